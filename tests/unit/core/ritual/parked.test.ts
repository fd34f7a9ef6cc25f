import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  chartingDay,
  daysBetween,
  epochOf,
  nextDayStart,
  weekdayOf,
  type OffsetAt,
} from '../../../../lib/core/ritual/charting-day.ts';
import { nextClinicDay, quietSpans, sessionsBy } from '../../../../lib/core/ritual/clinic-week.ts';
import { closeSettings, closingDefaults, CLOSE_DEFAULTS } from '../../../../lib/core/ritual/close-settings.ts';
import { answerParked, park, returned, returnsAt, type Plan } from '../../../../lib/core/ritual/parked.ts';
import { parseWeeklyHours } from '../../../../lib/core/shared/weekly-hours.ts';

/** A zone of its own: an hour more between two moments, as summer time is. */
const FORWARD = Date.parse('2027-03-14T08:00:00Z');
const BACK = Date.parse('2027-11-07T07:00:00Z');
const central: OffsetAt = (epoch) => (epoch >= FORWARD && epoch < BACK ? -300 : -360);

const hours = parseWeeklyHours('Mon-Thu 8-12; Mon-Thu 13-17; Fri 8-12') ?? [];
const week = (daysOff: readonly string[] = []) =>
  sessionsBy(
    (date) => (daysOff.includes(date) ? [] : hours.filter(({ weekday }) => weekday === weekdayOf(date))),
    central,
  );
const at = (text: string): number => Date.parse(`${text}:00-05:00`);

describe('the charting day', () => {
  it('starts at four in the morning', () => {
    expect(chartingDay(at('2027-05-04T03:59'), central)).toBe('2027-05-03');
    expect(chartingDay(at('2027-05-04T04:00'), central)).toBe('2027-05-04');
  });

  it('turns wall time into epochs across clock changes', () => {
    expect(epochOf('2027-03-13', 9 * 60, central)).toBe(Date.parse('2027-03-13T15:00:00Z'));
    expect(epochOf('2027-03-14', 9 * 60, central)).toBe(Date.parse('2027-03-14T14:00:00Z'));
    // Skipped, and twice there.
    expect(epochOf('2027-03-14', 150, central)).toBe(Date.parse('2027-03-14T08:30:00Z'));
    expect(epochOf('2027-11-07', 90, central)).toBe(Date.parse('2027-11-07T06:30:00Z'));
    expect(nextDayStart('2027-03-13', central) - Date.parse('2027-03-13T10:00:00Z')).toBe(23 * 3_600_000);
  });

  it('gives back the minute of every day but the skipped hour', () => {
    const date = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2027-01-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: 240, max: 1439 }), (date, minute) => {
        const epoch = epochOf(date, minute, central);
        expect(epoch + central(epoch) * 60_000).toBe(Date.parse(`${date}T00:00:00Z`) + minute * 60_000);
        expect(chartingDay(epoch, central)).toBe(date);
        expect(daysBetween('2027-01-01', date)).toBe(Math.round(daysBetween('2027-01-01', date)));
      }),
    );
  });
});

describe('the clinic week', () => {
  it('has sessions in order, and none on a day off', () => {
    expect(week()('2027-05-03')).toEqual([
      { start: at('2027-05-03T08:00'), end: at('2027-05-03T12:00') },
      { start: at('2027-05-03T13:00'), end: at('2027-05-03T17:00') },
    ]);
    expect(week(['2027-05-03'])('2027-05-03')).toEqual([]);
    expect(nextClinicDay('2027-05-07', week())?.date).toBe('2027-05-10');
    expect(nextClinicDay('2027-05-07', week(['2027-05-10', '2027-05-11']))?.date).toBe('2027-05-12');
    expect(nextClinicDay('2027-05-07', () => [])).toBeNull();
  });

  it('knows quiet hours over midnight, and none', () => {
    const spans = quietSpans('2027-05-03', { from: 21 * 60, to: 6 * 60 }, central);
    const quietAt = (text: string): boolean => spans.some(({ start, end }) => start <= at(text) && at(text) < end);
    expect(['2027-05-03T05:59', '2027-05-03T21:00', '2027-05-04T03:00'].map(quietAt)).toEqual([true, true, true]);
    expect(['2027-05-03T06:00', '2027-05-03T20:59'].map(quietAt)).toEqual([false, false]);
    expect(quietSpans('2027-05-03', { from: 60, to: 60 }, central)).toEqual([]);
  });
});

