/** What a row needs so that a badge can be placed against it: nothing, to become a containing block, or it cannot be had. */
export type Containment = 'none' | 'row' | 'impossible';

interface Looked {
  readonly need: Containment;
  /** The row's position by its own style attribute, as it was then. */
  readonly inline: string;
}
/** Positions that leave a row where its list has it. */
const IN_FLOW: ReadonlySet<string> = new Set(['static', 'relative']);

const cache = new WeakMap<Element, Looked>();

/**
 * A row that is no containing block becomes one, which moves nothing of its own, unless something inside is placed
 * against an element further out: that would move, so such a row takes no badge (the list still says it). One that is `relative`
 * by the page's styles stays so by ours: they may change from afar, as with a class of the body, and nothing would tell of it.
 */
export function containment(row: Element): Containment {
  const known = cache.get(row);
  if (known) return known.need;
  const need = look(row);
  cache.set(row, { need, inline: inlineOf(row) });
  return need;
}

/** The page's styles for these rows may be others: the next question is answered by what they are then. */
export function forgetContainment(rows: Iterable<Element>): void {
  for (const row of rows) cache.delete(row);
}

/** Did the page place the row by its style attribute since it was looked at, as while it is dragged? Asks for no styles. */
export function isPlacedAnew(row: Element): boolean {
  const known = cache.get(row);
  return known !== undefined && known.inline !== inlineOf(row);
}

/** Does the page leave the row where its list has it? Of a row that our rule holds, it is our rule that says so. */
export const isInFlow = (row: Element): boolean => IN_FLOW.has(getComputedStyle(row).position);

/** A row that was a containing block, by the page's styles or by our rule, is none now: a badge in it would lie on another row. */
export const isLoose = (row: Element): boolean => getComputedStyle(row).position === 'static';

/** Our rule made the row no containing block, because a page's weighs more: until it is looked at again, it takes no badge. */
export function refuse(row: Element): void {
  cache.set(row, { need: 'impossible', inline: inlineOf(row) });
}

/** Of badges in rows that are containing blocks by our rule: those whose rows the page would place otherwise than in their flow. */
export function notNeeded<T extends { readonly row: Element; readonly host: Element }>(
  bound: readonly T[],
): readonly T[] {
  const ours = bound.filter(({ host }) => host.hasAttribute('contain'));
  for (const { host } of ours) host.removeAttribute('contain');
  const found = ours.filter(({ row }) => !isInFlow(row));
  for (const { host } of ours) host.setAttribute('contain', '');
  return found;
}

const inlineOf = (row: Element): string => (row instanceof HTMLElement ? row.style.position : '');

function look(row: Element): Containment {
  if (!(row instanceof HTMLElement)) return 'impossible';
  const { position } = getComputedStyle(row);
  if (position !== 'static') return position === 'relative' ? 'row' : 'none';
  for (const inner of row.querySelectorAll('*')) {
    if (!(inner instanceof HTMLElement) || inner.nodeName === 'TIMEBACK-BADGE') continue;
    if (getComputedStyle(inner).position !== 'absolute') continue;
    const anchor = inner.offsetParent;
    if (!anchor || anchor === row || !row.contains(anchor)) return 'impossible';
  }
  return 'row';
}
