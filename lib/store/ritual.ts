import type { ClosedDay } from '../core/hours/calendar.ts';
import { uniteByDate, type Ease } from '../core/hours/closings.ts';
import type { CloseSettings } from '../core/ritual/close-settings.ts';
import { NEW_NUDGE, type NudgeMemory } from '../core/ritual/nudge.ts';
import type { Parked } from '../core/ritual/parked.ts';
import type { Store } from './open-store.ts';

/** Everything of clinic close, one row of `meta` each. */
interface Kept {
  'ritual-settings': Partial<CloseSettings>;
  'ritual-nudge': NudgeMemory;
  'ritual-parked': readonly Parked[];
  'ritual-days': readonly ClosedDay[];
  'ritual-ease': readonly Ease[];
}

const EMPTY: Kept = {
  'ritual-settings': {},
  'ritual-nudge': NEW_NUDGE,
  'ritual-parked': [],
  'ritual-days': [],
  'ritual-ease': [],
};

/** Two years and some days, so that a year can be compared with the one before. */
const MOST_DAYS = 750;

export async function readRitual<K extends keyof Kept>(store: Store, key: K): Promise<Kept[K]> {
  const row = await store.get('meta', key);
  return (row?.value as Kept[K] | undefined) ?? EMPTY[key];
}

/**
 * Reads, changes and writes in one transaction, so that two events at once cannot both find a prompt due. `change` must be
 * pure and quick: no transaction waits for anything else. Gives what was there before and what is there now.
 */
export async function changeRitual<K extends keyof Kept>(
  store: Store,
  key: K,
  change: (before: Kept[K]) => Kept[K],
): Promise<{ readonly before: Kept[K]; readonly after: Kept[K] }> {
  const transaction = store.transaction('meta', 'readwrite');
  const row = await transaction.store.get(key);
  const before = (row?.value as Kept[K] | undefined) ?? EMPTY[key];
  const after = change(before);
  if (after !== before) await transaction.store.put({ key, value: after });
  await transaction.done;
  return { before, after };
}

/** Closing twice keeps the first time. */
export const closeDay = async (store: Store, day: ClosedDay): Promise<void> => {
  await changeRitual(store, 'ritual-days', (days) =>
    days.some(({ date }) => date === day.date) ? days : [...days, day].slice(-MOST_DAYS),
  );
};

export const reopenDay = async (store: Store, date: string): Promise<void> => {
  await changeRitual(store, 'ritual-days', (days) => days.filter((day) => day.date !== date));
};

/** Days and answers from elsewhere; what is known here stays. */
export async function bringClosings(store: Store, days: readonly ClosedDay[], answers: readonly Ease[]): Promise<void> {
  await changeRitual(store, 'ritual-days', (mine) => uniteByDate(mine, days).slice(-MOST_DAYS));
  await changeRitual(store, 'ritual-ease', (mine) => uniteByDate(mine, answers).slice(-MOST_DAYS));
}

/** One answer a date; the last one stands. */
export const keepEase = async (store: Store, ease: Ease): Promise<void> => {
  await changeRitual(store, 'ritual-ease', (all) =>
    [...all.filter(({ date }) => date !== ease.date), ease].slice(-MOST_DAYS),
  );
};
