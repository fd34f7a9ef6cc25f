import { decodeChunk, encodeChunk } from '../core/hours/chunk.ts';
import type { ClinicCalendar } from '../core/hours/calendar.ts';
import { addDays } from '../core/hours/calendar-day.ts';
import type { Correction } from '../core/hours/corrections.ts';
import { EMPTY_HISTORY, union, type History } from '../core/hours/history.ts';
import { rollUp } from '../core/hours/roll-up.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Chunk {
  readonly form: 'plain' | 'sealed';
  readonly bytes: Bytes;
}

/** The stored chunks, and how they are sealed and opened; null where nobody can. */
export interface HoursRows {
  readonly read: (after: number) => Promise<readonly { readonly key: number; readonly row: Chunk }[]>;
  /** Puts one chunk in the place of others, or does nothing when one of them is gone. */
  readonly replace: (keys: readonly number[], row: Chunk | null, rolledBefore: string | null) => Promise<boolean>;
  readonly seal: ((plain: Bytes) => Promise<Bytes>) | null;
  readonly open: ((sealed: Bytes) => Promise<Bytes | null>) | null;
}

export interface ReadBook {
  readonly history: History;
  /** Keys of the chunks that are in it. */
  readonly keys: readonly number[];
  /** Sealed chunks that need the passphrase. */
  readonly sealed: number;
  /** Chunks that cannot be read. They are left as they are, and said aloud. */
  readonly damaged: number;
}

export async function readBook(rows: Pick<HoursRows, 'read' | 'open'>, after = 0): Promise<ReadBook> {
  const histories: History[] = [];
  const keys: number[] = [];
  let [sealed, damaged] = [0, 0];
  for (const { key, row } of await rows.read(after)) {
    if (row.form === 'sealed' && !rows.open) {
      sealed += 1;
      continue;
    }
    const bytes = row.form === 'sealed' ? await rows.open?.(row.bytes) : row.bytes;
    const chunk = bytes ? decodeChunk(bytes) : null;
    if (chunk?.ok) {
      histories.push(chunk.value);
      keys.push(key);
    } else damaged += 1;
  }
  return { history: histories.length === 0 ? EMPTY_HISTORY : union(histories), keys, sealed, damaged };
}

export async function chunkOf(rows: Pick<HoursRows, 'seal'>, history: History): Promise<Chunk> {
  const plain = encodeChunk(history);
  return rows.seal ? { form: 'sealed', bytes: await rows.seal(plain) } : { form: 'plain', bytes: plain };
}

/** Small chunks since the last time become one. */
export async function uniteChunks(rows: HoursRows, after: number): Promise<void> {
  const { history, keys } = await readBook(rows, after);
  if (keys.length > 1) await rows.replace(keys, await chunkOf(rows, history), null);
}

/** All chunks become one, and days older than `keepDays` totals. */
export async function tidyBook(
  rows: HoursRows,
  corrections: readonly Correction[],
  calendar: ClinicCalendar,
  today: string,
  keepDays: number,
): Promise<void> {
  const { history, keys } = await readBook(rows);
  if (keys.length === 0) return;
  const kept = rollUp(history, corrections, calendar, addDays(today, -keepDays));
  await rows.replace(keys, await chunkOf(rows, kept), today);
}
