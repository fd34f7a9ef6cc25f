import type { ClinicCalendar } from './calendar.ts';
import { addDays, chartingDay, dateOf, localMinutes } from './calendar-day.ts';
import type { Correction } from './corrections.ts';
import type { History } from './history.ts';
import { measureAll } from './metrics/index.ts';
import type { Measured } from './metrics/metric.ts';
import { type Day, readDays, span } from './read-days.ts';
import { THRESHOLDS } from './rolled-day.ts';
import { slotStart } from './slot.ts';

export interface Asked {
  readonly calendar: ClinicCalendar;
  readonly corrections: readonly Correction[];
  readonly affirmed: boolean;
  readonly threshold: number;
  /** Inclusive; left out: from the first day counted, to today. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: { readonly epochMs: number; readonly offset: number };
}

export interface Summary {
  /** The days it is about; null when nothing was counted. */
  readonly from: string | null;
  readonly to: string | null;
  readonly days: readonly Day[];
  /** Days of which only totals are left, for which this threshold is not kept. */
  readonly daysWithoutThreshold: number;
  readonly metrics: ReadonlyMap<string, Measured>;
}

/** The charting day that goes on now. */
export const todayOf = ({ epochMs, offset }: Asked['now']): string =>
  dateOf(chartingDay(localMinutes(epochMs, offset)));

/**
 * Days and numbers of a period. It begins no earlier than the first day that was counted: hours of clinic before that would
 * make the time per hour look small.
 */
export function summarise(history: History, asked: Asked): Summary {
  const { corrections, affirmed, now, threshold } = asked;
  const today = todayOf(now);
  // Days of which only totals are left know no other thresholds than those.
  const kept = THRESHOLDS.some((one) => one === threshold);
  const without = kept
    ? []
    : history.days.filter(({ date }) => (asked.from ?? '') <= date && date <= (asked.to ?? today));
  const last = without.at(-1);
  const begins = [last && addDays(last.date, 1), asked.from, firstDay(history, corrections)];
  const from = begins
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const to = asked.to !== undefined && asked.to < today ? asked.to : today;
  if (from === undefined || firstDay(history, corrections) === undefined || from > to) {
    const metrics = measureAll({ days: [], affirmed, today });
    return { from: null, to: null, days: [], daysWithoutThreshold: without.length, metrics };
  }
  const days = readDays(history, { ...asked, from, to, until: now });
  return { from, to, days, daysWithoutThreshold: without.length, metrics: measureAll({ days, affirmed, today }) };
}

function firstDay(history: History, corrections: readonly Correction[]): string | undefined {
  const added = corrections.flatMap((one) =>
    one.kind === 'add' ? [dateOf(chartingDay(localMinutes(slotStart(one.value.from), one.value.offset)))] : [],
  );
  return [span(history)?.from, ...added].filter((date) => date !== undefined).sort()[0];
}
