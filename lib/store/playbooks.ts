import { keepMark } from './marks.ts';
import type { Store } from './open-store.ts';
import type { PlaybookRow } from './schema.ts';

/** Nothing chosen is in force any more: the built-in one takes its place. What was in force before is kept. */
export async function deactivatePlaybooks(store: Store): Promise<void> {
  const transaction = store.transaction('playbooks', 'readwrite');
  const rows = await transaction.store.getAll();
  const active = rows.filter((row) => row.active);
  await Promise.all([...active.map((row) => transaction.store.put({ ...row, active: false })), transaction.done]);
}

export async function activePlaybook(store: Store): Promise<PlaybookRow | null> {
  const rows = await store.getAll('playbooks');
  return rows.find((row) => row.active) ?? null;
}

/** Every playbook that was ever in force here, the last one first. */
export async function playbookHistory(store: Store): Promise<PlaybookRow[]> {
  const rows = await store.getAll('playbooks');
  return rows.sort((a, b) => Number(b.active) - Number(a.active) || b.importedAt - a.importedAt);
}

/** Puts `row` in force and keeps the one before it, in one transaction: there is always exactly one, also after a crash. */
export async function activatePlaybook(store: Store, row: PlaybookRow): Promise<void> {
  const transaction = store.transaction('playbooks', 'readwrite');
  const before = await transaction.store.getAll();
  await Promise.all([
    ...before.filter((old) => old.active).map((old) => transaction.store.put({ ...old, active: false })),
    transaction.store.put({ ...row, active: true }),
    transaction.done,
  ]);
  await keepMark(store, { kind: 'playbook', at: new Date(row.importedAt).toISOString() });
}

/** The compiled form of a playbook that is there already; whatever else its row says stays as it is. */
export async function keepCompiled(store: Store, hash: string, compiled: PlaybookRow['compiled']): Promise<void> {
  const transaction = store.transaction('playbooks', 'readwrite');
  const row = await transaction.store.get(hash);
  if (row !== undefined) await transaction.store.put({ ...row, compiled });
  await transaction.done;
}
