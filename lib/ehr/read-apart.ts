import type { EhrProfile, OpenSpec, ValueSpec } from '../core/shared/ehr-profile.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import { pageMatches, type Scope } from './find-list.ts';
import { oneValue, saidAt } from './read-opened.ts';
import { readRow, type PatientKeys } from './read-row.ts';
import { ADDRESS } from './read-value.ts';

/** An opened message in a document without the list: another frame, a window, a page of its own. */
export interface OpenedApart {
  readonly profile: EhrProfile;
  /** Whose row it is in the list, wherever that is; null where it does not say so. */
  readonly id: string | null;
  /** The id is the address's: it counts only while the text begins as the row's does. */
  readonly byAddress: boolean;
  readonly subject: string | null;
  readonly text: string;
  /** The same as a reading of its own. It has no row, so no interlock: nothing may be laid on the page by it. */
  readonly reading: RowReading;
}

/** Stands for an id that is not there: one message is open at a time, and what it says tells it from the next. */
const NO_ID = 'opened';

/**
 * Null where none is open. `own` is the profile that knows this page, whose list is not on it, and `scope` where it looks;
 * `profiles` may know the page by `open.match`.
 */
export function readApart(
  profiles: readonly EhrProfile[],
  own: EhrProfile | null,
  scope: Scope | null,
  page: Document,
  keyOf: PatientKeys,
): OpenedApart | null {
  if (own?.open?.fields && scope) {
    const found = apartIn(own, own.open, scope, keyOf);
    if (found) return found;
  }
  const address = new URL(page.location.href);
  for (const profile of profiles) {
    const { open } = profile;
    if (!open?.match || !pageMatches(open.match, page, address)) continue;
    const found = apartIn(profile, open, page, keyOf);
    if (found) return found;
  }
  return null;
}

function apartIn(profile: EhrProfile, open: OpenSpec, scope: Scope, keyOf: PatientKeys): OpenedApart | null {
  const root = scope.querySelector(open.root);
  const said = root && saidAt(root, open);
  if (!root || !said || said.text === '') return null;
  const id = open.id ? oneValue(root, open.id) : null;
  if ((open.id && !id) || (profile.fit && !looksAsLearnt(root, open))) return null;
  const known = id ?? NO_ID;
  const read = readRow(root, { ...profile, fields: open.fields ?? {} }, keyOf, known);
  if (!read) return null;
  const { subject, text } = said;
  return {
    profile,
    id,
    byAddress: open.id?.from === ADDRESS,
    subject,
    text,
    reading: {
      id: known,
      fingerprint: [read.fingerprint, subject, text].join('\u0000'),
      message: { ...read.message, subject: subject ?? '', text, textState: 'read' },
      interlock: null,
    },
  };
}

/** What every message has was learnt and is there once: another page with the same frame around it is no message. */
function looksAsLearnt(root: Element, { subject, text, fields = {} }: OpenSpec): boolean {
  const once = ({ in: where }: ValueSpec): boolean => where === '' || root.querySelectorAll(where).length === 1;
  const always = [text, subject, fields.category, fields.from, fields.date];
  return always.every((spec) => spec === undefined || once(spec));
}
