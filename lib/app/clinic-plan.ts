import { planner, type ClinicCalendar } from '../core/hours/calendar.ts';
import { dayOf } from '../core/hours/calendar-day.ts';
import {
  addDays,
  epochOf,
  nextDayStart,
  type OffsetAt,
  type SessionsOn,
  type Span,
} from '../core/ritual/charting-day.ts';
import { sessionsBy } from '../core/ritual/clinic-week.ts';

/** Where the clinic calendar meets clinic close: the sessions after whose last one a day may be closed. */
export function clinicPlan(calendar: ClinicCalendar, offsetAt: OffsetAt): SessionsOn {
  const plan = planner(calendar);
  return sessionsBy((date) => plan(dayOf(date)).sessions, offsetAt);
}

/**
 * When nothing is asked or said because of the calendar: on a charting day of leave without an extra session, and on one with
 * on-call time, to its end. A night on call that began the day before is quiet until it is over.
 */
export function quietByCalendar({ exceptions }: ClinicCalendar, date: string, offsetAt: OffsetAt): Span[] {
  const worked = exceptions.some((one) => one.date === date && one.kind === 'extra');
  return exceptions.flatMap((one) => {
    const away = (one.kind === 'leave' || one.kind === 'holiday') && !worked;
    if (one.date === date && (away || one.kind === 'on-call')) {
      const end = nextDayStart(date, offsetAt);
      const start = nextDayStart(addDays(date, -1), offsetAt);
      return [{ start, end: one.kind === 'on-call' ? Math.max(end, epochOf(date, one.to, offsetAt)) : end }];
    }
    if (one.kind !== 'on-call' || one.date !== addDays(date, -1)) return [];
    return [{ start: epochOf(one.date, one.from, offsetAt), end: epochOf(one.date, one.to, offsetAt) }];
  });
}
