import type { KnownVersion } from '../../components/playbook/VersionsView.tsx';
import type { Playbook } from '../../lib/core/playbook/format/schema.ts';
import { ask } from '../../lib/platform/requests.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { type PlaybookDraft, readPlaybookDraft } from '../../lib/store/playbook-drafts.ts';
import { playbookHistory } from '../../lib/store/playbooks.ts';
import type { PlaybookRow } from '../../lib/store/schema.ts';
import type { Checker } from './checker.ts';

export interface Loaded {
  readonly hash: string;
  readonly inForce: Playbook;
  readonly rows: readonly PlaybookRow[];
  readonly versions: readonly KnownVersion[];
  readonly draft: { readonly document: Playbook; readonly revision: number; readonly base: string } | null;
}

/**
 * What is in force, what was, and the draft. Asking the background first puts the built-in playbook in force. Versions that
 * are `known` are not read again.
 */
export async function load(store: Store, checker: Checker, known: readonly KnownVersion[] = []): Promise<Loaded> {
  const { hash } = await ask('playbook-in-force', {});
  const [rows, draft] = await Promise.all([playbookHistory(store), readPlaybookDraft(store)]);
  const versions = await Promise.all(
    rows.map(async ({ hash, bytes, source, importedAt, active }): Promise<KnownVersion> => {
      const before = known.find((version) => version.hash === hash)?.playbook ?? null;
      return { hash, source, importedAt, active, playbook: before ?? (await read(checker, bytes)) };
    }),
  );
  const inForce = versions.find((version) => version.hash === hash)?.playbook;
  if (!inForce) throw new Error('the playbook in force is not in the store');
  return {
    hash,
    inForce,
    rows,
    versions,
    draft: draft && { document: draftDocument(draft), revision: draft.revision, base: draft.base },
  };
}

/** A draft is what this page wrote itself, faults of the person's and all: it is not put through the format. */
export const draftDocument = ({ text }: PlaybookDraft): Playbook => JSON.parse(text) as Playbook;

async function read(checker: Checker, bytes: Uint8Array<ArrayBuffer>): Promise<Playbook | null> {
  const parsed = await checker.ask('read', { text: new TextDecoder().decode(bytes) });
  return parsed.ok ? parsed.value.playbook : null;
}
