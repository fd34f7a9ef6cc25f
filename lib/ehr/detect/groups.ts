import { median, plain, share } from '../value-shape.ts';
import type { Measure } from './measure.ts';

/** Siblings of one shape that may be the rows of a list. */
export interface Group {
  readonly parent: Element;
  readonly rows: readonly Element[];
  /** The rows' texts, white space folded. */
  readonly texts: readonly string[];
}

/** Fewer are no list that shows itself as one. */
const FEWEST = 4;
/** So many rows are looked at: a list of 5,000 says the same with its first ones. */
const SAMPLE = 60;
const HEIGHT = { least: 18, most: 260 };
const TEXT = { least: 12, most: 700 };
const NO_LIST =
  /^(?:select|datalist|svg|script|style|template|colgroup|thead|tfoot|head|optgroup|picture|video|audio|dl)$/u;
const NO_ROW = /^(?:option|script|style|template|br|hr|path|col|link|meta|th|td|timeback-badge)$/u;

/** Every run of siblings in `root` that could be rows by shape, size and text. */
export function groupsIn(root: Document | ShadowRoot, measure: Measure): readonly Group[] {
  const groups: Group[] = [];
  for (const parent of root.querySelectorAll('*')) {
    if (parent.childElementCount < FEWEST || NO_LIST.test(parent.localName)) continue;
    if (parent.closest('svg, select, [aria-hidden="true"]')) continue;
    for (const siblings of byShape(parent)) {
      const group = asGroup(parent, siblings, measure);
      if (group) groups.push(group);
    }
  }
  return groups;
}

/** Children of one kind: a table's header, filler and detail rows differ from data rows in their cells. */
function byShape(parent: Element): readonly (readonly Element[])[] {
  const shapes = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (NO_ROW.test(child.localName) || isHead(child)) continue;
    const cells = child.localName === 'tr' ? cellCount(child) : '';
    const shape = `${child.localName} ${child.getAttribute('role') ?? ''} ${cells}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []), child]);
  }
  return [...shapes.values()].filter(({ length }) => length >= FEWEST);
}

const cellCount = (row: Element): number =>
  [...row.children].filter(({ localName }) => /^t[dh]$/u.test(localName)).length;

/** A row of column names. */
export function isHead(row: Element): boolean {
  if (row.querySelector(':scope > [role="columnheader"]')) return true;
  const cells = [...row.children];
  return row.localName === 'tr' && cells.length > 1 && cells.every(({ localName }) => localName === 'th');
}

function asGroup(parent: Element, siblings: readonly Element[], measure: Measure): Group | null {
  const rows = siblings.filter((row) => row.getAttribute('aria-hidden') !== 'true' && measure.shown(row));
  if (rows.length < FEWEST) return null;
  const sample = rows.slice(0, SAMPLE);
  const texts = sample.map((row) => plain(row.textContent));
  const full = sample.filter((_, at) => TEXT.least <= (texts[at]?.length ?? 0));
  if (full.length < FEWEST) return null;
  const length = median(texts.map((text) => text.length));
  if (length < TEXT.least || length > TEXT.most) return null;
  const height = median(full.map((row) => measure.box(row).height));
  if (height < HEIGHT.least || height > HEIGHT.most) return null;
  if (share(texts, (text) => text.length < TEXT.least) > 0.4) return null;
  return { parent, rows: rows.filter((row) => plain(row.textContent) !== ''), texts };
}
