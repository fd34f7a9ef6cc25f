import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../lib/core/audit/cell.ts';
import { countSeen, HORIZON_DAYS, type Largest, type Seen } from '../../../../lib/core/audit/count-seen.ts';
import { preventable, ruleCounts, weekTotals } from '../../../../lib/core/audit/summary.ts';
import { plusDays } from '../../../../lib/core/audit/week.ts';

const TODAY = '2026-11-22';
const WEEK = '2026-W47';

const seen = (count: number, part: Partial<Seen> = {}): Seen => ({
  day: TODAY,
  lane: 'not-physician',
  rule: 'billing',
  category: 'billing',
  flag: null,
  count,
  ...part,
});

/** A device that looks again and again. */
function device() {
  let largest: Largest = {};
  const rows = new Map<string, number>();
  return {
    look(list: readonly Seen[], notRead = 0, today = TODAY) {
      const counted = countSeen(largest, list, notRead, today);
      largest = counted.largest;
      for (const [key, rise] of counted.rises) rows.set(key, (rows.get(key) ?? 0) + rise);
    },
    cells: () => [...rows].map(([key, count]) => readRow({ key, count })).filter((cell) => cell !== null),
    rows: () => Object.fromEntries(rows),
    largest: () => largest,
  };
}

describe('counting what is seen', () => {
  it('counts the most that was seen at once, by day received, rule and type', () => {
    const one = device();
    one.look([seen(12), seen(3, { day: '2026-11-20' }), seen(4, { lane: 'physician', rule: null, category: null })]);
    one.look([seen(20)]);
    one.look([seen(5)]);
    expect(one.rows()).toEqual({
      [`${WEEK}|not-physician|billing|billing`]: 23,
      [`${WEEK}|not-physician|*|*`]: 23,
      [`${WEEK}|physician|-|-`]: 4,
      [`${WEEK}|physician|*|*`]: 4,
    });
  });

  it('counts nothing twice after a restart, in a second tab, or at a second look', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 }),
        (looks) => {
          const one = device();
          for (const [back, count] of looks) one.look([seen(count, { day: plusDays(TODAY, -back) })]);
          const before = one.rows();
          for (const [back, count] of looks) one.look([seen(count, { day: plusDays(TODAY, -back) })]);
          expect(one.rows()).toEqual(before);
          const most = [...Map.groupBy(looks, ([back]) => back).values()].map((list) =>
            Math.max(...list.map(([, count]) => count)),
          );
          const total = Object.entries(before).filter(([key]) => key.endsWith('|*|*'));
          expect(total.reduce((sum, [, count]) => sum + count, 0)).toBe(most.reduce((a, b) => a + b, 0));
        },
      ),
    );
  });

  it('a lane’s own total does not rise when a message changes its rule', () => {
    const one = device();
    one.look([seen(10)]);
    one.look([seen(10, { rule: 'records' })]);
    expect(weekTotals(one.cells(), WEEK).lanes['not-physician']).toBe(10);
    expect(ruleCounts(one.cells(), [WEEK])).toHaveLength(2);
  });

  it('keeps what is no lane beside the lanes', () => {
    const one = device();
    one.look(
      [
        seen(5, { lane: 'open-first', rule: null }),
        seen(2, { lane: 'physician', rule: null, flag: 'emergency' }),
        seen(7, { day: null }),
      ],
      9,
    );
    one.look([seen(7, { day: null })], 9, plusDays(TODAY, -1));
    expect(weekTotals(one.cells(), WEEK)).toEqual({
      week: WEEK,
      lanes: { 'not-physician': 0, protocol: 0, physician: 2 },
      openFirst: 5,
      flags: { emergency: 2, urgent: 0 },
      notRead: 9,
      undated: 7,
      noRule: 2,
      wrongLane: 0,
    });
  });

  it('lets old days go and does not count them anew', () => {
    const one = device();
    const old = plusDays(TODAY, -HORIZON_DAYS);
    one.look([seen(5, { day: old })]);
    const before = one.rows();
    one.look([seen(5, { day: old })], 0, plusDays(TODAY, 1));
    expect([one.rows(), Object.keys(one.largest())]).toEqual([before, []]);
    one.look([seen(5, { day: plusDays(TODAY, 40) })]);
    expect(one.rows()).toEqual(before);
  });

  it('holds nothing but weeks, days, ids and numbers', () => {
    const one = device();
    one.look([seen(5), seen(2, { lane: 'physician', flag: 'urgent' })], 3);
    for (const key of Object.keys(one.rows())) expect(key).toMatch(/^\d{4}-W\d\d\|[a-z-]+\|[a-z*-]+\|[a-z*-]+$/u);
    for (const day of Object.keys(one.largest())) expect(day).toMatch(/^\d{4}-(W\d\d|\d\d-\d\d)$/u);
  });
});

describe('estimates', () => {
  const rules = [
    { id: 'billing', title: 'Billing', role: 'desk', minutes: [1, 3] as const },
    { id: 'mystery', title: 'Mystery', role: 'desk', minutes: null },
  ];

  it('take the hand-off away, never below nothing, and say who receives the work', () => {
    const one = device();
    one.look([seen(10), seen(4, { rule: 'mystery' }), seen(6, { lane: 'physician', rule: 'billing' })]);
    const counts = ruleCounts(one.cells(), [WEEK]);
    expect(preventable(counts, rules, 2)).toEqual({
      count: 14,
      minutes: [0, 10],
      withoutMinutes: 4,
      received: [{ role: 'desk', count: 14, minutes: [10, 30] }],
    });
  });

  it('never promise more when handing on takes longer', () => {
    const one = device();
    one.look([seen(10)]);
    const counts = ruleCounts(one.cells(), [WEEK]);
    fc.assert(
      fc.property(fc.float({ min: 0, max: 10, noNaN: true }), fc.float({ min: 0, max: 10, noNaN: true }), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (handOff) => preventable(counts, rules, handOff).minutes,
        );
        expect((more?.[0] ?? 0) <= (less?.[0] ?? 0) && (more?.[1] ?? 0) <= (less?.[1] ?? 0)).toBe(true);
      }),
    );
  });
});
