import { clippers } from './clippers.ts';

/** Lists that hold only what is in view change their height with every step of a scroll. Milliseconds. */
const GREW_MS = 1_000;

/**
 * Tells, until `signal` aborts, that the list or what cuts off its rows has another width (at once; a list may be wider than what
 * is seen of it, and keep its own size when the window's changes), or that it has another height (once for all that come within
 * a second).
 */
export function watchSize(list: Element, changed: () => void, signal: AbortSignal): void {
  const sizes = new Map<Element, DOMRectReadOnly>();
  /** What is told of first is the size that each has anyway. */
  const changeOf = ({ target, contentRect }: ResizeObserverEntry): 'width' | 'height' | null => {
    const before = sizes.get(target) ?? contentRect;
    sizes.set(target, contentRect);
    if (before.width !== contentRect.width) return 'width';
    return target === list && before.height !== contentRect.height ? 'height' : null;
  };
  let growing: ReturnType<typeof setTimeout> | undefined;
  const grew = (): void => {
    growing = undefined;
    changed();
  };
  const observer = new ResizeObserver((entries) => {
    const changes = entries.map(changeOf);
    if (changes.includes('width')) changed();
    else if (changes.includes('height')) growing ??= setTimeout(grew, GREW_MS);
  });
  for (const box of [list, ...clippers(list)]) observer.observe(box);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(growing);
  });
}
