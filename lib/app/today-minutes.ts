import type { Correction } from '../core/hours/corrections.ts';
import type { ClinicCalendar } from '../core/hours/calendar.ts';
import { addDays, dayOf } from '../core/hours/calendar-day.ts';
import { sumCells } from '../core/hours/places.ts';
import { readDays } from '../core/hours/read-days.ts';
import { DEFAULT_THRESHOLD } from '../core/hours/rolled-day.ts';
import { slotAt } from '../core/hours/slot.ts';
import { readBook, type HoursRows } from './hours-book.ts';

/** Whole minutes of EHR time on a charting day, as corrected, by the history in clear. */
export async function todayMinutes(
  rows: Pick<HoursRows, 'read'>,
  corrections: readonly Correction[],
  calendar: ClinicCalendar,
  today: string,
): Promise<number> {
  const { history } = await readBook({ ...rows, open: null });
  // A day to spare for zones.
  const first = slotAt(dayOf(addDays(today, -1)) * 86_400_000);
  const recent = { ...history, slots: history.slots.filter(({ slot }) => slot >= first) };
  const reading = { calendar, corrections, threshold: DEFAULT_THRESHOLD, from: today, to: today, until: null };
  const seconds = readDays(recent, reading).reduce((sum, day) => sum + sumCells(day.seconds), 0);
  return Math.floor(seconds / 60);
}
