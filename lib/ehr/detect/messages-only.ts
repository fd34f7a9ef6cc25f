import { rowsWithIds } from '../learn/id-source.ts';
import { hasDate } from '../value-shape.ts';
import { headCells, isPlainHead } from './heads.ts';
import { leavesOf } from './score.ts';

/** From this share on a date is what makes a row of this list a message. */
const NEARLY_ALL = 0.9;

/**
 * The rows without the header and without what only fills: where nearly every row has a date, one that has none is a header
 * in ordinary markup, a separator or a notice.
 */
export function messagesOnly(parent: Element, rows: readonly Element[]): readonly Element[] {
  const heads = headCells(parent, rows);
  const data = rows.filter((row) => !isPlainHead(row, heads));
  const dated = data.filter((row) => row.querySelector('time') !== null || leavesOf(row).some(hasDate));
  return rowsWithIds(dated.length >= data.length * NEARLY_ALL && dated.length > 3 ? dated : data);
}
