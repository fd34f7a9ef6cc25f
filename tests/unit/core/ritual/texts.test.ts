import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../../lib/core/ritual/scenario-of.ts';
import { weeklyText } from '../../../../lib/core/ritual/weekly-text.ts';
import { parseWeeklyHours } from '../../../../lib/core/shared/weekly-hours.ts';

describe('hours as text', () => {
  it('join days with the same hours', () => {
    const hours = parseWeeklyHours('Mon-Thu 8-12; Mon-Thu 13-17; Fri 8-12:30') ?? [];
    expect(weeklyText(hours)).toBe('Mon-Thu 8-12; Mon-Thu 13-17; Fri 8-12:30');
    expect(weeklyText([])).toBe('none');
  });

  it('say what was meant, whatever the hours', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .map(([weekday, from, length]) => ({ weekday, from, to: Math.min(from + length, 1440) }));
    const key = ({ weekday, from, to }: { weekday: number; from: number; to: number }): string =>
      [weekday, from, to].join(':');
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (hours) => {
        expect((parseWeeklyHours(weeklyText(hours)) ?? []).map(key).sort()).toEqual(hours.map(key).sort());
      }),
    );
  });
});

describe('the practice message of a day', () => {
  it('is another each day, and the same all day', () => {
    const days = ['2027-05-03', '2027-05-04', '2027-05-05', '2027-05-06'];
    expect(new Set(days.map((day) => scenarioOf(day, ['a', 'b', 'c', 'd']))).size).toBe(4);
    expect(scenarioOf('1969-12-31', ['a', 'b'])).toBe('b');
    expect(scenarioOf('2027-05-03', [])).toBeNull();
  });
});
