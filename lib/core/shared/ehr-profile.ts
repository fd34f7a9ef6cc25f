import type { Priority, ResultKind, SenderRole } from './message.ts';

/**
 * Data that says how to read one EHR's pages. Shareable in a playbook, so: no code and no regular expressions.
 * Selectors in order of preference: href or value patterns, `data-*`, roles and aria, structure; hashed classes never.
 */
export interface EhrProfile {
  /** kebab-case; the file's name for built-in profiles. */
  readonly id: string;
  /** The EHR's name as its users say it. */
  readonly ehr: string;
  /** Year and month in which somebody last saw it read right, "2026-11". */
  readonly seen: string;
  readonly match: PageMatch;
  readonly frames: 'top' | 'any';
  /**
   * Where the inbox is inside shadow roots: their hosts, from the outside in. List and opened message are looked for in the
   * innermost; what the page is known by (`match`), in the page.
   */
  readonly hosts?: readonly string[];
  readonly list: ListSpec;
  readonly fields: FieldSpecs;
  /** The EHR's own words for who wrote a message → sender role. Compared without case. */
  readonly senders: Readonly<Record<string, SenderRole>>;
  readonly priorities?: Readonly<Record<string, Priority>>;
  readonly results?: Readonly<Record<string, ResultKind>>;
  /** The opened message, where the page shows one. */
  readonly open?: OpenSpec;
  /** What the list looked like when the profile was learnt; a page that no longer looks so is not read. */
  readonly fit?: FitSpec;
  /** What kind of work a page is, first match wins; for counting time. */
  readonly activities: readonly ({ readonly activity: Activity } & PageMatch)[];
}

export const ACTIVITIES = ['inbox', 'notes', 'orders', 'results', 'chart', 'schedule', 'other'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** All parts that are given must hold. Plain prefixes: `path` of the address's path, `hash` of its fragment. */
export interface PageMatch {
  readonly path?: string;
  /** Anywhere in the address's path: for EHRs that a site installs in a folder of its own choosing. */
  readonly pathHas?: string;
  readonly hash?: string;
  /** Something on the page that only this EHR has. */
  readonly has?: string;
}

/** Where a value is, relative to its row. */
export interface ValueSpec {
  /** A selector inside the row; '' is the row itself. */
  readonly in: string;
  /** `text` (the default), `value`, or the name of an attribute. For `open.id` also `address`: the page's own, with `after`. */
  readonly from?: string;
  /**
   * Of the elements that `in` finds, the first whose text begins so; the value is what follows it ("For: "). For lines that
   * are told apart by nothing but their words. With `text` only.
   */
  readonly starts?: string;
  /** A value that begins so stands for none ("* Patient must be set manually *"). */
  readonly none?: string;
  /** Take what follows this text, up to the next `/`, `?`, `&` or `#`: for ids in addresses. */
  readonly after?: string;
}

export interface ListSpec {
  /** The element that scrolls or holds the rows. */
  readonly root: string;
  /** Rows, relative to the root. */
  readonly row: string;
  /** How many rows there may be; outside of it the page has changed and is not read. */
  readonly expect: { readonly min: number; readonly max: number };
  readonly id: ValueSpec;
}

export interface FieldSpecs {
  readonly category?: ValueSpec;
  readonly from?: ValueSpec;
  readonly subject?: ValueSpec;
  /** The body or as much of it as the list shows; ends in `cutBy` where it was shortened. '': it is never known to be whole. */
  readonly text?: ValueSpec & { readonly cutBy?: string };
  readonly date?: ValueSpec;
  readonly patient?: ValueSpec;
  readonly priority?: ValueSpec;
  readonly result?: ValueSpec;
}

export interface OpenSpec {
  /** Where messages open in a document of their own (another frame, a window, a page without the list): what it is known by. */
  readonly match?: PageMatch;
  readonly root: string;
  /**
   * The same id as the row's, found on the opened message. Never guessed from position or selection. From `address` (path,
   * query, fragment) it counts only while the text begins as the row's does. Left out, with `match` only, where the message
   * says it nowhere: it is then read by itself and tied to no row.
   */
  readonly id?: ValueSpec;
  readonly subject?: ValueSpec;
  readonly text: ValueSpec;
  /** What else the opened message says, for EHRs that show it on a page of its own, without the list. */
  readonly fields?: Omit<FieldSpecs, 'subject' | 'text'>;
}

/** What a field's values are by their looks. `label`: a few values that come again and again. */
export const FIELD_KINDS = ['date', 'label', 'name', 'words', 'any'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const FIELD_NEEDS = ['value', 'place', 'nothing'] as const;
export type FieldNeed = (typeof FIELD_NEEDS)[number];

export interface FieldFit {
  readonly kind: FieldKind;
  /** Every row had a value, or at least a place for one: a row that lacks it is no longer what it was. */
  readonly needs: FieldNeed;
  /** The value was one piece of text: more of them in its place are more than the field. */
  readonly single: boolean;
  /** It is found by its place among others, not by a name: what else stands there would be taken for it. */
  readonly placed: boolean;
  /** `label`: the EHR's own words, in lower case. Never anybody's name: the person who teaches confirms them. */
  readonly labels?: readonly string[];
  /** The name of the column it is in, where no other has that name: by it a column is found again that moved. */
  readonly head?: string;
  /** `words`: the median number of characters. */
  readonly length?: number;
}

export interface FitSpec {
  readonly fields: Readonly<Partial<Record<keyof FieldSpecs, FieldFit>>>;
  /** The names of the columns, in their order, where the list has some. */
  readonly heads?: readonly string[];
  /** Two columns look alike: only the same names of columns tell that they did not change places. */
  readonly headsDecide?: boolean;
}
