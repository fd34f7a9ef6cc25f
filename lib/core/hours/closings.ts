import type { ClosedDay } from './calendar.ts';
import { addDays, dayOf, localMinutes, MINUTES_A_DAY } from './calendar-day.ts';
import { AFTER_HOURS, sumCells } from './places.ts';
import type { Day } from './read-days.ts';

/** "How easily could you leave work behind today?", asked weekly at most. */
export interface Ease {
  readonly date: string;
  /** 0 to 10; null: asked and not answered, which is an answer too. */
  readonly value: number | null;
}

/** What a person said of a day, beside its after-hours time. */
export interface DayBeside {
  readonly date: string;
  /** Minutes since midnight on the clock of that wall, over 1440 after it; null: the day was not closed. */
  readonly closed: number | null;
  /** 0 to 10; null: not asked, or not answered. */
  readonly ease: number | null;
  /** Seconds; null: nothing was counted that day. */
  readonly afterHours: number | null;
}

const DAYS_BESIDE = 42;

/** The last six weeks, from the first day of which anything is known; empty when nothing was closed or answered in them. */
export function daysBeside(
  closed: readonly ClosedDay[],
  answers: readonly Ease[],
  days: readonly Day[],
  today: string,
): DayBeside[] {
  const closings = new Map(closed.map((day) => [day.date, day]));
  const eases = new Map(answers.map(({ date, value }) => [date, value]));
  const counted = new Map(days.map((day) => [day.date, day]));
  const all = Array.from({ length: DAYS_BESIDE }, (_, back): DayBeside => {
    const date = addDays(today, back + 1 - DAYS_BESIDE);
    const closing = closings.get(date);
    const day = counted.get(date);
    return {
      date,
      closed: closing ? localMinutes(closing.closedAt, closing.offset) - dayOf(date) * MINUTES_A_DAY : null,
      ease: eases.get(date) ?? null,
      afterHours: day && day.known !== 'none' ? sumCells(day.seconds, AFTER_HOURS) : null,
    };
  });
  if (all.every(({ closed, ease }) => closed === null && ease === null)) return [];
  return all.slice(
    all.findIndex(({ closed, ease, afterHours }) => closed !== null || ease !== null || afterHours !== null),
  );
}

/** Each date once, ascending; the first list's own stands. */
export function uniteByDate<Dated extends { readonly date: string }>(
  mine: readonly Dated[],
  theirs: readonly Dated[],
): Dated[] {
  const dates = new Set(mine.map(({ date }) => date));
  const all = [...mine, ...theirs.filter(({ date }) => !dates.has(date))];
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
