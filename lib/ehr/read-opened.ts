import type { EhrProfile, OpenSpec, ValueSpec } from '../core/shared/ehr-profile.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import type { Scope } from './find-list.ts';
import { readRow, type PatientKeys } from './read-row.ts';
import { readText } from './read-text.ts';
import { ADDRESS, findIn, MAX_VALUE, readValue } from './read-value.ts';

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
  return spec && root ? openedAt(root, spec) : null;
}

/** The same for the element that holds the opened message. */
export function openedAt(root: Element, spec: OpenSpec): OpenedReading | null {
  const id = oneValue(root, spec.id);
  const body = findIn(root, spec.text);
  const text = body && readText(body);
  if (!id || text === null || text.length > MAX_VALUE) return null;
  return { id, subject: spec.subject ? readValue(root, spec.subject) : null, text };
}

/** Two elements that say different ids: which is the message's is not guessed. */
function oneValue(root: Element, spec: ValueSpec): string | null {
  const found = spec.in === '' || spec.starts !== undefined ? [] : [...root.querySelectorAll(spec.in)];
  const values = new Set(found.map((one) => readValue(one, { ...spec, in: '' })));
  return values.size > 1 ? null : readValue(root, spec);
}

/** Does a text begin as the list shows it, white space and the mark of shortening aside? Nothing begins as no text does. */
export function beginsAs(text: string, beginning: string): boolean {
  const start = folded(beginning)
    .replace(/(?:…|\.\.\.)$/u, '')
    .trim();
  return start !== '' && folded(text).startsWith(start);
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * Is what is open tied to its row? Where its id is in the address, which runs ahead of the page while a message is being
 * fetched, the text must also begin as its row does: otherwise the last message would be taken for the next.
 */
export function openedIsTied(profile: EhrProfile, { id, text }: OpenedReading, rows: readonly RowReading[]): boolean {
  if (profile.open?.id.from !== ADDRESS) return true;
  const row = rows.find((one) => one.id === id);
  return row !== undefined && beginsAs(text, row.message.text);
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
