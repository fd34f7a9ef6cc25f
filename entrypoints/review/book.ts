import { chunkOf, readBook, tidyBook, type HoursRows } from '../../lib/app/hours-book.ts';
import { createLock, openSealed, seal } from '../../lib/app/seal-hours.ts';
import { readStoredSheet } from '../../lib/core/audit/sheet.ts';
import type { ClinicCalendar, ClosedDay } from '../../lib/core/hours/calendar.ts';
import type { Ease } from '../../lib/core/hours/closings.ts';
import { uniteCorrections, type Correction } from '../../lib/core/hours/corrections.ts';
import type { HoursExport } from '../../lib/core/hours/export-format.ts';
import { EMPTY_HISTORY, type History } from '../../lib/core/hours/history.ts';
import { slotAt } from '../../lib/core/hours/slot.ts';
import { todayOf } from '../../lib/core/hours/summary.ts';
import type { Clock } from '../../lib/core/shared/clock.ts';
import { readSheet } from '../../lib/store/audit.ts';
import {
  appendChunk,
  changeHoursSettings,
  readChunks,
  readCorrections,
  readHoursSettings,
  replaceChunks,
  sealedCorrections,
  writeCorrections,
  type HoursSettings,
} from '../../lib/store/hours.ts';
import { readMarks } from '../../lib/store/marks.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { bringClosings, readRitual } from '../../lib/store/ritual.ts';

/** A history that is open: what is known of it, and how it is written. */
export interface OpenBook {
  readonly kind: 'open';
  readonly settings: HoursSettings;
  readonly history: History;
  readonly corrections: readonly Correction[];
  readonly damaged: number;
  readonly now: { readonly epochMs: number; readonly offset: number };
  /** When playbooks came into force, epoch milliseconds. */
  readonly playbooks: readonly number[];
  /** When 30-day sprints began, dates. */
  readonly sprints: readonly string[];
  readonly closed: readonly ClosedDay[];
  readonly ease: readonly Ease[];
}

export type Book =
  OpenBook | { readonly kind: 'gate' | 'locked'; readonly settings: HoursSettings; readonly now: OpenBook['now'] };

const json = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

function rowsOf(store: Store, { lock }: HoursSettings, key: CryptoKey | null): HoursRows {
  return {
    read: (after) => readChunks(store, after),
    replace: (keys, row, day) => replaceChunks(store, keys, row, day === null ? {} : { tidied: { upTo: 0, day } }),
    seal: lock && ((plain) => seal(lock.publicKey, plain)),
    open: lock && key && ((bytes) => openSealed(lock, key, bytes)),
  };
}

/** Reads everything; chunks that came since the last time are united first, and old days rolled up. */
export async function openBook(store: Store, key: CryptoKey | null, clock: Clock): Promise<Book> {
  const settings = await readHoursSettings(store);
  const now = { epochMs: clock.now(), offset: clock.offset(clock.now()) };
  if (settings.lock && !key) return { kind: 'locked', settings, now };
  const rows = rowsOf(store, settings, key);
  const written = await readCorrections(store);
  const opened = await Promise.all(written.sealed.map(async (bytes) => (await rows.open?.(bytes)) ?? null));
  const sealed = opened.flatMap((bytes) =>
    bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Correction[]) : [],
  );
  const corrections = uniteCorrections([written.plain, sealed]);
  const [closed, ease] = await Promise.all([readRitual(store, 'ritual-days'), readRitual(store, 'ritual-ease')]);
  const today = todayOf(now);
  if (settings.lock || settings.tidied.day !== today) {
    await tidyBook(rows, corrections, { ...settings.calendar, closed }, today, settings.keepDays);
  }
  const { history, damaged } = await readBook(rows);
  // Who said no, or nothing yet, may still have a history: of before, or of another computer.
  const empty = history === EMPTY_HISTORY && corrections.length === 0;
  const said = closed.length > 0 || ease.some(({ value }) => value !== null);
  if (settings.alone !== 'yes' && empty && !said) return { kind: 'gate', settings, now };
  const { start } = readStoredSheet(await readSheet(store));
  const [marked, sprints] = await Promise.all([readMarks(store, 'playbook'), readMarks(store, 'sprint')]);
  return {
    kind: 'open',
    now,
    settings,
    history,
    corrections,
    damaged: damaged + opened.filter((one) => !one).length,
    playbooks: marked.map((at) => Date.parse(at)),
    sprints: [...new Set([...sprints, ...(start === null ? [] : [start])])],
    closed,
    ease,
  };
}

export async function saveCorrections(store: Store, corrections: readonly Correction[], now: number): Promise<void> {
  const { lock } = await readHoursSettings(store);
  if (!lock) await writeCorrections(store, corrections);
  else if (corrections.length === 0) await writeCorrections(store, []);
  else await writeCorrections(store, [sealedCorrections(now, await seal(lock.publicKey, json(corrections)))]);
}

/** Nothing is counted for so long; the gap that begins here is filled by nobody. */
export async function pauseCounting(store: Store, now: number, forMs: number): Promise<void> {
  const settings = await readHoursSettings(store);
  await changeHoursSettings(store, { pausedFrom: forMs === 0 ? settings.pausedFrom : now, pausedUntil: now + forMs });
  await appendChunk(store, await chunkOf(rowsOf(store, settings, null), { ...EMPTY_HISTORY, breaks: [slotAt(now)] }));
}

/** Seals what there is; gives the key, so that this page need not ask for the passphrase just typed. */
export async function sealBook(store: Store, passphrase: string, now: number): Promise<CryptoKey> {
  const settings = await readHoursSettings(store);
  const plain = rowsOf(store, settings, null);
  const { lock, key } = await createLock(passphrase);
  const { plain: corrections } = await readCorrections(store);
  for (;;) {
    const { history, keys } = await readBook(plain);
    const sealed = await chunkOf({ seal: (bytes) => seal(lock.publicKey, bytes) }, history);
    // The worker may have united chunks meanwhile: then once more.
    if (await replaceChunks(store, keys, keys.length === 0 ? null : sealed, { lock })) break;
  }
  await saveCorrections(store, corrections, now);
  return key;
}

export async function unsealBook(store: Store, key: CryptoKey, corrections: readonly Correction[]): Promise<void> {
  const settings = await readHoursSettings(store);
  const rows = rowsOf(store, settings, key);
  for (;;) {
    const { history, keys } = await readBook(rows);
    const clear = await chunkOf({ seal: null }, history);
    if (await replaceChunks(store, keys, keys.length === 0 ? null : clear, { lock: null })) break;
  }
  await writeCorrections(store, corrections);
}

export async function takeImport(
  store: Store,
  data: HoursExport,
  mine: readonly Correction[],
  calendar: ClinicCalendar | null,
  now: number,
): Promise<void> {
  const settings = await readHoursSettings(store);
  await appendChunk(store, await chunkOf(rowsOf(store, settings, null), data.history));
  await saveCorrections(store, uniteCorrections([mine, data.corrections]), now);
  await bringClosings(store, data.closed, data.ease);
  if (calendar) await changeHoursSettings(store, { calendar });
}
