/** Rows beyond each edge of the view, so that a wheel's step shows rows that are there already. */
const MARGIN = 4;

/**
 * Which item each element of a fixed pool shows: item `n` is always shown by element `n % pool`, so an element keeps its
 * item while that is in view and is then used again for one that comes. Null where there are fewer items than elements.
 */
export function assignPool(
  scrollTop: number,
  rowHeight: number,
  pool: number,
  items: number,
): readonly (number | null)[] {
  const wanted = Math.floor(scrollTop / rowHeight) - MARGIN;
  const first = Math.max(0, Math.min(wanted, items - pool));
  const shown = Array.from({ length: pool }, (): number | null => null);
  for (let index = first; index < Math.min(first + pool, items); index += 1) shown[index % pool] = index;
  return shown;
}

/** How many elements a view of this height needs. */
export const poolSize = (viewHeight: number, rowHeight: number): number =>
  Math.ceil(viewHeight / rowHeight) + 1 + 2 * MARGIN;
