import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';

export const SORT_KEYS = ['date', 'sender', 'subject', 'patient'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type SortDirection = 'asc' | 'desc';

/** CSS pixels from the top left corner of the top window's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A row that the list shows now. */
export interface RowInView {
  /** As the page carries it, see `PageInfo.profile`. */
  readonly id: string;
  /** The message's place in the generator's sequence: what its colour encodes. */
  readonly index: number;
  readonly rect: Box;
}

/** A vertical scroll bar that can be taken hold of. */
export interface ScrollBar {
  readonly track: Box;
  /** How far the list is scrolled, from 0 to 1. */
  readonly at: number;
  /** Which part of the list is in view, from 0 to 1. */
  readonly part: number;
}

type Answer<T> = T | Promise<T>;

/**
 * What tests may ask of a page, at `window.page`. It is the page's own code and knows nothing of what reads it. Calls return
 * when the change is asked for, not when it is painted. Pages whose list is in a frame answer with promises: always await.
 */
export interface PageControl {
  sort(key: SortKey, direction: SortDirection): Answer<void>;
  /** Keeps messages whose subject, sender, patient or type contains the text; '' keeps all. */
  filter(text: string): Answer<void>;
  /** From 1. */
  page(number: number): Answer<void>;
  /** So many new messages arrive, as if the page had asked its server. */
  poll(count: number): Answer<void>;
  /** Takes away that many messages out of those in view, beginning with the second. */
  remove(count: number): Answer<void>;
  /** Renders everything again; about two rows of three change their height. */
  rerender(): Answer<void>;
  /** Opens or closes the row at this place among those in view, animated where the component does that. */
  expand(index: number): Answer<void>;
  /** Keeps the list's main thread busy for so long, beginning now. */
  block(ms: number): Answer<void>;
  /** To so many pixels from the list's start. Some components cut a smooth scroll short when they draw. */
  scrollTo(px: number, behavior?: 'instant' | 'smooth'): Answer<void>;
  /** The bar that scrolls the list; null where there is none: nothing to scroll, or no bar is painted. */
  scrollBar(): Answer<ScrollBar | null>;
  /** How many messages the list has under its filter: on all pages, scrolled away or not. */
  count(): Answer<number>;
  /** The truth: rows of which the list shows at least half a pixel, from top to bottom. */
  idsInView(): Answer<RowInView[]>;
  /** The part of the window in which the list paints its rows. */
  listRect(): Answer<Box>;
}

export const CONTROLS = [
  'sort',
  'filter',
  'page',
  'poll',
  'remove',
  'rerender',
  'expand',
  'block',
  'scrollTo',
  'scrollBar',
  'count',
  'idsInView',
  'listRect',
] as const satisfies readonly (keyof PageControl)[];
export type ControlName = (typeof CONTROLS)[number];

/** Every control except those that a component cannot do. */
export const allBut = (...lacking: ControlName[]): ControlName[] => CONTROLS.filter((name) => !lacking.includes(name));

export interface PageInfo {
  /** Folder and path: /NAME/. */
  readonly name: string;
  /** What the list is built with, for reports. */
  readonly component: string;
  /** How many messages there are at the start. */
  readonly messages: number;
  /** What the page can do; the others are not on its `window.page`. */
  readonly controls: readonly ControlName[];
  /** What it can be sorted by, where that is not everything. */
  readonly sorts?: readonly SortKey[];
  /** How its rows are read. */
  readonly profile: EhrProfile;
  /** Where the list is: in the page itself, in a frame, or in a shadow root of this host. */
  readonly list: ListPlace;
  /** Nobody looks at it while developing: it judges how well lists never seen before are found and read. */
  readonly heldOut?: true;
  /** Headers the page is served with besides the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
}

export type ListPlace =
  | { readonly in: 'page' }
  | { readonly in: 'frame'; readonly selector: string; readonly origin: 'same' | 'other' | 'srcdoc' }
  | { readonly in: 'shadow'; readonly host: string; readonly mode: 'open' | 'closed' };
