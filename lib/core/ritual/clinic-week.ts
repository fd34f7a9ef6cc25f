import { addDays, epochOf, type OffsetAt, type SessionsOn, type Span } from './charting-day.ts';

/** Spans of a date's local clock, minutes since midnight; `epochOf` says what a clock change makes of them. */
export type MinutesOn = (date: string) => readonly { readonly from: number; readonly to: number }[];

/** Sessions of a calendar's plan. Two on a day stay two: the clinic closes after the last. */
export const sessionsBy =
  (minutesOn: MinutesOn, offsetAt: OffsetAt): SessionsOn =>
  (date) =>
    minutesOn(date)
      .map(({ from, to }) => ({ start: epochOf(date, from, offsetAt), end: epochOf(date, to, offsetAt) }))
      .sort((a, b) => a.start - b.start);

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
