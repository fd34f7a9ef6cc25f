import { isDate } from './calendar-day.ts';
import { CELLS } from './places.ts';

/** The thresholds that are always shown side by side, seconds; 120 is the default. */
export const THRESHOLDS = [30, 120, 300] as const;
export const DEFAULT_THRESHOLD = 120;

/** What is kept of a charting day once its slots are gone: time by category, and nothing finer than the day. */
export interface RolledDay {
  readonly date: string;
  /** Minutes with patients booked, by the calendar of the day it was rolled up. */
  readonly scheduled: number;
  /** Seconds in all at the default threshold. */
  readonly total: number;
  /** By threshold, in the order of `THRESHOLDS`: [cell, seconds] of every cell that is not empty (`cellOf`). */
  readonly cells: readonly (readonly (readonly [cell: number, seconds: number])[])[];
}

export function isRolledDay(value: unknown): value is RolledDay {
  if (typeof value !== 'object' || value === null) return false;
  if (!('date' in value && 'scheduled' in value && 'total' in value && 'cells' in value)) return false;
  const { date, scheduled, total, cells } = value;
  const count = (one: unknown): boolean =>
    typeof one === 'number' && Number.isFinite(one) && one >= 0 && one <= 172_800;
  return (
    typeof date === 'string' &&
    isDate(date) &&
    count(scheduled) &&
    count(total) &&
    Array.isArray(cells) &&
    cells.length === THRESHOLDS.length &&
    cells.every(
      (list) =>
        Array.isArray(list) &&
        list.every(
          (pair) =>
            Array.isArray(pair) &&
            pair.length === 2 &&
            Number.isInteger(pair[0]) &&
            pair[0] < CELLS &&
            pair.every(count),
        ),
    )
  );
}
