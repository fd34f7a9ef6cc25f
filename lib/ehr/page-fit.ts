import type { EhrProfile, FieldFit, FieldSpecs, FitSpec, ValueSpec } from '../core/shared/ehr-profile.ts';
import { headCells, headWords } from './detect/heads.ts';
import { arePositions } from './learn/id-source.ts';
import { readValue } from './read-value.ts';
import { hasDate, isDate, isName, median, plain, share } from './value-shape.ts';

/**
 * Does the page still look as it did when the profile was learnt? Selectors that still match are not enough: after a column
 * moved they match something else. What does not fit is not read. Profiles without `fit` (written by hand, with fixtures)
 * are not asked.
 */

/** So many rows are compared. */
const SAMPLE = 40;
/** More rows than this share may not fail by themselves. */
const BAD_ROWS = 0.2;
/** A list with no row that still says so much has rows that are not found. Characters. */
const MUCH_TEXT = 400;
/** The median length of a text may grow or shrink so many times. */
const STRETCH = 3;
/** Below so many values a median says nothing. */
const FEW = 4;

export type FieldName = keyof FieldSpecs;

export const fieldsOf = (profile: EhrProfile): readonly (readonly [FieldName, ValueSpec])[] =>
  Object.entries(profile.fields) as [FieldName, ValueSpec][];

/** Is this row, by itself, one that the profile was learnt from? A row that is not is not read. */
export function rowFits(row: Element, profile: EhrProfile): boolean {
  const { fit } = profile;
  if (!fit) return true;
  if (!oneId(row, profile.list.id)) return false;
  return fieldsOf(profile).every(([name, spec]) => {
    const expected = fit.fields[name];
    return expected === undefined || valueFits(row, spec, expected);
  });
}

/** Two elements with different ids in one row: which is the message's is not guessed. */
function oneId(row: Element, spec: ValueSpec): boolean {
  if (spec.in === '') return true;
  const values = [...row.querySelectorAll(spec.in)].map((found) => readValue(found, { ...spec, in: '' }));
  return new Set(values).size <= 1;
}

function valueFits(row: Element, spec: ValueSpec, { kind, needs, single }: FieldFit): boolean {
  const found = spec.in === '' ? [row] : [...row.querySelectorAll(spec.in)];
  const [place] = found;
  if (found.length > 1 || (!place && needs !== 'nothing')) return false;
  if (!place) return true;
  const value = readValue(place, { ...spec, in: '' });
  if (value === null || value === '') return needs !== 'value';
  if (single && (spec.from ?? 'text') === 'text' && textPieces(place) > 1) return false;
  return kind !== 'date' || isDate(value);
}

/** How many pieces of text stand in an element, ours aside. */
export function textPieces(element: Element): number {
  let count = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) count += plain(child.nodeValue ?? '') === '' ? 0 : 1;
    else if (child instanceof Element && !child.localName.startsWith('timeback-')) count += textPieces(child);
  }
  return count;
}

/** Is the whole list what the profile was learnt from? `rows` are those that the profile finds in `root`. */
export function listFits(profile: EhrProfile, root: Element, rows: readonly Element[]): boolean {
  const { fit } = profile;
  if (!fit) return true;
  if (rows.length === 0) return plain(root.textContent).length < MUCH_TEXT || !hasDate(root.textContent);
  const sample = rows.filter((row) => readValue(row, profile.list.id)).slice(0, SAMPLE);
  if (share(sample, (row) => !rowFits(row, profile)) > BAD_ROWS) return false;
  const ids = sample.map((row) => readValue(row, profile.list.id) ?? '');
  if (ids.length >= FEW && arePositions(ids)) return false;
  // Names of columns that stay while the cells move are seen too, so that the same names alone prove nothing.
  if (fit.headsDecide === true && headWords(headCells(root, rows)).join('|') !== fit.heads?.join('|')) return false;
  return fieldsOf(profile).every(([name, spec]) => {
    const expected = fit.fields[name];
    if (expected === undefined || !expected.placed) return true;
    const values = sample.map((row) => readValue(row, spec)).filter((value) => value !== null && value !== '');
    return looksLike(values as string[], expected, labelsBesides(fit.fields, name));
  });
}

/** The words that are other fields': "Lab Result" has a name's looks, and is none. */
export const labelsBesides = (fields: FitSpec['fields'], name: FieldName): readonly string[] =>
  Object.entries(fields).flatMap(([other, { labels }]) => (other === name ? [] : (labels ?? [])));

/** Fewer lines may begin with the same word by chance. */
const MANY = 8;

/** "For: …", "Assigned to …": a line that always begins so is no subject. */
function sameStart(values: readonly string[]): boolean {
  const [first = ''] = values;
  const word = first.split(' ')[0] ?? '';
  return values.length >= MANY && word.length >= 2 && values.every((value) => value.startsWith(word));
}

/** Could these values be the field's? None at all could be anything's. */
export function looksLike(
  values: readonly string[],
  { kind, labels, length }: FieldFit,
  others: readonly string[],
): boolean {
  if (values.length === 0) return true;
  if (kind === 'date') return share(values, isDate) >= 0.9;
  if (kind !== 'label' && share(values, (value) => others.includes(value.toLowerCase())) > 0.3) return false;
  if (kind === 'name') return share(values, isName) >= 0.6 && share(values, isDate) < 0.2;
  if (kind === 'label') return share(values, (value) => labels?.includes(value.toLowerCase()) ?? false) >= 0.6;
  if (kind === 'any') return true;
  if (share(values, isDate) > 0.2 || share(values, isName) > 0.6 || sameStart(values)) return false;
  if (length === undefined || values.length < FEW) return true;
  const now = median(values.map((value) => value.length));
  return now >= length / STRETCH && now <= length * STRETCH;
}
