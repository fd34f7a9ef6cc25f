/** Lists that recycle their elements hold few of them; longer ones stand in the page's order. */
const FEW = 300;

/**
 * Rows as they are read, from top to bottom: lists that place their rows themselves keep them in the page in any order.
 * Rows without a box keep their place at the end. Reads layout: for idle moments.
 */
export function inReadingOrder(rows: readonly Element[]): readonly Element[] {
  if (rows.length > FEW) return rows;
  const placed = rows.map((row) => ({ row, box: row.getBoundingClientRect() }));
  const top = ({ box }: (typeof placed)[number]): number => (box.height > 0 ? box.top : Number.POSITIVE_INFINITY);
  if (placed.every((one, index) => index === 0 || top(placed[index - 1]!) <= top(one))) return rows;
  return placed.toSorted((a, b) => (top(a) === top(b) ? 0 : top(a) - top(b))).map(({ row }) => row);
}
