import type { EhrProfile, OpenSpec, ValueSpec } from '../core/shared/ehr-profile.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import type { Scope } from './find-list.ts';
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
  const id = spec.id ? oneValue(root, spec.id) : null;
  const said = id ? saidAt(root, spec) : null;
  return id && said ? { id, ...said } : null;
}

/** What it says, whichever message it is. */
export function saidAt(root: Element, spec: OpenSpec): Omit<OpenedReading, 'id'> | null {
  const body = findIn(root, spec.text);
  const text = body && readText(body);
  if (text === null || text.length > MAX_VALUE) return null;
  return { subject: spec.subject ? readValue(root, spec.subject) : null, text };
}

/** Two elements that say different ids: which is the message's is not guessed. */
export function oneValue(root: Element, spec: ValueSpec): string | null {
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
  if (profile.open?.id?.from !== ADDRESS) return true;
  const row = rows.find((one) => one.id === id);
  return row !== undefined && beginsAs(text, row.message.text);
}
