import { chunkOf, tidyBook, uniteChunks, type HoursRows } from '../../lib/app/hours-book.ts';
import { seal } from '../../lib/app/seal-hours.ts';
import { EMPTY_HISTORY, uniteParts } from '../../lib/core/hours/history.ts';
import { slotAt, slotStart } from '../../lib/core/hours/slot.ts';
import { todayOf } from '../../lib/core/hours/summary.ts';
import { PROFILES } from '../../lib/ehr/profiles/index.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import type { Sender } from '../../lib/platform/requests.ts';
import type { Mark } from '../../lib/protocol/hours-messages.ts';
import {
  appendChunk,
  readChunks,
  readCorrections,
  readHoursSettings,
  replaceChunks,
  type HoursSettings,
} from '../../lib/store/hours.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { readRitual } from '../../lib/store/ritual.ts';
import type { Context } from './context.ts';

/** A slot may be said late (the computer slept), by a day at most; and early by one (clocks are nudged). */
const LATEST = 5_760;
const EARLIEST = 1;
/** So many small chunks are united: an hour's work or so. */
const MANY = 256;

/** Writes one slot behind all others. Saying it twice changes nothing; the union is made at reading. */
export const onMark =
  (context: Context) =>
  async (mark: Mark, { origin, incognito }: Sender): Promise<null> => {
    if (incognito || origin === null || !(await context.approvedPatterns()).includes(patternOf(origin))) return null;
    const store = await context.store();
    const settings = await readHoursSettings(store);
    const now = context.clock.now();
    if (!counts(mark.slot, settings, now)) return null;

    const { slot, offset, zone, jumped } = mark;
    const parts = uniteParts(mark.parts.map((part) => ({ ...part, profile: known(part.profile) })));
    const history = { ...EMPTY_HISTORY, slots: [{ slot, offset, zone, parts }], breaks: jumped ? [slot - 1] : [] };
    const rows = rowsOf(store, settings);
    const key = await appendChunk(store, await chunkOf(rows, history));

    // Sealed chunks can be united only by whoever has the passphrase.
    if (settings.lock) return null;
    const today = todayOf({ epochMs: now, offset: context.clock.offset(now) });
    if (settings.tidied.day !== today) {
      const { plain } = await readCorrections(store);
      const calendar = { ...settings.calendar, closed: await readRitual(store, 'ritual-days') };
      await tidyBook(rows, plain, calendar, today, settings.keepDays);
    } else if (key - settings.tidied.upTo > MANY) await uniteChunks(rows, settings.tidied.upTo);
    return null;
  };

function counts(slot: number, { alone, pausedFrom, pausedUntil }: HoursSettings, now: number): boolean {
  if (alone !== 'yes' || slot > slotAt(now) + EARLIEST || slot < slotAt(now) - LATEST) return false;
  return !(slotStart(slot) >= pausedFrom && slotStart(slot + 1) <= pausedUntil);
}

/** Only the name of a profile there is; anything else a page's process might say is not kept. */
const known = (profile: string | null): string | null => PROFILES.find(({ id }) => id === profile)?.id ?? null;

function rowsOf(store: Store, { lock }: HoursSettings): HoursRows {
  return {
    read: (after) => readChunks(store, after),
    replace: (keys, row, day) => replaceChunks(store, keys, row, day === null ? {} : { tidied: { upTo: 0, day } }),
    seal: lock && ((plain) => seal(lock.publicKey, plain)),
    open: null,
  };
}
