import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exportCsv,
  exportJson,
  exportLines,
  treeOf,
  type ExportLine,
} from '../../../../lib/core/audit/export-counts.ts';
import { SMALL, suppress, type CountTree, type ShownTree } from '../../../../lib/core/audit/suppress.ts';
import type { WeekCell } from '../../../../lib/core/audit/cell.ts';

const leaf = (count: number, at = 0): CountTree => ({ name: `leaf ${at}`, count, parts: [] });
const total = (parts: readonly CountTree[], name = 'total'): CountTree => ({
  name,
  count: parts.reduce((sum, { count }) => sum + count, 0),
  parts,
});

/**
 * What an attacker can derive: the least and the most that each hidden number can be, when every number that is listed is
 * at least 1 and every shown total is the sum of its parts. Totals that are hidden list no parts, so each shown total
 * is one equation of its own, and bounds are exact.
 */
function derived(tree: ShownTree): { name: string; least: number; most: number }[] {
  if (tree.count === null) return [];
  const hidden = tree.parts.filter(({ count }) => count === null);
  const known = tree.parts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const left = tree.count - known;
  const others = hidden.length - 1;
  const own = hidden.map(({ name }) => ({ name, least: others === 0 ? left : 1, most: left - others }));
  return [...own, ...tree.parts.flatMap(derived)];
}

const tables = fc.array(
  fc.array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 400 })), { maxLength: 7 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

const treeFrom = (lanes: readonly (readonly number[])[]): CountTree =>
  total(
    lanes.map((counts, lane) =>
      total(
        counts.filter((count) => count > 0).map((count, at) => leaf(count, at)),
        `lane ${lane}`,
      ),
    ),
  );

describe('small cells', () => {
  it('are never shown, and nothing that is shown gives one away', () => {
    fc.assert(
      fc.property(tables, (lanes) => {
        const shown = suppress(treeFrom(lanes));
        const counts: (number | null)[] = [];
        const walk = ({ count, parts }: ShownTree): void => {
          counts.push(count);
          parts.forEach(walk);
        };
        walk(shown);
        for (const count of counts) expect(count === null || count === 0 || count > SMALL).toBe(true);
        for (const { least, most } of derived(shown)) {
          expect(least).toBe(1);
          expect(most).toBeGreaterThanOrEqual(SMALL);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('the solver sees a table that is suppressed too little', () => {
    const naive: ShownTree = {
      name: 'total',
      count: 50,
      parts: [
        { name: 'a', count: 46, parts: [] },
        { name: 'b', count: null, parts: [] },
      ],
    };
    expect(derived(naive)).toEqual([{ name: 'b', least: 4, most: 4 }]);
  });

  it('hide no more than they must', () => {
    const shown = suppress(total([leaf(30, 0), leaf(40, 1), leaf(3, 2), leaf(50, 3)]));
    expect(shown.parts.map(({ count }) => count)).toEqual([null, 40, null, 50]);
    expect(suppress(total([leaf(30), leaf(40)])).parts.map(({ count }) => count)).toEqual([30, 40]);
    expect(suppress(total([leaf(6, 0), leaf(7, 1), leaf(90, 2)])).parts.map(({ count }) => count)).toEqual([
      null,
      null,
      90,
    ]);
  });
});

describe('the shared table', () => {
  const cell = (week: string, measure: WeekCell['measure'], rule: string, count: number): WeekCell => ({
    week,
    measure,
    rule,
    category: 'billing',
    should: null,
    count,
  });
  const cells = [
    cell('2026-W46', 'not-physician', 'billing', 41),
    cell('2026-W46', 'not-physician', 'records', 3),
    cell('2026-W46', 'not-physician', 'forms', 25),
    cell('2026-W46', 'physician', '-', 60),
    cell('2026-W46', 'wrong-lane', 'billing', 2),
    cell('2026-W46', 'not-physician', '*', 69),
    cell('2026-W47', 'physician', '-', 5),
  ];

  it('agrees with itself, and leaves out everything but lanes, rules and types', () => {
    expect(treeOf(cells, '2026-W46').count).toBe(129);
    const lines = exportLines(cells, ['2026-W46', '2026-W47']);
    const of = (rule: string): ExportLine['count'][] =>
      lines.filter((line) => line.rule === rule).map(({ count }) => count);
    expect([of('billing'), of('records'), of('forms')]).toEqual([[41], [null], [null]]);
    expect(lines.filter(({ week }) => week === '2026-W47')).toEqual([
      { week: '2026-W47', lane: 'total', rule: 'total', category: 'total', count: null },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/wrong|\*/u);
  });

  it('is read back from CSV and JSON as it was', () => {
    const lines = exportLines(cells, ['2026-W46']);
    const csv = exportCsv(lines).trimEnd().split('\r\n');
    expect(csv[0]).toBe('week,lane,rule,category,at least');
    expect(csv).toHaveLength(lines.length + 1);
    expect(csv).toContain('2026-W46,not-physician,billing,billing,41');
    expect(csv).toContain('2026-W46,not-physician,records,billing,hidden');
    expect(csv.join('\n')).not.toMatch(/(^|,)[=+\-@]/mu);
    expect((JSON.parse(exportJson(lines)) as { lines: unknown }).lines).toEqual(lines);
  });
});
