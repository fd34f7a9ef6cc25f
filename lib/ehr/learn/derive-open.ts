import type { EhrProfile, OpenSpec } from '../../core/shared/ehr-profile.ts';
import { findScope, listRoot, listRows, type OpenRoot, type Scope } from '../find-list.ts';
import { listFits } from '../page-fit.ts';
import { beginsAs, openedAt, type OpenedReading } from '../read-opened.ts';
import { ADDRESS } from '../read-value.ts';
import { plain } from '../value-shape.ts';
import { allowedBy, rowsLike, rowsOf, type ListedRow } from './listed-rows.ts';
import { idsIn, type OpenedId } from './opened-id.ts';
import { subjectIn, textIn, type OpenPlace } from './open-parts.ts';
import { rootSelector } from './row-selector.ts';

/** Why an opened message cannot be learnt. */
export type OpenProblem =
  'list-gone' | 'in-list' | 'elsewhere' | 'not-the-message' | 'no-id' | 'two-alike' | 'address-only' | 'not-named';

export interface OpenFound {
  readonly open: OpenSpec;
  /** The part that is read as the text. */
  readonly text: Element;
  /** What is read now: for the eyes of the person who points. */
  readonly reading: Omit<OpenedReading, 'id'>;
  /** Why it is tied to no row; null where it is. */
  readonly untied: 'no-id' | 'address-only' | 'no-list' | null;
}
export type OpenLearnt =
  (OpenFound & { readonly problem: null }) | { readonly open: null; readonly problem: OpenProblem };

/**
 * Where the opened message is, from its pointed text: `open` of the profile. Its id has to be one of the list's own ids,
 * carried by the opened message itself; which message it is is never told from place or selection, and what it says must be
 * what that id's row says. Reads the page, changes nothing.
 */
export function deriveOpen(profile: EhrProfile, page: Document, openRoot: OpenRoot, pointed: Element): OpenLearnt {
  const no = (problem: OpenProblem): OpenLearnt => ({ open: null, problem });
  const scope = findScope(profile, page, openRoot);
  const list = scope && listRoot(profile, scope);
  if (!scope || !list || !listFits(profile, list, listRows(profile, list))) return no('list-gone');
  if (pointed.getRootNode() !== scope) return no('elsewhere');
  const elements = listRows(profile, list);
  if (pointed.contains(list) || elements.some((row) => row.contains(pointed))) return no('in-list');
  const around = ancestorsOf(pointed, list);
  const alike = rowsLike(rowsOf(profile, elements), plain(around.at(-1)?.textContent ?? '').toLowerCase());
  const [row] = alike;
  if (!row) return no('not-the-message');
  // A link to the next message would do as well as its own id if both rows said the same.
  if (alike.length > 1) return no('two-alike');
  const allowed = allowedBy(profile, row);
  const only = new Set([row.id]);

  let why: OpenProblem = 'no-id';
  let first: OpenLearnt | null = null;
  for (const root of around) {
    const [best] = idsIn(root, only, allowed);
    if (!best) continue;
    const learnt = build({ scope, root, pointed, row, allowed }, best);
    if (learnt.open === null) why = learnt.problem;
    else if (learnt.reading.subject !== null) return learnt;
    else first ??= learnt;
  }
  return first ?? no(why);
}

interface Tried extends OpenPlace {
  readonly scope: Scope;
  readonly row: ListedRow;
}

function build(tried: Tried, { id, spec }: OpenedId): OpenLearnt {
  const { scope, root, row, allowed } = tried;
  const selector = rootSelector(root, scope, allowed);
  const text = selector === null ? null : textIn(tried);
  if (selector === null || text === null) return { open: null, problem: 'not-named' };
  const subject = subjectIn(root, text.element, row, allowed);
  const open: OpenSpec = { root: selector, id: spec, ...(subject && { subject }), text: text.spec };
  const read = openedAt(root, open);
  if (read?.id !== id) return { open: null, problem: 'no-id' };
  // The address can run ahead of what is shown: only the message's own beginning, which the list shows, ties the two.
  if (spec.from === ADDRESS && !beginsAs(read.text, row.values['text'] ?? ''))
    return { open: null, problem: 'address-only' };
  return { open, text: text.element, reading: read, untied: null, problem: null };
}

/** From the pointed element out, as long as neither the list nor the whole page is inside. */
export function ancestorsOf(pointed: Element, list: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = pointed; at; at = at.parentElement) {
    if ((list && at.contains(list)) || at.localName === 'body') break;
    found.push(at);
  }
  return found;
}
