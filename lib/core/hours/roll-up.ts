import type { ClinicCalendar } from './calendar.ts';
import { addDays, chartingDay, dayOf, localMinutes } from './calendar-day.ts';
import type { Correction } from './corrections.ts';
import { union, type History } from './history.ts';
import { CELLS } from './places.ts';
import { readDays, span } from './read-days.ts';
import { DEFAULT_THRESHOLD, THRESHOLDS, type RolledDay } from './rolled-day.ts';
import { slotStart } from './slot.ts';

/**
 * Days before `before` become totals, corrections and calendar of now included, and their slots go: a diary of somebody's
 * nights in steps of 15 seconds should not exist longer than it serves them.
 */
export function rollUp(
  history: History,
  corrections: readonly Correction[],
  calendar: ClinicCalendar,
  before: string,
): History {
  const known = span(history);
  if (!known || known.from >= before || history.slots.length === 0) return history;
  const first = dayOf(before);
  const isOld = ({ slot, offset }: { slot: number; offset: number }): boolean =>
    chartingDay(localMinutes(slotStart(slot), offset)) < first;
  if (!history.slots.some(isOld)) return history;
  const base = { calendar, corrections, from: known.from, to: addDays(before, -1), until: null };
  const [days, ...others] = [DEFAULT_THRESHOLD, ...THRESHOLDS].map((threshold) =>
    readDays({ ...history, days: [] }, { ...base, threshold }),
  );
  const rolled: RolledDay[] = (days ?? []).flatMap((day, at) =>
    day.known === 'none'
      ? []
      : [
          {
            date: day.date,
            scheduled: day.scheduled,
            total: total(day.seconds),
            cells: others.map((list) => cellsOf(list[at]?.seconds ?? [])),
          },
        ],
  );
  const kept = history.slots.filter((record) => !isOld(record));
  const earliest = kept[0]?.slot ?? Infinity;
  return union([
    { slots: kept, breaks: history.breaks.filter((slot) => slot >= earliest), days: history.days },
    { slots: [], breaks: [], days: rolled },
  ]);
}

const total = (seconds: ArrayLike<number>): number => Array.from(seconds).reduce((sum, more) => sum + more, 0);

const cellsOf = (seconds: ArrayLike<number>): (readonly [number, number])[] =>
  Array.from({ length: CELLS }, (_, cell) => [cell, seconds[cell] ?? 0] as const).filter(([, more]) => more > 0);
