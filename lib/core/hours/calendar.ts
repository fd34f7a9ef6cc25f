import type { OpenSpan } from '../shared/weekly-hours.ts';
import { dateOf, dayOf, MINUTES_A_DAY, weekdayOf } from './calendar-day.ts';

/** A span of one weekday, minutes since midnight, end exclusive; with patients booked or not (administration, meetings). */
export interface ClinicSession extends OpenSpan {
  readonly patients: boolean;
}

/** What holds from a date on, until a later version does. */
export interface CalendarVersion {
  readonly from: string;
  /** When the clinic is open, for after-hours time. Sessions outside of it are clinic hours as well. */
  readonly hours: readonly OpenSpan[];
  readonly sessions: readonly ClinicSession[];
}

export type CalendarException =
  | { readonly date: string; readonly kind: 'leave' | 'holiday' }
  /** `half-day`: only what lies between is left of the day. `no-session`: no patients in between, though it says so. */
  | { readonly date: string; readonly kind: 'half-day' | 'no-session'; readonly from: number; readonly to: number }
  /** Clinic hours without booked patients; `to` may reach into the next day (over 1440). */
  | { readonly date: string; readonly kind: 'on-call'; readonly from: number; readonly to: number }
  | {
      readonly date: string;
      readonly kind: 'extra';
      readonly from: number;
      readonly to: number;
      readonly patients: boolean;
    };

/** A charting day that the person closed. */
export interface ClosedDay {
  readonly date: string;
  /** Epoch milliseconds, and minutes to add to UTC for the clock on that wall. */
  readonly closedAt: number;
  readonly offset: number;
}

/** Minutes since midnight, end exclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface ClinicCalendar {
  /** Ascending by `from`; before the first, the first holds. Never empty. */
  readonly versions: readonly CalendarVersion[];
  readonly exceptions: readonly CalendarException[];
  /** From its closing on, a day's time is after hours. Kept by clinic close; whoever reads time adds it here. */
  readonly closed?: readonly ClosedDay[];
}

/** Monday to Friday, 08:00 to 18:00 (Arndt 2017), and no session yet: those only the person can say. */
export const DEFAULT_CALENDAR: ClinicCalendar = {
  versions: [
    {
      from: '1970-01-01',
      hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 480, to: 1_080 })),
      sessions: [],
    },
  ],
  exceptions: [],
};

export const OUTSIDE = 0;
export const CLINIC = 1;
export const PATIENTS = 2;

export interface DayPlan {
  /** For each minute since midnight: OUTSIDE, CLINIC or PATIENTS. */
  readonly minutes: Uint8Array;
  /** First and last minute (exclusive) of the clinic's own hours that day, on-call aside; null when it has none. */
  readonly open: { readonly from: number; readonly to: number } | null;
  /**
   * When patients are expected: the day's sessions, or the clinic hours where the calendar holds no session at all. What was
   * cancelled is taken out; on call is none of them. Ascending; those that touch are one.
   */
  readonly sessions: readonly DaySpan[];
  /** On call, also what reaches over from the day before. */
  readonly onCall: readonly DaySpan[];
  /** When the charting day of this date was closed, epoch milliseconds; null: it was not. */
  readonly closedAt: number | null;
  /** Leave or a holiday, or a weekday without clinic hours. */
  readonly off: boolean;
  /** Minutes with patients booked. */
  readonly scheduled: number;
}

/** The version that holds on a date. */
export function versionOn({ versions }: ClinicCalendar, date: string): CalendarVersion {
  const held = versions.filter(({ from }) => from <= date).at(-1) ?? versions[0];
  return held ?? { from: '1970-01-01', hours: [], sessions: [] };
}

