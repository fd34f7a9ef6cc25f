import type { EhrProfile, ValueSpec } from '../core/shared/ehr-profile.ts';
import { checkSelector } from './check-selector.ts';
import { headCells, headWords } from './detect/heads.ts';
import { listRows } from './find-list.ts';
import { fieldsOf, labelsBesides, listFits, looksLike, type FieldName } from './page-fit.ts';
import { readValue } from './read-value.ts';
import { plain } from './value-shape.ts';

/** So many rows are compared. */
const SAMPLE = 40;
/** Fewer rows prove nothing. */
const FEW = 4;

/**
 * The profile for a list that no longer looks as it did, where only one reading of it is possible: its rows or what is in
 * them stand one box deeper, or columns moved whose names and contents both say which they are. Null where that is not
 * so. What comes out has to pass all that the profile itself would have to; nothing of it is kept.
 */
export function healProfile(profile: EhrProfile, root: Element): EhrProfile | null {
  if (!profile.fit) return null;
  const rows = listRows(profile, root);
  for (const healed of rows.length === 0
    ? [rowsDeeper(profile)]
    : [partsDeeper(profile, rows), moved(profile, root, rows)]) {
    if (!healed || !sound(healed)) continue;
    const found = listRows(healed, root);
    if (found.length >= FEW && listFits(healed, root, found)) return healed;
  }
  return null;
}

const sound = ({ list, fields }: EhrProfile): boolean =>
  [list.row, ...Object.values(fields).map((spec) => (spec as ValueSpec).in)].every(
    (selector) => selector === '' || checkSelector(selector) === null,
  );

const CHILD = /^:scope > (?!\*)/u;

/** Each row has a box of its own around it now. */
const rowsDeeper = (profile: EhrProfile): EhrProfile | null =>
  CHILD.test(profile.list.row)
    ? { ...profile, list: { ...profile.list, row: profile.list.row.replace(CHILD, ':scope > * > ') } }
    : null;

const ours = (element: Element): boolean => element.localName.startsWith('timeback-');

/** All that a row holds is in one box now. */
function partsDeeper(profile: EhrProfile, rows: readonly Element[]): EhrProfile | null {
  const one = rows.every((row) => [...row.children].filter((child) => !ours(child)).length === 1);
  return one ? withFields(profile, (spec) => ({ ...spec, in: spec.in.replace(CHILD, ':scope > * > ') })) : null;
}

function withFields(
  profile: EhrProfile,
  change: (spec: ValueSpec, name: FieldName) => ValueSpec | null,
): EhrProfile | null {
  const changed = fieldsOf(profile).map(([name, spec]) => [name, change(spec, name)] as const);
  return changed.some(([, spec]) => spec === null) ? null : { ...profile, fields: Object.fromEntries(changed) };
}

const CELL = /^:scope > [a-z]+:nth-of-type\(\d+\):nth-last-of-type\(\d+\)/u;

/**
 * Columns came, went or moved, and their names with them. Names alone prove nothing, because some stay while the cells
 * move: the contents have to be the field's too, and no other column's may be.
 */
function moved(profile: EhrProfile, root: Element, rows: readonly Element[]): EhrProfile | null {
  const { fit } = profile;
  if (!fit || fit.headsDecide) return null;
  const heads = headWords(headCells(root, rows));
  const sample = rows.filter((row) => readValue(row, profile.list.id)).slice(0, SAMPLE);
  const cells = sample.map((row) => [...row.children].filter((child) => !ours(child)));
  const [first] = cells;
  if (!first || heads.length === 0 || cells.some((row) => row.length !== heads.length)) return null;
  const values = heads.map((_, at) => cells.map((row) => plain(row[at]?.textContent ?? '')).filter(Boolean));

  return withFields(profile, (spec, name) => {
    const expected = fit.fields[name];
    if (!expected?.placed || !CELL.test(spec.in)) return spec;
    const others = labelsBesides(fit.fields, name);
    const alike = values.flatMap((said, at) => (said.length > 0 && looksLike(said, expected, others) ? [at] : []));
    const [at] = alike;
    if (at === undefined || alike.length > 1 || heads[at] !== expected.head) return null;
    const cell = first[at];
    return cell ? { ...spec, in: spec.in.replace(CELL, `:scope > ${placeOf(cell, first)}`) } : null;
  });
}

function placeOf(cell: Element, cells: readonly Element[]): string {
  const twins = cells.filter(({ localName }) => localName === cell.localName);
  const at = twins.indexOf(cell);
  return `${cell.localName}:nth-of-type(${at + 1}):nth-last-of-type(${twins.length - at})`;
}

/** The profile as it is where the list still looks as it did, else as it can be healed, or null. */
export function fittingProfile(profile: EhrProfile, root: Element): EhrProfile | null {
  if (!profile.fit) return profile;
  const rows = listRows(profile, root);
  // A list without rows may be empty, or have its rows one box deeper.
  if (listFits(profile, root, rows) && rows.length > 0) return profile;
  return healProfile(profile, root) ?? (rows.length === 0 && listFits(profile, root, rows) ? profile : null);
}
