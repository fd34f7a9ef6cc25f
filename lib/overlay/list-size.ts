import { clippers } from './clippers.ts';

/** Lists that hold only what is in view change their height with every step of a scroll. Milliseconds. */
const GREW_MS = 1_000;

/**
 * Tells, until `signal` aborts, that the list or what cuts off its rows has another width (`widened`, at once; a list may be wider
 * than what is seen of it, and keep its own size when the window's changes), or that it has another height (`grew`, once for all
 * that come within a second, and once a second after it began: what a page does to new rows from afar nothing tells of).
 */
export function watchSize(list: Element, widened: () => void, grew: () => void, signal: AbortSignal): void {
  const widths = new Map<Element, number>();
  const hasOtherWidth = ({ target, contentRect: { width } }: ResizeObserverEntry): boolean => {
    const before = widths.get(target) ?? width;
    widths.set(target, width);
    return before !== width;
  };
  let growing: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    growing = undefined;
    grew();
  };
  const observer = new ResizeObserver((entries) => {
    if (entries.filter(hasOtherWidth).length > 0) widened();
    else if (entries.some(({ target }) => target === list)) growing ??= setTimeout(later, GREW_MS);
  });
  for (const box of [list, ...clippers(list)]) observer.observe(box);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(growing);
  });
}
