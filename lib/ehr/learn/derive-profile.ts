import type { EhrProfile, FieldFit, FieldSpecs, FitSpec, ValueSpec } from '../../core/shared/ehr-profile.ts';
import { headCells, headWords } from '../detect/heads.ts';
import { severalPerRow } from '../detect/several-per-row.ts';
import { labelsBesides, looksLike, textPieces } from '../page-fit.ts';
import { findIn, readValue } from '../read-value.ts';
import { MESSAGE_WORDS } from '../detect/words.ts';
import { isDate, isName, median, share } from '../value-shape.ts';
import { fieldSelector, type FieldSelector } from './field-selector.ts';
import { guessActivities } from './guess-activities.ts';
import { PARTS, type Part } from './guess-parts.ts';
import { idSource } from './id-source.ts';
import { meanings, PRIORITY_WORDS, SENDERS } from './labels.ts';
import { pageMatchOf } from './page-match.ts';
import { hostSelectors, rootSelector, rowSelector } from './row-selector.ts';
import { SAMPLE_ROWS, slotsOf, type Slot } from './slots.ts';

/** What was pointed at. */
export interface Pointed {
  readonly page: Document;
  readonly address: URL;
  /** The frame is the tab's own page. */
  readonly top: boolean;
  /** The shadow root the list is in, or null. */
  readonly shadow: ShadowRoot | null;
  readonly parent: Element;
  readonly rows: readonly Element[];
  /** The row in which parts were pointed at. */
  readonly row: Element;
  readonly parts: ReadonlyMap<Part, Element>;
  /** Does the list show each message in full? The person says so; otherwise what it shows is a beginning. */
  readonly fullText: boolean;
  /** kebab-case. */
  readonly id: string;
  readonly ehr: string;
  /** "2026-11" */
  readonly seen: string;
}

/** What cannot be learnt, and of which part; null where it is the list as a whole. */
export interface LearnProblem {
  readonly code:
    'no-id' | 'not-named' | 'several-per-row' | 'not-in-other-rows' | 'not-a-date' | 'looks-like-another' | 'no-parts';
  readonly part: Part | null;
}

export interface Learnt {
  /** Null where the list itself cannot be learnt. */
  readonly profile: EhrProfile | null;
  readonly problems: readonly LearnProblem[];
}

/** A profile from one pointed row and its named parts, or why there is none. Reads the page, changes nothing. */
export function deriveProfile(pointed: Pointed): Learnt {
  const { page, address, parent, rows, row, parts } = pointed;
  const problems: LearnProblem[] = [];
  const failed = (code: LearnProblem['code'], part: Part | null = null): void => void problems.push({ code, part });

  if (severalPerRow(rows)) failed('several-per-row');
  const id = idSource(rows);
  if (!id) failed('no-id');
  const root = rootSelector(parent, pointed.shadow ?? page);
  const rowsAs = rowSelector(parent, rows, id);
  const hosts = hostSelectors(pointed.shadow);
  if (root === null || rowsAs === null || hosts === null) failed('not-named');
  if (problems.length > 0 || !id || root === null || rowsAs === null || hosts === null)
    return { profile: null, problems };

  const sample = rows.slice(0, SAMPLE_ROWS).includes(row)
    ? rows.slice(0, SAMPLE_ROWS)
    : [row, ...rows.slice(0, SAMPLE_ROWS)];
  const slots = slotsOf(parent, sample);
  const heads = headWords(headCells(parent, rows));
  const fields: Partial<Record<Part, ValueSpec & { cutBy?: string }>> = {};
  const fits: Partial<Record<keyof FieldSpecs, FieldFit>> = {};
  let headsDecide = false;

  for (const part of PARTS) {
    const element = parts.get(part);
    if (!element) continue;
    const found = fieldSelector(element, row, sample, part === 'date');
    if (!found) {
      failed('not-in-other-rows', part);
      continue;
    }
    const values = sample.map((one) => readValue(one, found.spec));
    const said = values.filter((value) => value !== null && value !== '') as string[];
    if (part === 'date' && (said.length === 0 || share(said, isDate) < 0.9)) {
      failed('not-a-date', part);
      continue;
    }
    fields[part] = part === 'text' ? { ...found.spec, ...cut(said, pointed.fullText) } : found.spec;
    fits[part] = { ...base(found, sample, said), ...fitOf(part, said), ...headOf(element, row, heads) };
  }
  for (const part of PARTS) {
    const [element, fit] = [parts.get(part), fits[part]];
    if (!element || !fit?.placed || !alike(fit, labelsBesides(fits, part), element, slots, sample, row)) continue;
    // Nothing but the columns' names would tell that two of them changed places.
    if (heads.length > 0) headsDecide = true;
    else {
      failed('looks-like-another', part);
      delete fields[part];
      delete fits[part];
    }
  }
  if (Object.keys(fields).length === 0) {
    failed('no-parts');
    return { profile: null, problems };
  }

  const match = pageMatchOf(address);
  const wide = match.path === '/' && match.hash === undefined;
  // The page is known by what is in the page itself: of a list in shadow roots, that is the outermost host.
  const has = hosts[0] ?? root;
  const where = !pointed.top && address.protocol === 'about:' ? { has } : { ...match, ...(wide && { has }) };
  const said = (part: Part): string[] =>
    sample.map((one) => (fields[part] ? readValue(one, fields[part]) : null)).filter((value) => value !== null);
  const priorities = meanings(PRIORITY_WORDS, said('priority'));
  const fit: FitSpec = { fields: fits, ...(headsDecide && { heads, headsDecide }) };
  return {
    profile: {
      id: pointed.id,
      ehr: pointed.ehr,
      seen: pointed.seen,
      match: where,
      frames: pointed.top ? 'top' : 'any',
      ...(hosts.length > 0 && { hosts }),
      list: { root, row: rowsAs, expect: { min: 0, max: Math.max(500, Math.min(5_000, rows.length * 10)) }, id },
      fields,
      senders: meanings(SENDERS, said('from')),
      ...(Object.keys(priorities).length > 0 && { priorities }),
      fit,
      activities: guessActivities(page, address, where, parent),
    },
    problems,
  };
}

