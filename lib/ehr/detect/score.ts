import { digitShare, hasDate, isDate, isName, isNumber, median, plain, share, wordCount } from '../value-shape.ts';
import type { Group } from './groups.ts';
import { headCells, headWords, isPlainHead } from './heads.ts';
import {
  COMMON_HEADS,
  MESSAGE_HEADS,
  MESSAGE_WORDS,
  OTHER_HEADS,
  OTHER_PLACE,
  OTHER_ROWS,
  PLACE_WORDS,
} from './words.ts';

/** What speaks for or against a list being an inbox, in codes. */
export type Trait =
  | 'dated'
  | 'differing'
  | 'clickable'
  | 'message-words'
  | 'people'
  | 'labels'
  | 'message-heads'
  | 'prose'
  | 'place'
  | 'other-heads'
  | 'other-place'
  | 'numbers'
  | 'no-dates'
  | 'short-words'
  | 'nested'
  | `other-rows-${keyof typeof OTHER_ROWS}`;

export interface Scored {
  /** 0 (nothing like an inbox) to 1. */
  readonly score: number;
  readonly traits: readonly { readonly trait: Trait; readonly by: number }[];
}

/** What the page calls the place of a list. */
export interface Place {
  /** For people: titles, headings, labels. */
  readonly titles: string;
  /** For scripts: ids and classes. */
  readonly names: string;
}

const ACTS =
  'a[href], button, input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="button"], [onclick]';
const SELF =
  'a[href], button, [tabindex], [role="row"], [role="option"], [role="listitem"], [role="button"], [aria-selected], [onclick]';
const SENDER =
  /^(?:patient|proxy|pharmacy|laborator(?:y|ies)|lab|payer|staff|clinician|provider|nurse|system|portal|caregiver|parent|insurance|imaging)$/iu;

/** Inboxes name patients by birth date or record number too. */
const WEIGHT: Readonly<Record<string, number>> = { person: 0.2 };

/** Texts of the elements that hold text themselves, row by row. */
export function leavesOf(row: Element): readonly string[] {
  const leaves: string[] = [];
  for (const element of [row, ...row.querySelectorAll('*')]) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '');
    const text = plain(own.join(' '));
    if (text !== '') leaves.push(text);
  }
  return leaves;
}

/** How much a group of rows is like an inbox, and why. Reads text and structure only. */
export function scoreGroup({ parent, rows, texts }: Group, { titles, names: own }: Place): Scored {
  const heads = headCells(parent, rows);
  const data = rows.filter((row) => !isPlainHead(row, heads)).slice(0, texts.length);
  const leaves = data.map(leavesOf);
  // Parts of a row stand apart on the screen, but not in its text content.
  const spaced = leaves.map((row) => row.join(' | '));
  const names = headWords(heads).filter((name) => name !== '');
  const traits: { trait: Trait; by: number }[] = [];
  const add = (trait: Trait, by: number): void => {
    if (Math.abs(by) >= 0.005) traits.push({ trait, by });
  };

  const dated = share(data, (row) => leavesOf(row).some(hasDate) || row.querySelector('time') !== null);
  add('dated', 0.2 * Math.max(0, (dated - 0.5) * 2));
  if (dated < 0.6) add('no-dates', -0.45);
  add('differing', 0.05 * (new Set(texts).size / Math.max(1, texts.length)));
  add('clickable', 0.08 * share(data, (row) => row.matches(SELF) || row.querySelector(ACTS) !== null));

  // A word that every row has is the list's own furniture ("Reply", "Open") and says nothing.
  const spoken = spaced.map((text) => new Set((text.match(MESSAGE_WORDS) ?? []).map((word) => word.toLowerCase())));
  const common = new Set(
    [...(spoken[0] ?? [])].filter((word) => data.length > 4 && spoken.every((words) => words.has(word))),
  );
  const words = share(spoken, (said) => [...said].some((word) => !common.has(word)));
  const kinds = new Set(spoken.flatMap((said) => [...said].filter((word) => !common.has(word)))).size;
  add('message-words', 0.3 * Math.min(1, words / 0.75) * Math.min(1, kinds / 4));
  add('people', 0.1 * Math.min(1, share(leaves, (row) => row.some((text) => isName(text) || SENDER.test(text))) / 0.7));
  add('labels', 0.06 * (hasLabels(leaves) ? 1 : 0));
  const said = median(leaves.map((row) => Math.max(0, ...row.filter((text) => !isDate(text)).map(wordCount))));
  add('prose', 0.12 * Math.min(1, Math.max(0, said - 1) / 3));
  if (said < 2) add('short-words', -0.1);

  const message = names.filter((name) => MESSAGE_HEADS.test(name)).length;
  const shared = names.filter((name) => COMMON_HEADS.test(name)).length;
  const other = names.filter((name) => OTHER_HEADS.test(name)).length;
  if (message > 0) add('message-heads', Math.min(0.2, 0.08 * message + 0.02 * shared));
  // Columns with names, and none for a writer, a subject or a time of receipt: a table of something else.
  if (names.length >= 3 && message === 0 && shared + other >= 2) add('other-heads', -0.3);
  add('other-heads', -Math.min(0.45, 0.15 * other));

  if (PLACE_WORDS.test(`${titles} | ${own}`)) add('place', 0.1);
  if (OTHER_PLACE.test(titles)) add('other-place', PLACE_WORDS.test(titles) ? -0.1 : -0.25);
  for (const [name, pattern] of Object.entries(OTHER_ROWS)) {
    const saying = share(spaced, (text) => pattern.test(text));
    if (saying > 0.3)
      add(`other-rows-${name as keyof typeof OTHER_ROWS}`, -(WEIGHT[name] ?? 0.4) * Math.min(1, saying / 0.7));
  }
  const digits = median(texts.map(digitShare));
  const numeric = median(leaves.map((row) => share(row, (text) => isNumber(text) && !isDate(text))));
  if (digits > 0.4 || numeric > 0.34) add('numbers', -0.3);
  // Cards of a board, cells of a grid: what holds several lists side by side is no row.
  if (share(data, (row) => row.querySelectorAll('tr, li, [role="row"], article').length > 2) > 0.5) add('nested', -0.3);

  const score = traits.reduce((sum, { by }) => sum + by, 0);
  return { score: Math.max(0, Math.min(1, score)), traits: traits.sort((a, b) => Math.abs(b.by) - Math.abs(a.by)) };
}

/** Is there a place in the rows with a few values that come again and again, and are words? */
function hasLabels(leaves: readonly (readonly string[])[]): boolean {
  const places = Math.min(12, median(leaves.map(({ length }) => length)));
  for (let at = 0; at < places; at += 1) {
    const values = leaves
      .map((row) => row[at])
      .filter((text) => text !== undefined && /\p{L}/u.test(text) && !isDate(text));
    const distinct = new Set(values).size;
    if (
      values.length >= leaves.length * 0.8 &&
      distinct >= 2 &&
      distinct <= Math.max(3, values.length / 2) &&
      distinct <= 16
    )
      return true;
  }
  return false;
}
