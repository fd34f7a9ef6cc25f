import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import type { Scope } from './find-list.ts';
import { readRow, type PatientKeys } from './read-row.ts';
import { readText } from './read-text.ts';
import { findIn, MAX_VALUE, readValue } from './read-value.ts';

/** The message that is open on the page, read in full. */
export interface OpenedReading {
  readonly id: string;
  readonly subject: string | null;
  readonly text: string;
}

/**
 * Null where nothing is open, where what is open does not carry a row's id (it is never guessed from position or
 * selection), and where it is too long to be read in full.
 */
export function readOpened(profile: EhrProfile, scope: Scope): OpenedReading | null {
  const spec = profile.open;
  const root = spec && scope.querySelector(spec.root);
  if (!spec || !root) return null;
  const id = readValue(root, spec.id);
  const body = findIn(root, spec.text);
  const text = body && readText(body);
  if (!id || text === null || text.length > MAX_VALUE) return null;
  return { id, subject: spec.subject ? readValue(root, spec.subject) : null, text };
}

/**
 * The opened message as a reading of its own, where it stands on a page without the list; null where none is open. It has
 * no row, so no interlock: nothing may be laid on the page by it.
 */
export function readOpenedAlone(profile: EhrProfile, scope: Scope, keyOf: PatientKeys): RowReading | null {
  const spec = profile.open;
  const root = spec && scope.querySelector(spec.root);
  const opened = readOpened(profile, scope);
  if (!spec?.fields || !root || !opened) return null;
  const { id, subject, text } = opened;
  const alone = readRow(root, { ...profile, list: { ...profile.list, id: spec.id }, fields: spec.fields }, keyOf);
  return (
    alone && {
      id,
      fingerprint: [alone.fingerprint, subject, text].join('\u0000'),
      message: { ...alone.message, subject: subject ?? '', text, textState: 'read' },
      interlock: null,
    }
  );
}
