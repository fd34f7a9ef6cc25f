import type { EhrProfile, ValueSpec } from '../../core/shared/ehr-profile.ts';
import type { RowReading } from '../../core/shared/row-reading.ts';
import { inAttribute, readingOf, readRow, type PatientKeys } from '../read-row.ts';
import { findIn, valueIn } from '../read-value.ts';
import { conditionsOf, valuesWithin } from './row-selector.ts';
import { templateOf, type Filled, type Spot, type Template } from './template.ts';

/** What `readRow` reads, with one look at the page for each row that is like one before. */
export type AlikeRows = (row: Element) => RowReading | null;

/** So many kinds of rows are known at a time. */
const MOST_KINDS = 12;
/** A list has no kinds of rows worth knowing where so many are of none, and not four times as many of one. */
const PATIENCE = 30;
/** Rows whose markup is longer than this are soon read otherwise: writing it costs more than looking. Characters. */
const LONG = 20_000;

/**
 * Every look at a page costs an extension far more than it costs the page (an object for each element in Chromium, a check at the
 * border in Firefox), and a row takes twenty. So a row is asked for its markup, and where this differs from a row's that was read
 * before by nothing but texts and values of attributes, each value is where it was there. For rows without badges: what a
 * badge is shown for is read from the page itself. Null where the profile's selectors could find something else all the same.
 */
export function alikeRows(profile: EhrProfile, page: Document, keyOf: PatientKeys): AlikeRows | null {
  const specs = valuesWithin(profile);
  // Elsewhere markup is written by other rules.
  if (!specs || page.contentType !== 'text/html') return null;
  const conditions = specs.flatMap(({ in: where }) => conditionsOf(where));
  let kinds: readonly Template[] = [];
  let misses = 0;

  const places = new Map(specs.map((spec, at) => [spec, at]));
  const idSpec = profile.list.id;

  const readFilled = (filled: Filled): RowReading | null => {
    const saidOf = (spec: ValueSpec): string | null => filled[places.get(spec) ?? -1] ?? null;
    const valueOf = (spec: ValueSpec): string | null => {
      const said = saidOf(spec);
      return said === null ? null : valueIn(said, spec);
    };
    const id = valueOf(idSpec);
    return id ? readingOf(id, inAttribute(idSpec) ? saidOf(idSpec) : null, profile, keyOf, valueOf) : null;
  };

  const learn = (row: Element, markup: string): RowReading | null => {
    const reading = readRow(row, profile, keyOf);
    misses += markup.length > LONG ? PATIENCE / 3 : 1;
    // What nothing is read of proves nothing.
    if (!reading || markup.length > LONG) return reading;
    const elements = [row, ...row.querySelectorAll('*')];
    const spots = specs.map((spec): Spot | null => {
      const found = findIn(row, spec);
      return found && { element: elements.indexOf(found), attribute: inAttribute(spec) ? spec.from : null };
    });
    const template = templateOf(markup, elements.length, spots, conditions);
    const filled = template?.fill(markup);
    // It is known only what reads its own row as the page says it.
    if (template && filled && JSON.stringify(readFilled(filled)) === JSON.stringify(reading)) {
      kinds = [template, ...kinds.slice(0, MOST_KINDS - 1)];
    }
    return reading;
  };

  return (row) => {
    if (misses > PATIENCE) return readRow(row, profile, keyOf);
    const markup = row.outerHTML;
    for (const [at, kind] of kinds.entries()) {
      const filled = kind.fill(markup);
      if (!filled) continue;
      if (at > 0) kinds = [kind, ...kinds.filter((other) => other !== kind)];
      misses = Math.max(0, misses - 1 / 4);
      return readFilled(filled);
    }
    return learn(row, markup);
  };
}