/** Plans by day number, each made once. */
export function planner(calendar: ClinicCalendar): (day: number) => DayPlan {
  const plans = new Map<number, DayPlan>();
  const exceptions = new Map<number, CalendarException[]>();
  for (const exception of calendar.exceptions) {
    const day = dayOf(exception.date);
    exceptions.set(day, [...(exceptions.get(day) ?? []), exception]);
  }
  const closed = new Map(calendar.closed?.map(({ date, closedAt }) => [dayOf(date), closedAt]));
  return (day) => {
    let plan = plans.get(day);
    if (!plan) {
      const version = versionOn(calendar, dateOf(day));
      const planned = planOf(version, day, exceptions.get(day) ?? [], exceptions.get(day - 1) ?? []);
      plan = { ...planned, closedAt: closed.get(day) ?? null };
      plans.set(day, plan);
    }
    return plan;
  };
}

function planOf(
  version: CalendarVersion,
  day: number,
  today: readonly CalendarException[],
  yesterday: readonly CalendarException[],
): Omit<DayPlan, 'closedAt'> {
  const weekday = weekdayOf(day);
  const minutes = new Uint8Array(MINUTES_A_DAY);
  const held = new Uint8Array(MINUTES_A_DAY);
  const expected: readonly OpenSpan[] = version.sessions.length === 0 ? version.hours : version.sessions;
  const away = today.some(({ kind }) => kind === 'leave' || kind === 'holiday');
  if (!away) {
    for (const span of version.hours) if (span.weekday === weekday) raise(minutes, span, CLINIC);
    for (const one of version.sessions) {
      if (one.weekday === weekday) raise(minutes, one, one.patients ? PATIENTS : CLINIC);
    }
    for (const span of expected) if (span.weekday === weekday) raise(held, span, CLINIC);
    for (const one of today) {
      if (one.kind === 'half-day') {
        held.fill(OUTSIDE, 0, one.from);
        held.fill(OUTSIDE, one.to);
        minutes.fill(OUTSIDE, 0, one.from);
        minutes.fill(OUTSIDE, one.to);
      }
      if (one.kind === 'no-session') {
        held.fill(OUTSIDE, one.from, one.to);
        for (let at = one.from; at < one.to; at += 1) if (minutes[at] === PATIENTS) minutes[at] = CLINIC;
      }
    }
  }
  // An extra session is worked even on a day of leave: somebody said so for this very date.
  for (const one of today) {
    if (one.kind !== 'extra') continue;
    raise(minutes, one, one.patients ? PATIENTS : CLINIC);
    raise(held, one, CLINIC);
  }
  const first = minutes.findIndex((value) => value !== OUTSIDE);
  const open = first === -1 ? null : { from: first, to: minutes.findLastIndex((value) => value !== OUTSIDE) + 1 };
  const scheduled = minutes.reduce((sum, value) => sum + (value === PATIENTS ? 1 : 0), 0);
  const onCall = [
    ...today.flatMap((one) =>
      one.kind === 'on-call' ? [{ from: one.from, to: Math.min(one.to, MINUTES_A_DAY) }] : [],
    ),
    ...yesterday.flatMap((one) =>
      one.kind === 'on-call' && one.to > MINUTES_A_DAY ? [{ from: 0, to: one.to - MINUTES_A_DAY }] : [],
    ),
  ];
  for (const span of onCall) raise(minutes, span, CLINIC);
  const weekend = weekday === 0 || weekday === 6;
  return { minutes, open, sessions: spansOf(held), onCall, off: open === null && (away || !weekend), scheduled };
}

function spansOf(minutes: Uint8Array): DaySpan[] {
  const spans: DaySpan[] = [];
  for (let from = minutes.findIndex(Boolean); from !== -1;) {
    const length = minutes.subarray(from).indexOf(OUTSIDE);
    const to = length === -1 ? minutes.length : from + length;
    spans.push({ from, to });
    const gap = minutes.subarray(to).findIndex(Boolean);
    from = gap === -1 ? -1 : to + gap;
  }
  return spans;
}

function raise(minutes: Uint8Array, { from, to }: { from: number; to: number }, value: number): void {
  const end = Math.min(to, MINUTES_A_DAY);
  for (let at = from; at < end; at += 1) if ((minutes[at] ?? value) < value) minutes[at] = value;
}
