import { describe, expect, it } from 'vitest';
import type { WeekCell } from '../../../../lib/core/audit/cell.ts';
import { EMPTY_SHEET, measure, readStoredSheet } from '../../../../lib/core/audit/sheet.ts';
import { disagreements, uncovered, upstream } from '../../../../lib/core/audit/summary.ts';

const cell = (week: number, rule: string, count: number, part: Partial<WeekCell> = {}): WeekCell => ({
  week: `2026-W${week}`,
  measure: 'not-physician',
  rule,
  category: 'billing',
  should: null,
  count,
  ...part,
});

describe('the 30-day sheet', () => {
  // Begun on the Wednesday of week 40; week 44 is the last whole one before "today".
  const start = '2026-09-30';
  const cells = [38, 39]
    .map((week) => cell(week, 'billing', 40))
    .concat([40, 41, 42].map((week) => cell(week, 'billing', 10)));

  it('compares weeks before with whole weeks since, and passes over weeks without any count', () => {
    expect(measure(cells, start, 'billing', '2026-10-19')).toEqual({ before: 40, after: 10 });
    expect(measure(cells, start, 'billing', '2026-10-01')).toEqual({ before: 40, after: null });
    expect(measure(cells, start, 'records', '2026-10-19')).toEqual({ before: 0, after: 0 });
    expect(measure([], start, '*', '2026-10-19')).toEqual({ before: null, after: null });
  });

  it('is read as far as it is known, and never breaks the page', () => {
    for (const bad of [undefined, null, 7, 'x', [], { start: 5, changes: [1, { kind: 'x' }], handOffMinutes: -1 }]) {
      expect(readStoredSheet(bad)).toEqual(EMPTY_SHEET);
    }
    const change = { kind: 'train', rule: 'billing', owner: 'rn', verdict: 'keep' } as const;
    const good = { start, changes: [change], handOffMinutes: 1 };
    expect(readStoredSheet(good)).toEqual(good);
  });
});

it('lists disagreements, gaps and what to stop at the source, most first', () => {
  const cells = [
    cell(47, 'billing', 41),
    cell(47, 'records', 50),
    cell(47, '-', 9, { measure: 'physician' }),
    cell(47, 'billing', 2, { measure: 'wrong-lane', should: 'rn' }),
    cell(47, 'billing', 3, { measure: 'wrong-lane', should: 'physician' }),
    cell(30, 'billing', 90, { measure: 'wrong-lane', should: 'rn' }),
  ];
  const weeks = ['2026-W47'];
  expect(disagreements(cells, weeks)).toEqual([
    {
      rule: 'billing',
      taps: 5,
      count: 41,
      should: [
        { role: 'physician', taps: 3 },
        { role: 'rn', taps: 2 },
      ],
    },
  ]);
  expect(uncovered(cells, weeks).map(({ count }) => count)).toEqual([9]);
  expect(upstream(cells, weeks).map(({ rule }) => rule)).toEqual(['records', 'billing']);
});
