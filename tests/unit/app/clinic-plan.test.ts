import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicPlan, quietByCalendar } from '../../../lib/app/clinic-plan.ts';
import {
  DEFAULT_CALENDAR,
  planner,
  type CalendarException,
  type ClinicCalendar,
} from '../../../lib/core/hours/calendar.ts';
import { addDays, dayOf } from '../../../lib/core/hours/calendar-day.ts';
import { epochOf } from '../../../lib/core/ritual/charting-day.ts';
import { SOME_CALENDAR } from '../../fixtures/hours/make-history.ts';

/** Chicago in the spring of 2027: the clocks go forward on March 14. */
const FORWARD = Date.parse('2027-03-14T08:00:00Z');
const offset = (epochMs: number): number => (epochMs >= FORWARD ? -300 : -360);
/** A Monday. */
const DATE = '2027-03-15';
const at = (minute: number, date = DATE): number => epochOf(date, minute, offset);
const on = (exceptions: readonly CalendarException[], calendar = SOME_CALENDAR): ClinicCalendar => ({
  ...calendar,
  exceptions,
});
const sessions = (calendar: ClinicCalendar, date = DATE) => clinicPlan(calendar, offset)(date);

describe('the sessions that a clinic closes after', () => {
  it('are the calendar’s; its hours stand in while it has none', () => {
    expect(sessions(SOME_CALENDAR)).toEqual([
      { start: at(480), end: at(720) },
      { start: at(780), end: at(1_020) },
    ]);
    expect(sessions(DEFAULT_CALENDAR)).toEqual([{ start: at(480), end: at(1_080) }]);
    // Hours, and no session: a day of administration.
    expect(sessions(SOME_CALENDAR, '2027-03-19')).toEqual([]);
    expect(sessions(DEFAULT_CALENDAR, '2027-03-20')).toEqual([]);
  });
  it('follow the version that holds on the date', () => {
    const later = { from: DATE, hours: [], sessions: [{ weekday: 1, from: 600, to: 660, patients: false }] };
    const calendar = { ...SOME_CALENDAR, versions: [...SOME_CALENDAR.versions, later] };
    expect(sessions(calendar, '2027-03-08')).toHaveLength(2);
    expect(sessions(calendar)).toEqual([{ start: at(600), end: at(660) }]);
  });
  it('are shortened, cancelled and added by days that differ; on call is none', () => {
    const date = DATE;
    expect(sessions(on([{ date, kind: 'leave' }]))).toEqual([]);
    expect(sessions(on([{ date, kind: 'half-day', from: 480, to: 700 }]))).toEqual([{ start: at(480), end: at(700) }]);
    expect(sessions(on([{ date, kind: 'no-session', from: 780, to: 1_020 }]))).toEqual([
      { start: at(480), end: at(720) },
    ]);
    const extra = { date, kind: 'extra', from: 1_020, to: 1_440, patients: true } as const;
    expect(sessions(on([extra])).at(-1)).toEqual({ start: at(780), end: at(1_440) });
    expect(sessions(on([{ date, kind: 'leave' }, extra]))).toEqual([{ start: at(1_020), end: at(1_440) }]);
    expect(sessions(on([{ date, kind: 'on-call', from: 1_080, to: 1_900 }]))).toEqual(sessions(SOME_CALENDAR));
  });
  it('cover just the minutes that are clinic, for any hours', () => {
    const span = fc
      .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 2 })
      .map(([a = 0, b = 0]) => ({ weekday: 1, from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (hours) => {
        const calendar = { versions: [{ from: '1970-01-01', hours, sessions: [] }], exceptions: [] };
        const { minutes, sessions: spans } = planner(calendar)(dayOf(DATE));
        const covered = new Uint8Array(1_440);
        for (const { from, to } of spans) covered.fill(1, from, to);
        expect([...covered]).toEqual([...minutes]);
        expect(spans.every(({ from }, index) => index === 0 || from > (spans[index - 1]?.to ?? from))).toBe(true);
      }),
    );
  });
});

describe('a calendar is quiet', () => {
  const quiet = (exceptions: readonly CalendarException[], date = DATE) =>
    quietByCalendar(on(exceptions), date, offset);
  it('all of the charting day on leave and holidays, unless somebody works an extra session', () => {
    const date = DATE;
    const whole = [{ start: at(240), end: at(240, addDays(DATE, 1)) }];
    expect(quiet([{ date, kind: 'leave' }])).toEqual(whole);
    expect(quiet([{ date, kind: 'holiday' }])).toEqual(whole);
    expect(quiet([{ date, kind: 'leave' }], addDays(DATE, 1))).toEqual([]);
    const extra = { date, kind: 'extra', from: 600, to: 660, patients: true } as const;
    expect(quiet([{ date, kind: 'leave' }, extra])).toEqual([]);
    expect(quiet([{ date, kind: 'half-day', from: 480, to: 600 }])).toEqual([]);
  });
  it('from the morning of a day on call to the end of the call', () => {
    const call = { date: DATE, kind: 'on-call', from: 1_080, to: 1_440 + 480 } as const;
    expect(quiet([call])).toEqual([{ start: at(240), end: at(480, addDays(DATE, 1)) }]);
    expect(quiet([call], addDays(DATE, 1))).toEqual([{ start: at(1_080), end: at(480, addDays(DATE, 1)) }]);
    expect(quiet([call], addDays(DATE, 2))).toEqual([]);
    const morning = { date: DATE, kind: 'on-call', from: 300, to: 600 } as const;
    expect(quiet([morning])).toEqual([{ start: at(240), end: at(240, addDays(DATE, 1)) }]);
  });
  it('for the 23 hours of a day that the clocks cut short', () => {
    const [one] = quiet([{ date: '2027-03-13', kind: 'leave' }], '2027-03-13');
    expect((one?.end ?? 0) - (one?.start ?? 0)).toBe(23 * 3_600_000);
  });
});
