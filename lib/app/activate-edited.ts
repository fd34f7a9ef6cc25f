import type { ActivationRefusal } from '../core/playbook/authoring/activation-refusal.ts';
import { lintPlaybook } from '../core/playbook/authoring/lint.ts';
import { parsePlaybook } from '../core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../core/playbook/format/schema.ts';
import { localTime } from '../core/shared/local-time.ts';
import type { Activation } from '../protocol/playbook-messages.ts';

export interface ActivateEditedPorts {
  /** Epoch milliseconds, and minutes to add to UTC for local time. */
  readonly now: number;
  readonly offsetMinutes: number;
  readonly active: () => Promise<{
    readonly hash: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly source: 'built-in' | 'here' | 'file' | 'link' | 'policy';
  } | null>;
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly activate: (
    playbook: Playbook,
    exact: { readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> },
  ) => Promise<void>;
}

const refuse = (why: ActivationRefusal): Activation => ({ ok: false, why });

/**
 * Puts a playbook from the playbook page in force, its exact bytes kept. Refused while a shared playbook is followed, with a
 * part that would be left out, with a lint error, or with a version that did not rise over the one in force (of the same
 * id). The one that is in force already is left as it is.
 */
export async function activateEdited(text: string, ports: ActivateEditedPorts): Promise<Activation> {
  const parsed = parsePlaybook(text);
  if (!parsed.ok) return refuse({ code: 'unreadable', error: parsed.error });
  const { playbook, skipped } = parsed.value;
  const bytes = new TextEncoder().encode(text);
  const hash = await ports.hash(bytes);
  const active = await ports.active();
  if (active?.hash === hash) return { ok: true, hash };
  if (active?.source === 'link' || active?.source === 'policy')
    return refuse({ code: 'followed', from: active.source });
  const { now, offsetMinutes } = ports;
  const findings = lintPlaybook(playbook, { now, offsetMinutes, today: localTime(now, offsetMinutes).date });
  const count = skipped.length + findings.filter(({ level }) => level === 'error').length;
  if (count > 0) return refuse({ code: 'has-errors', count });
  const before = active === null ? null : parsePlaybook(new TextDecoder().decode(active.bytes));
  const last = before?.ok && before.value.playbook.id === playbook.id ? before.value.playbook.version : 0;
  if (playbook.version <= last) return refuse({ code: 'version-not-risen', version: playbook.version, last });
  await ports.activate(playbook, { hash, bytes });
  return { ok: true, hash };
}
