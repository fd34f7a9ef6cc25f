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

/**
 * The rows, of these whose styles may have changed, that no longer need what their badges brought with them. One that was a
 * containing block may be none: its badge would lie on another row. Or the page places by itself now what we made one. All are
 * asked without our rule, then all that had it have it again.
 */
export function otherContainment(bound: readonly { readonly row: Element; readonly host: Element }[]): Element[] {
  const contained = bound.map(({ host }) => host.hasAttribute('contain'));
  for (const { host } of bound) host.removeAttribute('contain');
  const plain = bound.map(({ row }) => getComputedStyle(row).position === 'static');
  for (const [at, { host }] of bound.entries()) host.toggleAttribute('contain', contained[at]);
  const other = bound.filter((_, at) => plain[at] !== contained[at]).map(({ row }) => row);
  for (const row of other) cache.delete(row);
  return other;
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
