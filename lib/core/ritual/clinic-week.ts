import type { OpenSpan } from '../shared/weekly-hours.ts';
import { addDays, epochOf, weekdayOf, type OffsetAt, type SessionsOn, type Span } from './charting-day.ts';

/** The least that clinic close must know of somebody's week. A fuller calendar gives the same `SessionsOn`. */
export interface ClinicWeek {
  readonly hours: readonly OpenSpan[];
  /** ISO dates without clinic: leave, holidays, on-call days. */
  readonly daysOff: readonly string[];
}

/** Sessions of a week's plan. Two on a day stay two: the clinic closes after the last. */
export function weekSessions(week: ClinicWeek, offsetAt: OffsetAt): SessionsOn {
  return (date) =>
    week.daysOff.includes(date)
      ? []
      : week.hours
          .filter(({ weekday }) => weekday === weekdayOf(date))
          .map(({ from, to }) => ({ start: epochOf(date, from, offsetAt), end: epochOf(date, to, offsetAt) }))
          .sort((a, b) => a.start - b.start);
}

/** Longest time without clinic that is looked across: a long leave. */
const HORIZON_DAYS = 60;

/** The first date after `date` with a session, and its sessions; null where the plan has none in sight. */
export function nextClinicDay(
  date: string,
  sessionsOn: SessionsOn,
): { readonly date: string; readonly sessions: readonly Span[] } | null {
  for (let days = 1; days <= HORIZON_DAYS; days += 1) {
    const next = addDays(date, days);
    const sessions = sessionsOn(next);
    if (sessions.length > 0) return { date: next, sessions };
  }
  return null;
}

/**
 * What is left of a day's clinic hours once the person closed it: from then on time counts as after hours. Reopening is
 * `closedAt` null.
 */
export function untilClosed(sessions: readonly Span[], closedAt: number | null): Span[] {
  if (closedAt === null) return [...sessions];
  return sessions
    .filter(({ start }) => start < closedAt)
    .map(({ start, end }) => ({ start, end: Math.min(end, closedAt) }));
}

/** The person's quiet hours around `now`, as spans: "21:00 to 06:00" runs over midnight. Empty when both are equal. */
export function quietSpans(
  date: string,
  quiet: { readonly from: number; readonly to: number },
  offsetAt: OffsetAt,
): Span[] {
  if (quiet.from === quiet.to) return [];
  const length = quiet.to > quiet.from ? 0 : 1440;
  return [-1, 0, 1].map((shift) => {
    const day = addDays(date, shift);
    return { start: epochOf(day, quiet.from, offsetAt), end: epochOf(day, quiet.to + length, offsetAt) };
  });
}
