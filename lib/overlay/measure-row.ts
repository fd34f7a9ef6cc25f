import type { Band, Interval, RowShape } from './placement.ts';

/** Half the height of a badge and a little air, in CSS pixels. */
const HALF_BADGE = 12;
/** The middle of each band, as a share of the row's height. */
const MIDDLES: Readonly<Record<Band, number>> = { middle: 0.5, upper: 0.25, lower: 0.75 };

/** What a row shows in each band. Reads layout: call it for a few rows, outside of writes. */
export function measureRow(row: Element): RowShape {
  const box = row.getBoundingClientRect();
  const backwards = getComputedStyle(row).direction === 'rtl';
  const rects = [...contentRects(row)].filter((rect) => rect.width > 0);
  const inBand = (band: Band): readonly Interval[] | null => {
    const room = band === 'middle' ? box.height : box.height / 2;
    if (room < 2 * HALF_BADGE - 4) return null;
    const middle = box.top + box.height * MIDDLES[band];
    return rects
      .filter((rect) => rect.bottom > middle - HALF_BADGE && rect.top < middle + HALF_BADGE)
      .map((rect) =>
        backwards
          ? { from: box.right - rect.right, to: box.right - rect.left }
          : { from: rect.left - box.left, to: rect.right - box.left },
      );
  };
  return {
    width: box.width,
    taken: { middle: inBand('middle'), upper: inBand('upper'), lower: inBand('lower') },
    beyond: beyond(row, box, backwards),
    layered: layered(row),
  };
}

/** Also what is made by style alone: a link is often stretched over its row by its `::after`. */
function layered(row: Element): boolean {
  for (const inner of row.querySelectorAll('*')) {
    if (inner.nodeName === 'TIMEBACK-BADGE') continue;
    for (const part of [undefined, '::before', '::after']) {
      const { zIndex } = getComputedStyle(inner, part);
      if (Number(zIndex) > 0) return true;
    }
  }
  return false;
}

/** How much of the row's end no ancestor lets be seen without scrolling sideways. */
function beyond(row: Element, box: DOMRect, backwards: boolean): number {
  let [left, right] = [0, innerWidth];
  for (let at = row.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    const from = at.getBoundingClientRect().left + at.clientLeft;
    [left, right] = [Math.max(left, from), Math.min(right, from + at.clientWidth)];
  }
  return Math.max(0, backwards ? left - box.left : box.right - right);
}

/** Boxes of text, images and controls, clipped by whatever hides their overflow. */
function* contentRects(row: Element): Generator<DOMRect> {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && node.parentElement) {
      range.selectNodeContents(node);
      const clip = clipOf(node.parentElement, row);
      for (const rect of range.getClientRects()) yield clipped(rect, clip);
    } else if (node instanceof Element && node.matches('img, svg, input, button, select, canvas')) {
      yield node.getBoundingClientRect();
    }
  }
}

function clipOf(start: Element, row: Element): DOMRect {
  for (let at: Element | null = start; at && at !== row; at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== 'visible') return at.getBoundingClientRect();
  }
  return row.getBoundingClientRect();
}

function clipped(rect: DOMRect, clip: DOMRect): DOMRect {
  const left = Math.max(rect.left, clip.left);
  const right = Math.max(left, Math.min(rect.right, clip.right));
  return new DOMRect(left, rect.top, right - left, rect.height);
}
