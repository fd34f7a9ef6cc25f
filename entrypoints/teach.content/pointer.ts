import { openRoot } from '../../lib/platform/shadow-root.ts';

/** The page's element under a point, through open and closed shadow roots, as if our sheet were not there. */
export function pageElementAt(x: number, y: number, ours: Element): Element | null {
  let found = document.elementsFromPoint(x, y).find((element) => element !== ours) ?? null;
  for (let depth = 0; found && depth < 8; depth += 1) {
    // What lies above the page is in no shadow root of the page's: the first that is in this one counts.
    const root = openRoot(found);
    const inner = root?.elementsFromPoint(x, y).find((element) => element.getRootNode() === root);
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** Lets the wheel scroll what is under it although our sheet lies above. */
export function scrollUnder(event: WheelEvent, ours: Element): void {
  for (let at = pageElementAt(event.clientX, event.clientY, ours); at; at = at.parentElement) {
    const before = at.scrollTop;
    at.scrollTop += event.deltaY;
    if (at.scrollTop !== before) return;
  }
}

export interface Mark {
  readonly element: Element;
  readonly kind: 'row' | 'chosen' | 'hover' | 'part';
}

/** Draws frames over elements of the page; the page itself is not touched. */
export function drawMarks(place: HTMLElement, marks: readonly Mark[]): void {
  place.replaceChildren(
    ...marks.flatMap(({ element, kind }) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || top > innerHeight || top + height < 0) return [];
      const mark = document.createElement('div');
      mark.className = `mark ${kind}`;
      mark.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      return [mark];
    }),
  );
}
