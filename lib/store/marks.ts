import type { Store } from './open-store.ts';
import type { MarkRow } from './schema.ts';

/** Dates that pictures mark. A store that could not be brought up to date yet has none. */
const has = (store: Store): boolean => store.objectStoreNames.contains('marks');

export async function readMarks(store: Store, kind: MarkRow['kind']): Promise<readonly string[]> {
  if (!has(store)) return [];
  return (await store.getAll('marks')).filter((mark) => mark.kind === kind).map(({ at }) => at);
}

/** Writing a mark twice is writing it once. */
export async function keepMark(store: Store, mark: MarkRow): Promise<void> {
  if (has(store)) await store.put('marks', mark);
}

export async function dropMark(store: Store, { kind, at }: MarkRow): Promise<void> {
  if (has(store)) await store.delete('marks', [kind, at]);
}
