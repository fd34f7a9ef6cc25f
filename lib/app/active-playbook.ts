import type { Result } from '../core/shared/result.ts';

/** A playbook as the store keeps it, without what only the store needs to know. */
export interface StoredPlaybook<Compiled> {
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly source: 'built-in' | 'here' | 'file' | 'link' | 'policy';
  readonly compiled: { readonly form: number; readonly data: Compiled } | null;
}

export interface PlaybookPorts<Compiled> {
  readonly active: () => Promise<StoredPlaybook<Compiled> | null>;
  readonly activate: (playbook: StoredPlaybook<Compiled>) => Promise<void>;
  /** Stores the compiled form with the playbook of that hash, and changes nothing else; does nothing if it is gone. */
  readonly keepCompiled: (hash: string, compiled: { readonly form: number; readonly data: Compiled }) => Promise<void>;
  /** The playbook that ships with this version of the extension, exact bytes. */
  readonly builtIn: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly compile: (text: string) => Result<Compiled, unknown>;
  /** The engine's form of compiled playbooks; another number in the store means: compile again. */
  readonly form: number;
}

export interface InForce<Compiled> {
  readonly compiled: Compiled;
  readonly hash: string;
}

/**
 * The playbook in force, compiled. On the first run, and after an update that brings another built-in one, the built-in
 * playbook is put in force; one that a person or a clinic chose is never replaced. A stored form that this engine does not
 * know is compiled again from the exact bytes and kept, so that only the first start pays; if they no longer compile, the built-in one takes their place in memory
 * and the store is left as it is, so that nothing is lost.
 */
export async function playbookInForce<Compiled>(ports: PlaybookPorts<Compiled>): Promise<InForce<Compiled>> {
  const stored = await ports.active();
  if (stored && stored.source !== 'built-in') {
    const compiled = current(stored, ports.form) ?? (await recompiled(stored, ports));
    if (compiled) return { compiled, hash: stored.hash };
  }
  const bytes = await ports.builtIn();
  const hash = await ports.hash(bytes);
  const known = stored?.hash === hash ? current(stored, ports.form) : null;
  if (known) return { compiled: known, hash };
  const compiled = ports.compile(new TextDecoder().decode(bytes));
  if (!compiled.ok) throw new Error('the built-in playbook does not compile');
  if (!stored || stored.source === 'built-in') {
    await ports.activate({ hash, bytes, source: 'built-in', compiled: { form: ports.form, data: compiled.value } });
  }
  return { compiled: compiled.value, hash };
}

function current<Compiled>(stored: StoredPlaybook<Compiled>, form: number): Compiled | null {
  return stored.compiled?.form === form ? stored.compiled.data : null;
}

async function recompiled<Compiled>(
  stored: StoredPlaybook<Compiled>,
  ports: PlaybookPorts<Compiled>,
): Promise<Compiled | null> {
  const compiled = ports.compile(new TextDecoder().decode(stored.bytes));
  if (!compiled.ok) return null;
  // Where it cannot be kept (a full disk) the next start compiles again: no reason to give no answers.
  await ports.keepCompiled(stored.hash, { form: ports.form, data: compiled.value }).catch(() => undefined);
  return compiled.value;
}
