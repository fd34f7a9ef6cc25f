import type { EhrProfile } from '../../core/shared/ehr-profile.ts';
import type { Candidate } from '../detect/detect-inbox.ts';
import type { Measure } from '../detect/measure.ts';
import { findScope, listRoot, listRows, type OpenRoot } from '../find-list.ts';
import { fieldsOf, listFits, rowFits } from '../page-fit.ts';
import { readValue } from '../read-value.ts';
import { deriveProfile, type Learnt } from './derive-profile.ts';
import { findRows, type FoundRows } from './find-rows.ts';
import { guessParts, type Part } from './guess-parts.ts';
import { slotsOf } from './slots.ts';

/** One list that somebody points at: its rows, and which element of the pointed row is which part. */
export interface Lesson extends FoundRows {
  readonly parts: ReadonlyMap<Part, Element>;
}

/** What the person says, or the page is. */
export interface About {
  readonly page: Document;
  readonly address: URL;
  readonly top: boolean;
  readonly id: string;
  readonly ehr: string;
  readonly seen: string;
  readonly fullText: boolean;
}

/** The list around `element` with its parts guessed; null where it is in no list. */
export function beginLesson(element: Element, measure: Measure): Lesson | null {
  const found = findRows(element, measure);
  return found && withGuesses(found, measure);
}

/** The same for a list that was detected: its first row stands for all. */
export function lessonOf({ parent, rows }: Candidate, measure: Measure): Lesson | null {
  const [row] = rows;
  return row ? withGuesses({ parent, rows, row }, measure) : null;
}

function withGuesses(found: FoundRows, measure: Measure): Lesson {
  // A row that says everything is the best example; the pointed one stays where it was pointed at.
  const at = found.rows.slice(0, 40).indexOf(found.row);
  const rows = at < 0 ? [found.row, ...found.rows] : found.rows;
  const slots = slotsOf(found.parent, rows).filter(({ elements }) =>
    elements.some((element) => element !== null && (measure.shown(element) || element.textContent === '')),
  );
  const parts = new Map<Part, Element>();
  for (const [part, slot] of guessParts(slots)) {
    const element = slot.elements[Math.max(0, at)];
    if (element) parts.set(part, element);
  }
  return { ...found, parts };
}

export function learn(lesson: Lesson, about: About): Learnt {
  const root = lesson.parent.getRootNode();
  return deriveProfile({ ...about, ...lesson, shadow: root instanceof ShadowRoot ? root : null });
}

export interface PreviewRow {
  /** Null where the row is not read. */
  readonly values: Readonly<Partial<Record<Part, string>>> | null;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly read: number;
  readonly notRead: number;
}

/** How the profile reads the page now, row by row: the words themselves, for the eyes of the person who points. */
export function previewOf(profile: EhrProfile, page: Document, openRoot: OpenRoot): Preview {
  const scope = findScope(profile, page, openRoot);
  const root = scope && listRoot(profile, scope);
  const found = root ? listRows(profile, root) : [];
  const fits = root !== null && listFits(profile, root, found);
  const rows = found.map((row): PreviewRow => {
    if (!fits || !rowFits(row, profile) || !readValue(row, profile.list.id)) return { values: null };
    const values = fieldsOf(profile).map(([name, spec]) => [name, readValue(row, spec) ?? ''] as const);
    return { values: Object.fromEntries(values) };
  });
  const read = rows.filter(({ values }) => values !== null).length;
  return { rows, read, notRead: rows.length - read };
}