describe('what is parked', () => {
  const plan: Plan = { kind: 'results', count: 2, when: 'first-thing', where: 'inbox', step: 'oldest-first' };

  it('comes back when it said: Friday’s tomorrow is Monday', () => {
    const friday = at('2027-05-07T12:10');
    const times = (['first-thing', 'midday', 'before-close'] as const).map((when) =>
      returnsAt(when, friday, week(), central),
    );
    expect(times).toEqual([at('2027-05-10T08:00'), at('2027-05-10T12:00'), at('2027-05-10T16:30')]);
    // With one session midday is half way; without any in sight it is tomorrow.
    expect(returnsAt('midday', at('2027-05-06T17:00'), week(), central)).toBe(at('2027-05-07T10:00'));
    expect(returnsAt('first-thing', friday, () => [], central)).toBe(at('2027-05-08T08:00'));
  });

  it('is never parked into the past', () => {
    const moment = fc
      .integer({ min: 0, max: 300 * 24 * 60 })
      .map((m) => Date.parse('2027-01-04T00:00:00Z') + m * 60_000);
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom('first-thing' as const, 'midday' as const, 'before-close' as const),
        (now, when) => {
          expect(returnsAt(when, now, week(), central)).toBeGreaterThan(now);
        },
      ),
    );
  });

  it('keeps at most three plans a close, with ids of their own, for two weeks', () => {
    const now = at('2027-05-03T17:00');
    const first = park([], [plan, plan, plan, plan], now, () => now + 1);
    expect(first.map(({ id }) => id)).toEqual([1, 2, 3]);
    const more = park(first, [plan], now + 13 * 86_400_000, () => now);
    expect(more.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(park(first, [plan], now + 14 * 86_400_000, () => now).map(({ id }) => id)).toEqual([4]);
  });

  it('is done, let go, or comes later', () => {
    const now = at('2027-05-04T08:00');
    const parked = park([], [plan, plan], now - 1000, () => now).map((one) => ({ ...one, said: true }));
    expect(returned(parked, now)).toHaveLength(2);
    expect(answerParked(parked, 1, 'done', now).map(({ id }) => id)).toEqual([2]);
    expect(answerParked(parked, 2, 'let-go', now).map(({ id }) => id)).toEqual([1]);
    const later = answerParked(parked, 2, 'later', now);
    expect(returned(later, now).map(({ id }) => id)).toEqual([1]);
    expect(later[1]).toMatchObject({ said: false, returnsAt: at('2027-05-04T10:00') });
    expect(answerParked(parked, 9, 'done', now)).toEqual(parked);
  });
});

describe('settings', () => {
  it('take the clinic’s defaults, and the person’s own before them', () => {
    const clinic = closingDefaults({ leadMinutes: 10, weeklyQuestion: false, kinds: ['notes', 'dreams', 'results'] });
    expect(clinic).toEqual({ leadMinutes: 10, asksWeekly: false, kinds: ['results', 'notes'] });
    expect(closeSettings(clinic, { leadMinutes: 0 })).toEqual({ ...CLOSE_DEFAULTS, ...clinic, leadMinutes: 0 });
  });

  it('read any playbook without harm, and no clinic sets quiet hours or leave', () => {
    fc.assert(
      fc.property(fc.anything(), (closing) => {
        const read = closeSettings(closingDefaults(closing), {});
        expect(read.kinds.length).toBeGreaterThan(0);
        expect(Number.isInteger(read.leadMinutes)).toBe(true);
      }),
    );
    expect(
      closingDefaults({ quiet: { from: 0, to: 1 }, daysOff: ['2027-05-03'], leadMinutes: -5, kinds: 'all' }),
    ).toEqual({});
  });
});
