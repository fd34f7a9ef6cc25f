import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { layoutMeasure } from '../../lib/ehr/detect/measure.ts';
import { findScope, listRoot, type OpenRoot } from '../../lib/ehr/find-list.ts';
import { plain } from '../../lib/ehr/value-shape.ts';

/** Pages have menus and charts: so many parts are gone through with the arrow keys. */
const MOST = 300;
const BLOCKS = 'p, pre, div, article, section, blockquote, td, dd, li, textarea, span';
/** Characters: a label is no message. */
const LEAST = 20;

/** Every part of the page beside the list that holds words of its own, in its order: what a keyboard can point at. */
export function textBlocks(profile: EhrProfile, openRoot: OpenRoot): readonly Element[] {
  const scope = findScope(profile, document, openRoot);
  const list = scope && listRoot(profile, scope);
  if (!scope) return [];
  return [...scope.querySelectorAll(BLOCKS)]
    .filter((element) => !list?.contains(element) && ownWords(element).length >= LEAST && layoutMeasure.shown(element))
    .slice(0, MOST);
}

const ownWords = (element: Element): string =>
  plain([...element.childNodes].map((child) => (child.nodeType === 3 ? (child.nodeValue ?? '') : '')).join(' '));
