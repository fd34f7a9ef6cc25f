/** Where in a row a badge fits: pure geometry, so that it can be tested without a page. All lengths in CSS pixels. */

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Where a badge's middle may lie: in the row's middle, or in the middle of its upper or lower half (rows of two lines). */
export const BANDS = ['middle', 'upper', 'lower'] as const;
export type Band = (typeof BANDS)[number];

export interface RowShape {
  readonly width: number;
  /**
   * For each band, the horizontal extents of whatever the row shows where the badge would lie, measured from the row's
   * start edge; null where the band is too low for a badge.
   */
  readonly taken: Readonly<Record<Band, readonly Interval[] | null>>;
  /** How much of the row's end is cut off by a list that is narrower than its rows: a badge there is seen by nobody. */
  readonly beyond?: number;
  /** Something in the row lies above the rest of it, as a link that covers the whole row does. */
  readonly layered?: boolean;
}

export interface Placement {
  readonly band: Band;
  /** Distance from the row's end edge. */
  readonly inset: number;
  /** The widest a badge may be there. */
  readonly room: number;
  readonly form: 'full' | 'compact';
  /** Above what the row itself has raised. Else not: a raised badge costs the page a pass over its layers in every frame. */
  readonly raised: boolean;
}

export const samePlace = (one: Placement, other: Placement): boolean =>
  one === other ||
  (one.band === other.band &&
    one.inset === other.inset &&
    one.room === other.room &&
    one.form === other.form &&
    one.raised === other.raised);

export const FULL_WIDTH = 176;
const COMPACT_WIDTH = 26;
const MARGIN = 6;

/**
 * One place for all rows of a list, so that badges stand in a column: the gap nearest to the end edge that is free in
 * every row and takes the full form, in the first band that has one; else the same for the compact form; else compact at
 * the end edge.
 */
export function placeBadges(rows: readonly RowShape[]): Placement {
  const width = Math.min(...rows.map((row) => row.width));
  const end = MARGIN + Math.max(0, ...rows.map(({ beyond = 0 }) => beyond));
  const raised = rows.some(({ layered = false }) => layered);
  const nowhere: Placement = { band: 'middle', inset: end, room: COMPACT_WIDTH, form: 'compact', raised };
  if (rows.length === 0 || !Number.isFinite(width)) return nowhere;
  for (const [form, needed] of FORMS) {
    for (const band of BANDS) {
      const gap = freeIn(rows, band, { from: end, to: width - MARGIN }).find(({ from, to }) => to - from >= needed);
      if (gap) return { band, inset: gap.from, room: gap.to - gap.from, form, raised };
    }
  }
  return nowhere;
}

const FORMS = [
  ['full', FULL_WIDTH],
  ['compact', COMPACT_WIDTH],
] as const;

/** Gaps inside `within`, from the end edge inwards, that are free in every row. */
function freeIn(rows: readonly RowShape[], band: Band, within: Interval): readonly Interval[] {
  const taken: Interval[] = [];
  for (const row of rows) {
    const here = row.taken[band];
    if (!here) return [];
    for (const { from, to } of here) taken.push({ from: row.width - to - MARGIN, to: row.width - from + MARGIN });
  }
  return gapsBetween(merge(taken), within);
}

function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else merged.push(next);
  }
  return merged;
}

function gapsBetween(taken: readonly Interval[], within: Interval): Interval[] {
  const gaps: Interval[] = [];
  let from = within.from;
  for (const next of taken) {
    if (next.from > from) gaps.push({ from, to: Math.min(next.from, within.to) });
    from = Math.max(from, next.to);
  }
  if (from < within.to) gaps.push({ from, to: within.to });
  return gaps.filter((gap) => gap.to > gap.from);
}
