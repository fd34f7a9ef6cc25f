import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mondayOf, plusDays, weekOf, weeksUpTo } from '../../../../lib/core/audit/week.ts';

/** From the tables of ISO 8601. */
it.each([
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2024-02-29', '2024-W09'],
  ['2021-01-03', '2020-W53'],
])('%s is in %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

it('gives the Monday of a week, and weeks without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
      const day = plusDays('2026-11-22', number);
      const monday = mondayOf(weekOf(day));
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(monday <= day && day < plusDays(monday, 7)).toBe(true);
      const weeks = weeksUpTo(weekOf(day), 5);
      expect(weeks.map(mondayOf)).toEqual([-28, -21, -14, -7, 0].map((days) => plusDays(monday, days)));
    }),
  );
});
