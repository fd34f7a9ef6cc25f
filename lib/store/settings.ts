import type { Store } from './open-store.ts';

/** The person's own choices. Each has a default, so that a missing row is an answer. */
export interface Settings {
  /** The role this person looks as; badges are said from its side. */
  readonly viewer: string;
  /** No suggestions until then, epoch milliseconds; 0: not paused. */
  readonly pausedUntil: number;
  /** Shadow mode: lanes are counted and not shown; flags stay. */
  readonly shadow: boolean;
}

const DEFAULTS: Settings = { viewer: 'physician', pausedUntil: 0, shadow: false };
const KEY = 'settings';

export async function readSettings(store: Store): Promise<Settings> {
  const row = await store.get('meta', KEY);
  return { ...DEFAULTS, ...(row?.value as Partial<Settings> | undefined) };
}

export async function changeSettings(store: Store, change: Partial<Settings>): Promise<void> {
  const transaction = store.transaction('meta', 'readwrite');
  const row = await transaction.store.get(KEY);
  await transaction.store.put({ key: KEY, value: { ...(row?.value as Partial<Settings> | undefined), ...change } });
  await transaction.done;
}
