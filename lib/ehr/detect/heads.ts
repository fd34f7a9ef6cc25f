import { plain } from '../value-shape.ts';

const CELLS = 'thead th, thead td, [role="columnheader"]';

/** The header cells of the list that holds `rows`, in document order; empty where it has none. */
export function headCells(parent: Element, rows: readonly Element[]): readonly Element[] {
  const [first] = rows;
  let scope: Element | null = parent;
  for (let steps = 0; scope && steps < 6; steps += 1, scope = scope.parentElement) {
    const found = [...scope.querySelectorAll(CELLS)].filter((cell) => !rows.some((row) => row.contains(cell)));
    if (found.length > 0) return found;
    // Old tables: the first row is the header, in ordinary cells and often in bold or grey.
    const before = first && steps === 0 ? plainHead(parent, first) : [];
    if (before.length > 0) return before;
  }
  return [];
}

/** Cells of a first row that reads like names of columns: as many cells, short, without digits, links and boxes. */
function plainHead(parent: Element, first: Element): readonly Element[] {
  const top = parent.firstElementChild;
  if (!top || top.localName !== 'tr') return [];
  if (top !== first && top.childElementCount !== first.childElementCount) return [];
  const cells = [...top.children];
  const texts = cells.map((cell) => plain(cell.textContent));
  const named = texts.filter((text) => text !== '');
  const like = named.length >= 3 && named.every((text) => text.length <= 24 && !/\d/u.test(text));
  return like && !top.querySelector('a[href], button') && /^t[dh]$/u.test(cells[0]?.localName ?? '') ? cells : [];
}

export const headWords = (cells: readonly Element[]): readonly string[] =>
  cells.map((cell) =>
    plain(cell.textContent)
      .replaceAll(/[^\p{L}\p{N}/# -]+/gu, '')
      .trim(),
  );

/** Is this row the header itself, in ordinary cells? */
export const isPlainHead = (row: Element, cells: readonly Element[]): boolean =>
  cells[0] !== undefined && row.contains(cells[0]);
