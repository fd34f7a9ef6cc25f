import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, cellOf, sumCells, type Place } from '../../../../lib/core/hours/places.ts';
import { METRICS, measureAll } from '../../../../lib/core/hours/metrics/index.ts';
import type { Day } from '../../../../lib/core/hours/read-days.ts';
import type { Activity } from '../../../../lib/core/shared/ehr-profile.ts';

type Cells = readonly (readonly [Place, Activity, number])[];

const day = (date: string, cells: Cells, change: Partial<Day> = {}): Day => {
  const seconds = new Float64Array(CELLS);
  for (const [place, activity, value] of cells) seconds[cellOf(place, activity)] = value;
  return { date, weekday: 1, seconds, scheduled: 0, lastTouch: null, known: 'slots', ...change };
};
const measured = (days: Day[], change: { affirmed?: boolean; today?: string | null } = {}): Record<string, unknown> =>
  Object.fromEntries(
    [...measureAll({ days, affirmed: true, today: null, ...change })].map(([id, one]) => [
      id,
      one.suppressed ?? one.value,
    ]),
  );

const WEEK = [
  day(
    '2026-11-16',
    [
      ['patients', 'inbox', 600],
      ['patients', 'notes', 1_200],
      ['clinic', 'orders', 300],
      ['early', 'inbox', 60],
      ['between', 'other', 15],
      ['evening', 'notes', 900],
      ['closed', 'orders', 45],
      ['closed-patients', 'notes', 75],
    ],
    { scheduled: 240, lastTouch: 1_290 },
  ),
  day('2026-11-17', [['patients', 'notes', 300]], { scheduled: 240, lastTouch: 1_020 }),
  day('2026-11-21', [['weekend', 'inbox', 120]], { lastTouch: 700 }),
  day('2026-11-22', [['off', 'inbox', 30]], { lastTouch: 1_500 }),
];

describe('each number', () => {
  it('is what its definition says', () => {
    expect(measured(WEEK)).toEqual({
      'ehr-time': 3_645,
      wow: 1_470,
      'after-hours': 1_245,
      early: 60,
      between: 15,
      evening: 900,
      weekend: 120,
      'time-off': 30,
      'after-closing': 120,
      'ehr-time8': 3_645,
      wow8: 1_470,
      'inbox-time8': 810,
      'note-time8': 2_475,
      'last-touch': 1_020,
      'days-kept': 1,
    });
  });

  it('is a ratio of sums, never a mean of ratios', () => {
    const uneven = [
      day('2026-11-16', [['patients', 'notes', 3_600]], { scheduled: 60 }),
      day('2026-11-17', [['patients', 'notes', 3_600]], { scheduled: 540 }),
    ];
    expect(measured(uneven)['note-time8']).toBe((8 * 7_200) / 10);
  });

  it('is not shown from so little that it would mislead: the edge is eight hours', () => {
    const hours = (scheduled: number): unknown =>
      measured([day('2026-11-16', [['patients', 'notes', 60]], { scheduled })])['ehr-time8'];
    expect(hours(479)).toBe('few-hours');
    expect(hours(480)).toBe(60);
    expect(hours(0)).toBe('no-sessions');
    expect(measured(WEEK, { affirmed: false })['wow8']).toBe('not-affirmed');
    expect(measured(WEEK, { affirmed: false })['wow']).toBe(1_470);
    expect(measured([day('2026-11-16', [['evening', 'notes', 60]])])['wow']).toBe('no-sessions');
    expect(measured([day('2026-11-16', [['evening', 'notes', 60]])])['after-hours']).toBe(60);
    expect(new Set(Object.values(measured([])))).toEqual(new Set(['no-days']));
  });

  it('leaves a day that is not over out of days kept and of the last touch', () => {
    const now = measured(WEEK, { today: '2026-11-17' });
    expect(now['days-kept']).toBe(0);
    expect(now['last-touch']).toBe(1_290);
    expect(measured([WEEK[1] as Day], { today: '2026-11-17' })['days-kept']).toBe('no-days');
  });

  it('adds up: the parts of after-hours time are after-hours time, for any days', () => {
    const cells = fc.array(
      fc.integer({ min: 0, max: 5_000 }).map((slots) => slots * 15),
      {
        minLength: CELLS,
        maxLength: CELLS,
      },
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 9 }), (lists) => {
        const days = lists.map((seconds): Day => ({ ...day('2026-11-16', [], { scheduled: 480 }), seconds }));
        const all = measured(days) as Record<string, number>;
        const parts = ['early', 'between', 'evening', 'weekend', 'time-off', 'after-closing'];
        expect(parts.reduce((sum, id) => sum + (all[id] ?? NaN), 0)).toBe(all['after-hours']);
        // Booked time stays booked, though the person left: it is after hours, and not outside of booked time.
        const booked = lists.reduce((sum, seconds) => sum + sumCells(seconds, ['closed-patients']), 0);
        expect((all['wow'] ?? NaN) + booked).toBeGreaterThanOrEqual(all['after-hours'] ?? NaN);
        expect(all['ehr-time']).toBeGreaterThanOrEqual(all['wow'] ?? NaN);
      }),
    );
  });

  it('has an id of its own and a unit', () => {
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  });
});
