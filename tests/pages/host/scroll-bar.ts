import type { ScrollBar } from '../page-info.ts';

/** Thinner is no bar that takes room. CSS pixels. */
const LEAST_WIDTH = 6;

/** The browser's own vertical scroll bar for what is seen in `start`: its own, or that of the nearest element around it. */
export function scrollBarOf(start: Element | null): ScrollBar | null {
  for (let at = start; at; at = outer(at)) {
    const isPage = at === document.documentElement;
    const { scrollTop, scrollHeight, clientHeight, clientWidth, clientLeft } = at;
    if (scrollHeight <= clientHeight + 1) continue;
    const { left, top, right } = isPage ? { left: 0, top: 0, right: innerWidth } : at.getBoundingClientRect();
    const border = Number.parseFloat(getComputedStyle(at).borderLeftWidth);
    // What `clientLeft` has beyond the border is a bar on the left side, as in right-to-left pages.
    const onLeft = clientLeft - border >= LEAST_WIDTH;
    const width = isPage
      ? innerWidth - clientWidth
      : onLeft
        ? clientLeft - border
        : right - left - clientLeft - clientWidth;
    if (width < LEAST_WIDTH) continue;
    const from = onLeft ? left + border : isPage ? clientWidth : left + clientLeft + clientWidth;
    const upper = isPage ? 0 : top + at.clientTop;
    return {
      track: { left: from, top: upper, right: from + width, bottom: upper + clientHeight },
      at: scrollTop / (scrollHeight - clientHeight),
      part: clientHeight / scrollHeight,
    };
  }
  return null;
}

/** A bar that the page paints by itself for what `scroller` scrolls; null while it is hidden. */
export function paintedBarOf(scroller: Element | null, bar: Element | null | undefined): ScrollBar | null {
  if (!scroller || !bar || getComputedStyle(bar).visibility === 'hidden') return null;
  const { left, top, right, bottom } = bar.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  if (right - left < 1 || scrollHeight <= clientHeight + 1) return null;
  return {
    track: { left, top, right, bottom },
    at: scrollTop / (scrollHeight - clientHeight),
    part: clientHeight / scrollHeight,
  };
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
