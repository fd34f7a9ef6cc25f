import { describe, expect, it } from 'vitest';
import { daysBeside, uniteByDate } from '../../../../lib/core/hours/closings.ts';
import { CELLS, cellOf } from '../../../../lib/core/hours/places.ts';
import type { Day } from '../../../../lib/core/hours/read-days.ts';
import { DEFAULT_CALENDAR } from '../../../../lib/core/hours/calendar.ts';
import { hoursFrom } from '../../../../lib/core/hours/hours-from.ts';
import { MONDAY_8 } from './arbitraries.ts';

const HOUR = 3_600_000;
const day = (date: string, evening: number, known: Day['known'] = 'slots'): Day => {
  const seconds = new Float64Array(CELLS);
  seconds[cellOf('evening', 'inbox')] = evening;
  seconds[cellOf('patients', 'notes')] = 99;
  return { date, weekday: 1, seconds, scheduled: 0, lastTouch: null, known };
};

describe('days beside what was said of them', () => {
  const days = [day('2026-11-16', 600), day('2026-11-17', 0), day('2026-11-18', 0, 'none')];
  it('say when on the wall’s clock, what was answered, and what was counted', () => {
    const closed = [
      { date: '2026-11-16', closedAt: MONDAY_8 + 9.5 * HOUR, offset: -360 },
      { date: '2026-11-17', closedAt: MONDAY_8 + 41 * HOUR, offset: -360 },
    ];
    const ease = [
      { date: '2026-11-16', value: 0 },
      { date: '2026-11-18', value: null },
    ];
    expect(daysBeside(closed, ease, days, '2026-11-18')).toEqual([
      { date: '2026-11-16', closed: 17 * 60 + 30, ease: 0, afterHours: 600 },
      { date: '2026-11-17', closed: 25 * 60, ease: null, afterHours: 0 },
      { date: '2026-11-18', closed: null, ease: null, afterHours: null },
    ]);
  });
  it('are none where nothing was said, and six weeks at most', () => {
    expect(daysBeside([], [{ date: '2026-11-16', value: null }], days, '2026-11-18')).toEqual([]);
    const old = [{ date: '2026-10-06', closedAt: 0, offset: 0 }];
    expect(daysBeside(old, [], days, '2026-11-16')).toHaveLength(42);
    expect(daysBeside(old, [], days, '2026-11-17')).toEqual([]);
  });
  it('are united with those of a file: what is known here stays', () => {
    const ease = (date: string, value: number) => ({ date, value });
    expect(uniteByDate([ease('b', 1)], [ease('a', 2), ease('b', 3), ease('c', 4)])).toEqual([
      ease('a', 2),
      ease('b', 1),
      ease('c', 4),
    ]);
  });
});

describe('clinic hours said on the first run', () => {
  it('hold from then on, keep the sessions, and take the place of later plans', () => {
    const sessions = [{ weekday: 1, from: 480, to: 720, patients: true }];
    const calendar = {
      ...DEFAULT_CALENDAR,
      versions: [
        { from: '2026-01-01', hours: [], sessions },
        { from: '2027-01-01', hours: [], sessions: [] },
      ],
    };
    const hours = [{ weekday: 6, from: 540, to: 720 }];
    expect(hoursFrom(calendar, '2026-11-16', hours).versions).toEqual([
      { from: '2026-01-01', hours: [], sessions },
      { from: '2026-11-16', hours, sessions },
    ]);
  });
});
