import type { EhrProfile, OpenSpec, ValueSpec } from '../../core/shared/ehr-profile.ts';
import { checkSelector } from '../check-selector.ts';
import { findScope, listRoot, listRows, type OpenRoot, type Scope } from '../find-list.ts';
import { fieldsOf, listFits, rowFits } from '../page-fit.ts';
import { beginsAs, openedAt, type OpenedReading } from '../read-opened.ts';
import { ADDRESS, readValue } from '../read-value.ts';
import { plain } from '../value-shape.ts';
import { idsIn, type OpenedId } from './opened-id.ts';
import { ownSelectors, rootSelector } from './row-selector.ts';

/** Why an opened message cannot be learnt. */
export type OpenProblem =
  'list-gone' | 'in-list' | 'elsewhere' | 'not-the-message' | 'no-id' | 'two-alike' | 'address-only' | 'not-named';

export interface OpenFound {
  readonly open: OpenSpec;
  /** The part that is read as the text. */
  readonly text: Element;
  /** What is read now: for the eyes of the person who points. */
  readonly reading: OpenedReading;
}
export type OpenLearnt =
  (OpenFound & { readonly problem: null }) | { readonly open: null; readonly problem: OpenProblem };

interface Row {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Parts of a row that an opened message says again. */
const TELLING = ['text', 'subject', 'patient'] as const;
/** Shorter words stand in anything. */
const LEAST = 4;

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
  const rows = rowsOf(profile, elements);
  const around = ancestorsOf(pointed, list);
  const said = plain(around.at(-1)?.textContent ?? '').toLowerCase();
  const counts = rows.map((row) => agreement(row, said));
  const most = Math.max(0, ...counts);
  const alike = rows.filter((_, at) => counts[at] === most);
  const [row] = alike;
  if (!row || most === 0) return no('not-the-message');
  // A link to the next message would do as well as its own id if both rows said the same.
  if (alike.length > 1) return no('two-alike');
  const allowed = allowedBy(profile, row);
  const only = new Set([row.id]);
  const beginning = said.includes(beginningOf(row).toLowerCase()) ? beginningOf(row) : '';

  let why: OpenProblem = 'no-id';
  let first: OpenLearnt | null = null;
  for (const root of around) {
    const [best] = idsIn(root, only, allowed);
    if (!best) continue;
    const learnt = build({ scope, root, pointed, row, beginning, allowed }, best);
    if (learnt.open === null) why = learnt.problem;
    else if (learnt.reading.subject !== null) return learnt;
    else first ??= learnt;
  }
  return first ?? no(why);
}

interface Tried {
  readonly scope: Scope;
  readonly root: Element;
  readonly pointed: Element;
  readonly row: Row;
  /** How the list begins the text, where the opened message says that too; else ''. */
  readonly beginning: string;
  readonly allowed: Allowed;
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
  return { open, text: text.element, reading: read, problem: null };
}

function rowsOf(profile: EhrProfile, elements: readonly Element[]): readonly Row[] {
  return elements.flatMap((row) => {
    const id = rowFits(row, profile) ? readValue(row, profile.list.id) : null;
    if (id === null || id === '') return [];
    return [
      { id, values: Object.fromEntries(fieldsOf(profile).map(([name, spec]) => [name, readValue(row, spec) ?? ''])) },
    ];
  });
}

/** From the pointed element out, as long as neither the list nor the whole page is inside. */
function ancestorsOf(pointed: Element, list: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = pointed; at; at = at.parentElement) {
    if (at.contains(list) || at.localName === 'body') break;
    found.push(at);
  }
  return found;
}

/** How many parts of the row stand in the opened message. */
const agreement = ({ values }: Row, said: string): number =>
  TELLING.filter((part) => {
    const value = plain(values[part] ?? '')
      .toLowerCase()
      .replace(/(?:…|\.\.\.)$/u, '')
      .trim();
    return value.length >= LEAST && said.includes(value);
  }).length;

/** May this stand in a profile? */
type Allowed = (words: string) => boolean;

/**
 * Nothing that is learnt may name a person, and no label may repeat a subject ("Message from Sample Maple"): such a name
 * would be this message's only, and would be kept.
 */
function allowedBy(profile: EhrProfile, { values }: Row): Allowed {
  const wordsOf = (part: string): readonly string[] => (values[part] ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const people = new Set([
    ...wordsOf('patient'),
    ...(profile.fit?.fields.from?.kind === 'name' ? wordsOf('from') : []),
  ]);
  const subjects = new Set(wordsOf('subject'));
  return (words) => {
    const said: readonly string[] = words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    const label = words.includes('[aria-label=');
    return !said.some((word) => people.has(word) || (label && subjects.has(word)));
  };
}

/**
 * The text: the smallest part around what was pointed at that is named, is there once, holds the beginning that the list
 * shows, and is not another part. All of the opened message where nothing smaller does: more is read, never less.
 */
function textIn({
  root,
  pointed,
  row,
  beginning,
  allowed,
}: Tried): { readonly spec: ValueSpec; readonly element: Element } | null {
  const others = new Set(Object.values(row.values).map((value) => plain(value)));
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

const beginningOf = ({ values }: Row): string =>
  plain(values['text'] ?? '')
    .replace(/(?:…|\.\.\.)$/u, '')
    .trim();

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

function subjectIn(root: Element, text: Element, { values }: Row, allowed: Allowed): ValueSpec | null {
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
function uniqueIn(root: Element, element: Element, allowed: Allowed): string | null {
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
