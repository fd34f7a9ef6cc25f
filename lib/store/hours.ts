import { CORRECTIONS, type Correction } from '../core/hours/corrections.ts';
import { DEFAULT_CALENDAR, type ClinicCalendar } from '../core/hours/calendar.ts';
import { dropBackup } from './backup.ts';
import type { Store } from './open-store.ts';
import type { CorrectionRow, HoursChunkRow } from './schema.ts';

/** The person's choices about time. Each has a default, so that a missing row is an answer. */
export interface HoursSettings {
  /** "Is this computer yours alone?" Nothing is counted before yes. */
  readonly alone: 'yes' | 'no' | null;
  /** "This browser sees my EHR work": ratios to clinic hours mean something. */
  readonly affirmed: boolean;
  /** Not counted from `pausedFrom` until `pausedUntil`, epoch milliseconds; 0: not paused. */
  readonly pausedFrom: number;
  readonly pausedUntil: number;
  /** Slots are kept so many days, then totals. */
  readonly keepDays: number;
  readonly calendar: ClinicCalendar;
  /** What wraps the private key, when there is a passphrase. */
  readonly lock: StoredLock | null;
  /** Chunks up to this key are united, and days before this date rolled up. */
  readonly tidied: { readonly upTo: number; readonly day: string };
}

export interface StoredLock {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

const DEFAULTS: HoursSettings = {
  alone: null,
  affirmed: false,
  pausedFrom: 0,
  pausedUntil: 0,
  keepDays: 90,
  calendar: DEFAULT_CALENDAR,
  lock: null,
  tidied: { upTo: 0, day: '' },
};
const KEY = 'hours';
const SEALED = 'sealed';

export async function readHoursSettings(store: Store): Promise<HoursSettings> {
  const row = await store.get('meta', KEY);
  return { ...DEFAULTS, ...(row?.value as Partial<HoursSettings> | undefined) };
}

export async function changeHoursSettings(store: Store, change: Partial<HoursSettings>): Promise<void> {
  const transaction = store.transaction('meta', 'readwrite');
  const row = await transaction.store.get(KEY);
  await transaction.store.put({
    key: KEY,
    value: { ...(row?.value as Partial<HoursSettings> | undefined), ...change },
  });
  await transaction.done;
}

export interface KeyedChunk {
  readonly key: number;
  readonly row: HoursChunkRow;
}

/** Adds to the end; gives the key. */
export async function appendChunk(store: Store, row: HoursChunkRow): Promise<number> {
  return store.add('hoursChunks', row);
}

/** Chunks behind `after`, in the order in which they were written. */
export async function readChunks(store: Store, after = 0): Promise<KeyedChunk[]> {
  const range = IDBKeyRange.lowerBound(after, true);
  const transaction = store.transaction('hoursChunks');
  const [keys, rows] = await Promise.all([transaction.store.getAllKeys(range), transaction.store.getAll(range)]);
  return rows.flatMap((row, at) => {
    const key = keys[at];
    return key === undefined ? [] : [{ key, row }];
  });
}

/**
 * Puts `row` in the place of `keys`, in one transaction. Does nothing and says so when one of them is gone: somebody erased or
 * united them meanwhile, and what was erased must not come back.
 */
export async function replaceChunks(
  store: Store,
  keys: readonly number[],
  row: HoursChunkRow | null,
  change: Partial<HoursSettings> = {},
): Promise<boolean> {
  const transaction = store.transaction(['hoursChunks', 'meta'], 'readwrite');
  const chunks = transaction.objectStore('hoursChunks');
  const there = await Promise.all(keys.map((key) => chunks.count(key)));
  if (there.includes(0)) {
    await transaction.done;
    return false;
  }
  await Promise.all(keys.map((key) => chunks.delete(key)));
  const upTo = row === null ? 0 : await chunks.add(row);
  const meta = transaction.objectStore('meta');
  const old = (await meta.get(KEY))?.value as Partial<HoursSettings> | undefined;
  const { tidied = old?.tidied ?? DEFAULTS.tidied } = change;
  await meta.put({ key: KEY, value: { ...old, ...change, tidied: { ...tidied, upTo } } });
  await transaction.done;
  return true;
}

/** Those in clear, and the bytes of those that need the passphrase. */
export async function readCorrections(
  store: Store,
): Promise<{ readonly plain: Correction[]; readonly sealed: Uint8Array<ArrayBuffer>[] }> {
  const rows = await store.getAll('corrections');
  return {
    plain: rows.filter(({ kind }) => CORRECTIONS.some((one) => one === kind)) as Correction[],
    sealed: rows.flatMap(({ kind, value }) => (kind === SEALED ? [value as Uint8Array<ArrayBuffer>] : [])),
  };
}

/** All corrections in one, as bytes that only the passphrase opens. */
export const sealedCorrections = (at: number, bytes: Uint8Array<ArrayBuffer>): CorrectionRow => ({
  at,
  kind: SEALED,
  value: bytes,
});

/** The whole second layer anew: it is small, and a person changes it by hand. */
export async function writeCorrections(store: Store, rows: readonly CorrectionRow[]): Promise<void> {
  const transaction = store.transaction('corrections', 'readwrite');
  await transaction.store.clear();
  await Promise.all([...rows.map((row) => transaction.store.add(row)), transaction.done]);
}

/**
 * Every slot, total, correction, session of the calendar, closing, weekly answer and choice: as on the first day, the first
 * question included.
 */
export async function eraseHours(store: Store): Promise<void> {
  await dropBackup();
  const transaction = store.transaction(['hoursChunks', 'corrections', 'meta'], 'readwrite');
  await Promise.all([
    transaction.objectStore('hoursChunks').clear(),
    transaction.objectStore('corrections').clear(),
    ...[KEY, 'ritual-days', 'ritual-ease'].map(async (key) => transaction.objectStore('meta').delete(key)),
    transaction.done,
  ]);
}
