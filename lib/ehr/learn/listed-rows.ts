import type { EhrProfile } from '../../core/shared/ehr-profile.ts';
import { findScope, listRoot, listRows, type OpenRoot } from '../find-list.ts';
import { fieldsOf, listFits, rowFits } from '../page-fit.ts';
import { readValue } from '../read-value.ts';
import { plain } from '../value-shape.ts';

/** A row of the list by its words: what an opened message is compared with while somebody teaches it, in memory only. */
export interface ListedRow {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What the list on this page says now; null where it is not there, or not as it was learnt. */
export function listedRows(profile: EhrProfile, page: Document, openRoot: OpenRoot): readonly ListedRow[] | null {
  const list = listOn(profile, page, openRoot);
  if (!list) return null;
  const rows = listRows(profile, list);
  return listFits(profile, list, rows) ? rowsOf(profile, rows) : null;
}

/** The id of the row in which this was clicked; null where it was in none. */
export function clickedRow(
  profile: EhrProfile,
  page: Document,
  openRoot: OpenRoot,
  clicked: readonly EventTarget[],
): string | null {
  const list = listOn(profile, page, openRoot);
  const rows = list ? listRows(profile, list).filter((row) => clicked.includes(row)) : [];
  return rowsOf(profile, rows)[0]?.id ?? null;
}

function listOn(profile: EhrProfile, page: Document, openRoot: OpenRoot): Element | null {
  const scope = findScope(profile, page, openRoot);
  return scope && listRoot(profile, scope);
}

export function rowsOf(profile: EhrProfile, elements: readonly Element[]): readonly ListedRow[] {
  return elements.flatMap((row) => {
    const id = rowFits(row, profile) ? readValue(row, profile.list.id) : null;
    if (id === null || id === '') return [];
    return [
      { id, values: Object.fromEntries(fieldsOf(profile).map(([name, spec]) => [name, readValue(row, spec) ?? ''])) },
    ];
  });
}

/** Parts of a row that an opened message says again. */
const TELLING = ['text', 'subject', 'patient'] as const;
/** Parts that many messages share: they tell two apart that say the same otherwise. */
const HINTS = ['category', 'date', 'from'] as const;
/** Shorter words stand in anything. */
const LEAST = 4;

/** The rows that say most of what `said` (in lower case) says; none where no row says any of it. */
export function rowsLike(rows: readonly ListedRow[], said: string): readonly ListedRow[] {
  const most = (among: readonly ListedRow[], parts: readonly string[], least: number): readonly ListedRow[] => {
    const counts = among.map((row) => agreement(row, said, parts));
    const highest = Math.max(0, ...counts);
    return highest < least ? [] : among.filter((_, at) => counts[at] === highest);
  };
  return most(most(rows, TELLING, 1), HINTS, 0);
}

const agreement = ({ values }: ListedRow, said: string, parts: readonly string[]): number =>
  parts.filter((part) => {
    const value = beginningOf(values[part] ?? '').toLowerCase();
    return value.length >= LEAST && said.includes(value);
  }).length;

/** A value without the mark of shortening at its end. */
export const beginningOf = (value: string): string =>
  plain(value)
    .replace(/(?:…|\.\.\.)$/u, '')
    .trim();

/** May these words stand in a profile? */
export type Allowed = (words: string) => boolean;

/**
 * Nothing that is learnt may name a person, and no label may repeat a subject ("Message from Sample Maple"): such a name
 * would be this message's only, and would be kept. Where the row is not known, no label is taken at all.
 */
export function allowedBy(profile: EhrProfile, row: ListedRow | null): Allowed {
  if (!row) return (words) => !words.includes('[aria-label=');
  const wordsOf = (part: string): readonly string[] => row.values[part]?.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
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
