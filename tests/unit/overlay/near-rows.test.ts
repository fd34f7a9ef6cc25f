import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areStacked, MOST_BADGES, NEAR, nearNow, rowsBetween } from '../../../lib/overlay/near-rows.ts';

/** Rows of these heights under each other, beginning at `top`; height 0 is a row that is not shown. */
function stack(
  heights: readonly number[],
  top: number,
  upsideDown = false,
): { rows: Element[]; measured: () => number } {
  let at = top;
  let measured = 0;
  const boxes = (upsideDown ? heights.toReversed() : heights).map((height) => {
    const box = { top: height === 0 ? 0 : at, bottom: height === 0 ? 0 : at + height, width: height === 0 ? 0 : 400 };
    at += height;
    return box;
  });
  const rows = (upsideDown ? boxes.reverse() : boxes).map(
    (box) => ({ getBoundingClientRect: () => ((measured += 1), box) }) as unknown as Element,
  );
  return { rows, measured: () => measured };
}

const inside = (rows: readonly Element[], from: number, to: number): Element[] =>
  rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > top && bottom >= from && top <= to;
  });

describe('rows near the view', () => {
  it('are the same, searched or measured one by one, whichever rows are hidden and whichever way up they stand', () => {
    const heights = fc.array(fc.constantFrom(0, 18, 40, 46, 120), { minLength: 301, maxLength: 700 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -30_000, max: 500 }), fc.boolean(), (given, top, upsideDown) => {
        const { rows } = stack(given, top, upsideDown);
        expect(rowsBetween(rows, -250, 1050)).toEqual(inside(rows, -250, 1050));
      }),
    );
  });

  it('of a short list may stand in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }), (order) => {
        const { rows } = stack(
          Array.from({ length: 10 }, () => 200),
          -600,
        );
        const shuffled = order.map((index) => rows[index]!);
        expect(rowsBetween(shuffled, 0, 500)).toEqual(inside(shuffled, 0, 500));
      }),
    );
  });

  it('are found in a list of 5,000 by measuring few of them', () => {
    const { rows, measured } = stack(
      Array.from({ length: 5_000 }, () => 46),
      -100_000,
    );
    expect(rowsBetween(rows, 0, 800)).toHaveLength(19);
    expect(measured()).toBeLessThan(100);
  });

  it('of a list of some length are searched where its rows are known to stand under each other', () => {
    const heights = fc.array(fc.constantFrom(0, 18, 40, 46, 120), { minLength: 25, maxLength: 120 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -6_000, max: 500 }), (given, top) => {
        const { rows } = stack(given, top);
        expect(areStacked(rows)).toBe(true);
        expect(rowsBetween(rows, -250, 1050, true)).toEqual(inside(rows, -250, 1050));
      }),
    );
  });

  it('are not searched where the rows stand in another order than in the page', () => {
    const { rows } = stack(
      Array.from({ length: 40 }, () => 46),
      0,
    );
    expect(areStacked([...rows.slice(20), ...rows.slice(0, 20)])).toBe(false);
    expect(areStacked(rows.toReversed())).toBe(false);
  });
});

describe('rows that should have badges', () => {
  const VIEW = 800;
  const list = (top: number): readonly Element[] =>
    stack(
      Array.from({ length: 5_000 }, () => 40),
      top,
    ).rows;
  const places = (rows: readonly Element[], some: ReadonlySet<Element> | null): readonly [number, number] => {
    const found = [...(some ?? [])].map((row) => rows.indexOf(row));
    return [Math.min(...found), Math.max(...found)];
  };
  beforeEach(() => void vi.stubGlobal('innerHeight', VIEW));
  afterEach(() => void vi.unstubAllGlobals());

  it('are those in view, and no others where the person has jumped', () => {
    const rows = list(-40_000);
    const wanted = nearNow(rows, new Set(rows.slice(0, MOST_BADGES)), true);
    expect([...(wanted ?? [])]).toEqual(inside(rows, -NEAR, VIEW + NEAR));
  });

  it('stay as they are while all in view have theirs', () => {
    const rows = list(-40_000);
    expect(nearNow(rows, new Set(rows.slice(990, 1030)), true)).toBeNull();
  });

  it('reach far to the side that the person scrolls to', () => {
    const rows = list(-40_000);
    const [up, down] = places(rows, nearNow(rows, new Set(rows.slice(1_000, 1_030)), true));
    expect(1_000 - up).toBeGreaterThan(100);
    const [top, bottom] = places(rows, nearNow(rows, new Set(rows.slice(990, 1_010)), true));
    expect(bottom - 1_020).toBeGreaterThan(100);
    expect([top - up, bottom - down].every((further) => further > 80)).toBe(true);
  });

  it('are taken from rows far away when they become too many', () => {
    const rows = list(-40_000);
    const near = new Set([...rows.slice(0, MOST_BADGES), ...rows.slice(990, 1_010)]);
    const wanted = nearNow(rows, near, true);
    expect(wanted?.size).toBeLessThanOrEqual(MOST_BADGES);
    expect(inside(rows, -NEAR, VIEW + NEAR).every((row) => wanted?.has(row))).toBe(true);
    expect(wanted?.has(rows[0]!)).toBe(false);
  });
});