/** A shortened text says so by its end; where it does not, it is taken for shortened unless the person knows better. */
function cut(said: readonly string[], fullText: boolean): { cutBy?: string } {
  for (const mark of ['…', '...']) if (share(said, (text) => text.endsWith(mark)) > 0.05) return { cutBy: mark };
  return fullText ? {} : { cutBy: '' };
}

const MOST_LABELS = 20;

/** The name of the column that holds `element`, where the row has one cell for each name and no other has this one. */
function headOf(element: Element, row: Element, heads: readonly string[]): Pick<FieldFit, 'head'> {
  const cells = [...row.children];
  const head = cells.length === heads.length ? heads[cells.findIndex((cell) => cell.contains(element))] : undefined;
  const usable = head !== undefined && head !== '' && head.length <= 60;
  return usable && heads.filter((other) => other === head).length === 1 ? { head } : {};
}

/** What holds for a field of any kind. */
function base(
  { spec, placed }: FieldSelector,
  sample: readonly Element[],
  said: readonly string[],
): Omit<FieldFit, 'kind'> {
  const places = sample.map((row) => findIn(row, spec)).filter((place) => place !== null);
  return {
    needs: said.length === sample.length ? 'value' : places.length === sample.length ? 'place' : 'nothing',
    single: places.every((place) => textPieces(place) <= 1),
    placed,
  };
}

function fitOf(part: Part, said: readonly string[]): Pick<FieldFit, 'kind' | 'labels' | 'length'> {
  const words = [...new Set(said.map((value) => value.toLowerCase()))];
  if (part === 'date') return { kind: 'date' };
  if (part === 'priority') return { kind: 'label', labels: Object.keys(PRIORITY_WORDS) };
  if (part === 'from') {
    // Kinds of senders are kept as words; people are not.
    const known = share(said, (value) => Object.hasOwn(SENDERS, value.toLowerCase()));
    if (known >= 0.6) return { kind: 'label', labels: Object.keys(SENDERS) };
  }
  if (part === 'category' && words.length <= Math.min(MOST_LABELS, Math.max(3, said.length * 0.6))) {
    const labels = new Set(said.filter(isLabel).map((value) => value.toLowerCase()));
    if (share(said, (value) => labels.has(value.toLowerCase())) >= 0.75) return { kind: 'label', labels: [...labels] };
  }
  if (part === 'subject' || part === 'text')
    return { kind: 'words', length: median(said.map((value) => value.length)) };
  return { kind: share(said, isName) >= 0.75 ? 'name' : 'any' };
}

/** Fit to be kept: short, no date, and nothing that could be somebody's name. */
const isLabel = (value: string): boolean =>
  value.length <= 60 && !isDate(value) && (!isName(value) || new RegExp(MESSAGE_WORDS.source, 'iu').test(value));

/** Does something else in the rows look as this field does? Then a change of places would not be noticed. */
function alike(
  fit: FieldFit,
  others: readonly string[],
  element: Element,
  slots: readonly Slot[],
  sample: readonly Element[],
  row: Element,
): boolean {
  const at = sample.indexOf(row);
  return slots.some((slot) => {
    const own = slot.elements[at];
    if (own && (own.contains(element) || element.contains(own))) return false;
    const said = slot.texts.filter((text) => text !== '');
    // What is said in a few rows only could not stand in for what every row has.
    if (said.length < (fit.needs === 'value' ? sample.length * 0.8 : 1)) return false;
    return looksLike(said, fit, others);
  });
}
