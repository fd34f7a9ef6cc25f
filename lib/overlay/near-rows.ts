/** A list that holds more rows than this lays them out one after another; a shorter one may place them in any order. */
const FEW = 300;
/** So few are measured as fast as they are searched. */
const LEAST = 24;

/** Rows that come nearer to the view than this must have their badges. CSS pixels. */
export const NEAR = 250;
/**
 * Where the person scrolls, badges are laid so far ahead at once: what the page has to lay out anew for a badge costs the
 * same for one as for a hundred.
 */
const AHEAD = 6_000;
const BEHIND = 1_500;
/** Below this many, a badge that left the view stays where it is: taking it away costs the page more than leaving it. */
export const MOST_BADGES = 300;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which rows should have badges now, where `near` have them; null where all that are in view do. Reads layout, as `rowsBetween`
 * does. `stacked`: as `areStacked` says.
 */
export function nearNow(
  rows: readonly Element[],
  near: ReadonlySet<Element>,
  stacked: boolean,
): ReadonlySet<Element> | null {
  const inView = rowsBetween(rows, -NEAR, innerHeight + NEAR, stacked);
  if (inView.every((row) => near.has(row))) return null;
  const lacks = (row: Element | undefined): boolean => row !== undefined && !near.has(row);
  const [up, down] = [lacks(inView[0]) ? AHEAD : BEHIND, lacks(inView.at(-1)) ? AHEAD : BEHIND];
  // Far on the side where rows without badges came in; where the person jumped, what is in view comes first.
  const scrolled = inView.some((row) => near.has(row));
  const wanted = scrolled ? rowsBetween(rows, -up, innerHeight + down, stacked) : inView;
  const all = new Set([...near, ...wanted]);
  return all.size <= MOST_BADGES ? all : new Set(wanted);
}

/**
 * Rows that lie, in whole or part, between two heights of the view (CSS pixels from its top), in the page's order. Rows
 * without a box are nowhere. Reads layout: call it when the page has just been laid out. Of a long list it measures some
 * twenty rows, not all of them: its rows are searched, from the top or, where the page shows them upside down, from the end.
 * `stacked`: the rows are known to stand under each other, so that a shorter list can be searched too.
 */
export function rowsBetween(
  rows: readonly Element[],
  from: number,
  to: number,
  stacked = rows.length > FEW,
): readonly Element[] {
  const inside = (row: Element): boolean => {
    const box = extentOf(row);
    return box !== null && box.bottom >= from && box.top <= to;
  };
  if (!stacked || rows.length <= LEAST) return rows.filter(inside);
  const upsideDown = topOf(rows, 0, 1) > topOf(rows, rows.length - 1, -1);
  const ordered = upsideDown ? rows.toReversed() : rows;
  const found: Element[] = [];
  for (let at = firstBelow(ordered, from); at < ordered.length; at += 1) {
    const row = ordered[at];
    const box = row && extentOf(row);
    if (!row || !box) continue;
    if (box.top > to) break;
    found.push(row);
  }
  return upsideDown ? found.reverse() : found;
}

/** Do the rows stand under each other, in the page's order? Of a list that is too long to measure it is taken for granted. */
export function areStacked(rows: readonly Element[]): boolean {
  if (rows.length > FEW) return true;
  if (rows.length <= LEAST) return false;
  let bottom = Number.NEGATIVE_INFINITY;
  return rows.every((row) => {
    const box = extentOf(row);
    if (!box) return true;
    // Borders of table rows overlap by fractions of a pixel.
    const below = box.top > bottom - 1;
    bottom = box.bottom;
    return below;
  });
}

/** Index of the first row that ends at or below this height; the number of rows where none does. */
function firstBelow(rows: readonly Element[], height: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const seen = nextSeen(rows, middle, 1, high);
    const box = seen < high ? extentOf(rows[seen]!) : null;
    if (box && box.bottom < height) low = seen + 1;
    else high = middle;
  }
  return low;
}

function topOf(rows: readonly Element[], from: number, step: 1 | -1): number {
  const row = rows[nextSeen(rows, from, step, step === 1 ? rows.length : -1)];
  return (row && extentOf(row)?.top) ?? 0;
}

/** The next row that has a box, from `at` on; `end` where there is none before it. */
function nextSeen(rows: readonly Element[], at: number, step: 1 | -1, end: number): number {
  let next = at;
  while (next !== end && !extentOf(rows[next]!)) next += step;
  return next;
}

function extentOf(row: Element): Extent | null {
  const { top, bottom, width } = row.getBoundingClientRect();
  return bottom > top && width > 0 ? { top, bottom } : null;
}
