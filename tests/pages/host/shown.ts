import { addressParameters } from './address.ts';
import { cssColour } from '../colours.ts';
import type { PageMessage } from '../messages.ts';
import type { Box, RowInView } from '../page-info.ts';

/** Which element shows which message now: written by what renders the rows, in the same step, never read from the page. */
export interface Shown {
  /** `mark` is the row or anything of the host's in it. */
  readonly say: (mark: Element, message: PageMessage) => void;
  /** For React: `ref={shown.ref(message)}` on a part of the row. A new function each time, so each render says it anew. */
  readonly ref: (message: PageMessage) => (mark: Element | null) => void;
  readonly inView: () => RowInView[];
  /** What clips the rows. */
  readonly viewport: () => Element | null;
  readonly listBox: () => Box;
}

export interface ShownOptions {
  /** A row, as seen from a mark in it (`closest`). */
  readonly row: string;
  /** What clips the rows; asked each time, as components make it late and anew. */
  readonly viewport: () => Element | null;
  /** What lies over the rows at the viewport's top, where there is something: a header that stays. */
  readonly header?: () => Element | null;
  /** How the page carries a message's id, where it is not the message's own. */
  readonly idOf?: (message: PageMessage) => string;
}

const ANY_PAINT = 0.5;

export function createShown({ row: rowSelector, viewport, header, idOf = ({ id }) => id }: ShownOptions): Shown {
  const marks = new Map<Element, PageMessage>();
  const coloured = wantsColours();

  const say = (mark: Element, message: PageMessage): void => {
    marks.set(mark, message);
    if (!coloured) return;
    const row = mark.closest(rowSelector);
    if (row instanceof HTMLElement) row.style.setProperty('--row-colour', cssColour(message.index));
  };

  const listBox = (): Box => {
    const box = viewport();
    if (!box) return { left: 0, top: 0, right: 0, bottom: 0 };
    // The document's own element moves when it scrolls; what clips it is the window.
    const { left, top } = box === document.documentElement ? { left: 0, top: 0 } : box.getBoundingClientRect();
    const covered = header?.()?.getBoundingClientRect().bottom ?? 0;
    const inner = {
      left: left + box.clientLeft,
      top: Math.max(top + box.clientTop, covered),
      right: left + box.clientLeft + box.clientWidth,
      bottom: top + box.clientTop + box.clientHeight,
    };
    return meet(inner, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  };

  return {
    say,
    ref: (message) => (mark) => {
      if (mark) say(mark, message);
    },
    viewport,
    listBox,
    inView() {
      const clip = listBox();
      const rows = new Map<Element, RowInView>();
      for (const [mark, message] of marks) {
        const row = mark.isConnected ? mark.closest(rowSelector) : null;
        if (!row) {
          marks.delete(mark);
          continue;
        }
        const { left, top, right, bottom } = row.getBoundingClientRect();
        const seen = meet({ left, top, right, bottom }, clip);
        if (seen.bottom - seen.top < ANY_PAINT || seen.right - seen.left < ANY_PAINT) continue;
        rows.set(row, { id: idOf(message), index: message.index, rect: { left, top, right, bottom } });
      }
      return [...rows.values()].sort((a, b) => a.rect.top - b.rect.top);
    },
  };
}

/** `?colours=1` */
export function wantsColours(): boolean {
  return addressParameters().get('colours') === '1';
}

function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
