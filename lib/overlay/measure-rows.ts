import type { Band, Interval, RowShape } from './placement.ts';

/** Half the height of a badge and a little air, in CSS pixels. */
const HALF_BADGE = 12;
/** The middle of each band, as a share of the row's height. */
const MIDDLES: Readonly<Record<Band, number>> = { middle: 0.5, upper: 0.25, lower: 0.75 };

/** A copy: every look at a box of the page's costs as much as many at one of ours. */
interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the styles of an element in a row say. */
interface Look {
  readonly clips: boolean;
  /** It lies above what has no layer, or something does that is made by style alone: a link is often stretched by its `::after`. */
  readonly layered: boolean;
}

/** What these rows of a list show in each band. Reads layout: call it for a few rows, outside of writes. */
export function measureRows(rows: readonly Element[]): readonly RowShape[] {
  const lookOf = lookTeller();
  const views = new Map<Element | null, readonly [left: number, right: number]>();
  return rows.map((row) => {
    const view = views.get(row.parentElement) ?? seenIn(row.parentElement);
    views.set(row.parentElement, view);
    return shapeOf(row, lookOf, view);
  });
}

function shapeOf(row: Element, lookOf: (inner: Element) => Look, [left, right]: readonly [number, number]): RowShape {
  const box = boxOf(row.getBoundingClientRect());
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const backwards = getComputedStyle(row).direction === 'rtl';
  const inner = [...row.querySelectorAll('*')].filter(({ nodeName }) => nodeName !== 'TIMEBACK-BADGE');
  const boxes = [...contentBoxes(row, box, lookOf)].filter((one) => one.right > one.left);
  const inBand = (band: Band): readonly Interval[] | null => {
    const room = band === 'middle' ? height : height / 2;
    if (room < 2 * HALF_BADGE - 4) return null;
    const middle = box.top + height * MIDDLES[band];
    return boxes
      .filter((one) => one.bottom > middle - HALF_BADGE && one.top < middle + HALF_BADGE)
      .map((one) =>
        backwards
          ? { from: box.right - one.right, to: box.right - one.left }
          : { from: one.left - box.left, to: one.right - box.left },
      );
  };
  return {
    width,
    taken: { middle: inBand('middle'), upper: inBand('upper'), lower: inBand('lower') },
    beyond: Math.max(0, backwards ? left - box.left : box.right - right),
    layered: inner.some((one) => lookOf(one).layered),
  };
}

const boxOf = ({ top, bottom, left, right }: DOMRect): Box => ({ top, bottom, left, right });

/**
 * Elements of one name, class and style of their own look alike, and without a class those that stand in the same place of such a
 * parent: what a dozen rows repeat is asked for once.
 */
function lookTeller(): (inner: Element) => Look {
  const known = new Map<string, Look>();
  return (inner) => {
    const kind = inner.getAttribute('class') ?? placeOf(inner);
    const key = `${inner.localName}\u0000${kind}\u0000${inner.getAttribute('style')}`;
    const look = known.get(key) ?? lookAt(inner);
    known.set(key, look);
    return look;
  };
}

function placeOf(inner: Element): string {
  let before = 0;
  for (let at = inner.previousElementSibling; at; at = at.previousElementSibling) before += 1;
  const parent = inner.parentElement;
  return `${parent?.localName} ${parent?.getAttribute('class')} ${before}`;
}

function lookAt(inner: Element): Look {
  const { overflowX, zIndex } = getComputedStyle(inner);
  const parts = ['::before', '::after'].map((part) => getComputedStyle(inner, part).zIndex);
  return { clips: overflowX !== 'visible', layered: [zIndex, ...parts].some((layer) => Number(layer) > 0) };
}

/** From where to where the ancestors let be seen what is in `parent`, without scrolling sideways. */
function seenIn(parent: Element | null): readonly [left: number, right: number] {
  let [left, right] = [0, innerWidth];
  for (let at = parent; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    const from = at.getBoundingClientRect().left + at.clientLeft;
    [left, right] = [Math.max(left, from), Math.min(right, from + at.clientWidth)];
  }
  return [left, right];
}

/** Boxes of text, images and controls, clipped by whatever hides their overflow. */
function* contentBoxes(row: Element, own: Box, lookOf: (inner: Element) => Look): Generator<Box> {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && node.parentElement) {
      range.selectNodeContents(node);
      const clip = clipOf(node.parentElement, row, lookOf) ?? own;
      for (const rect of range.getClientRects()) {
        const { top, bottom, left, right } = rect;
        yield { top, bottom, left: Math.max(left, clip.left), right: Math.min(right, clip.right) };
      }
    } else if (node instanceof Element && node.matches('img, svg, input, button, select, canvas')) {
      yield boxOf(node.getBoundingClientRect());
    }
  }
}

/** The box of the innermost element in the row that cuts off what is in `start`; null where none does. */
function clipOf(start: Element, row: Element, lookOf: (inner: Element) => Look): Box | null {
  for (let at: Element | null = start; at && at !== row; at = at.parentElement) {
    if (lookOf(at).clips) return boxOf(at.getBoundingClientRect());
  }
  return null;
}
