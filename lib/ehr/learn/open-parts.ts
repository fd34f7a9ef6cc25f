import type { ValueSpec } from '../../core/shared/ehr-profile.ts';
import { checkSelector } from '../check-selector.ts';
import { plain } from '../value-shape.ts';
import { beginningOf, type Allowed, type ListedRow } from './listed-rows.ts';
import { ownSelectors } from './row-selector.ts';

/** The element that may hold an opened message, what was pointed at in it, and what its row says. */
export interface OpenPlace {
  readonly root: Element;
  readonly pointed: Element;
  /** Null where the list is gone, or says nothing. */
  readonly row: ListedRow | null;
  readonly allowed: Allowed;
}

/**
 * The text: the smallest part around what was pointed at that is named, is there once, holds the beginning that the list
 * shows, and is not another part. All of the opened message where nothing smaller does: more is read, never less.
 */
export function textIn({
  root,
  pointed,
  row,
  allowed,
}: OpenPlace): { readonly spec: ValueSpec; readonly element: Element } | null {
  const beginning = beginningIn(root, row);
  const others = new Set(Object.values(row?.values ?? {}).map((value) => plain(value)));
  const holds = (element: Element): boolean => {
    const said = plain(element.textContent);
    return beginning === '' ? !others.has(said) : said.includes(beginning);
  };
  for (let at: Element | null = pointed; at && at !== root; at = at.parentElement) {
    const selector = isPiece(at) || !holds(at) ? null : uniqueIn(root, at, allowed);
    if (selector !== null) return { spec: { in: selector }, element: at };
  }
  return holds(root) && !isPiece(root) ? { spec: { in: '' }, element: root } : null;
}

const RUNNING = /^(?:p|br|span|b|i|em|strong|u|a|small|font|mark|li|ul|ol|blockquote|div)$/u;

/** One paragraph of several: other text stands beside it. */
const isPiece = (element: Element): boolean =>
  [...(element.parentElement?.childNodes ?? [])].some(
    (other) =>
      other !== element &&
      plain(other.textContent ?? '') !== '' &&
      (other.nodeType === 3 ||
        (other instanceof Element &&
          other.localName === element.localName &&
          RUNNING.test(other.localName) &&
          other.className === element.className)),
  );

/** How the list begins the text, where the opened message says that too; else ''. */
function beginningIn(root: Element, row: ListedRow | null): string {
  const beginning = beginningOf(row?.values['text'] ?? '');
  return plain(root.textContent).toLowerCase().includes(beginning.toLowerCase()) ? beginning : '';
}

export function subjectIn(root: Element, text: Element, { values }: ListedRow, allowed: Allowed): ValueSpec | null {
  const wanted = plain(values['subject'] ?? '').toLowerCase();
  if (wanted.length < 2) return null;
  for (const element of root.querySelectorAll('*')) {
    if (text.contains(element) || plain(element.textContent).toLowerCase() !== wanted) continue;
    const selector = uniqueIn(root, element, allowed);
    if (selector !== null) return { in: selector };
  }
  return null;
}

/** A name of which there is one in `root`; never a place. */
export function uniqueIn(root: Element, element: Element, allowed: Allowed): string | null {
  const tries = [
    ...ownSelectors(element),
    ...(/^(?:h[1-6]|pre|article|textarea)$/u.test(element.localName) ? [element.localName] : []),
  ];
  return (
    tries.find(
      (selector) =>
        checkSelector(selector) === null && allowed(selector) && root.querySelectorAll(selector).length === 1,
    ) ?? null
  );
}
