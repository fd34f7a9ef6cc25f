/** What a row needs so that a badge can be placed against it: nothing, to become a containing block, or it cannot be had. */
export type Containment = 'none' | 'row' | 'impossible';

const cache = new WeakMap<Element, Containment>();

/**
 * A row that is no containing block becomes one, which moves nothing of its own, unless something inside is placed
 * against an element further out: that would move, so such a row takes no badge (the list still says it).
 */
export function containment(row: Element): Containment {
  const known = cache.get(row);
  if (known) return known;
  const found = look(row);
  cache.set(row, found);
  return found;
}

/** Its styles changed: the next question is answered by what it is now. */
export function forgetContainment(row: Element): void {
  cache.delete(row);
}

function look(row: Element): Containment {
  if (!(row instanceof HTMLElement)) return 'impossible';
  if (getComputedStyle(row).position !== 'static') return 'none';
  for (const inner of row.querySelectorAll('*')) {
    if (!(inner instanceof HTMLElement) || inner.nodeName === 'TIMEBACK-BADGE') continue;
    if (getComputedStyle(inner).position !== 'absolute') continue;
    const anchor = inner.offsetParent;
    if (!anchor || anchor === row || !row.contains(anchor)) return 'impossible';
  }
  return 'row';
}
