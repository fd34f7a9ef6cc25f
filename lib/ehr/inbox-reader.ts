import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import {
  checkList,
  chooseProfile,
  findScope,
  listRoot,
  listRows,
  type ListProblem,
  type OpenRoot,
  type Scope,
} from './find-list.ts';
import { inReadingOrder } from './reading-order.ts';
import { alikeRows, type AlikeRows } from './alike/alike-rows.ts';
import { fittingProfile } from './heal-profile.ts';
import { rowFits } from './page-fit.ts';
import { readApart, type OpenedApart } from './read-apart.ts';
import { openedIsTied, readOpened, type OpenedReading } from './read-opened.ts';
import { patientKeys, readRow } from './read-row.ts';
import { selectorsHold } from './selectors.ts';

/** What the page's inbox says now. */
export interface Snapshot {
  readonly profile: EhrProfile | null;
  /** Why nothing is read; null while the list is read. */
  readonly problem: 'no-profile' | ListProblem | null;
  /**
   * Rows that could be read, in the page's order; empty where there is a problem. Where a message is open on a page of
   * its own, without the list, it is the one reading.
   */
  readonly readings: readonly RowReading[];
  /** All rows, those included that could not be read. */
  readonly rows: number;
  readonly opened: OpenedReading | null;
  /** The message that is open in this document, where the list is in none of it. */
  readonly apart: OpenedApart | null;
}

export interface ReaderPorts {
  /** Runs `work` when the page has nothing better to do. */
  readonly whenIdle: (work: (deadline: { timeRemaining(): number }) => void) => void;
  /** Another list is there; it ends with `signal`. */
  readonly listFound: (list: Element, signal: AbortSignal) => void;
  readonly seen: (snapshot: Snapshot) => void;
  readonly openRoot: OpenRoot;
}

export interface InboxReader {
  readonly rows: () => readonly Element[];
  readonly read: (row: Element) => RowReading | null;
  /** What the row said when it was last read; undefined where it was not, or changed since. */
  readonly known: (row: Element) => RowReading | null | undefined;
  /** The content of these rows changed, or rows came and went: they are read again when the page is idle. */
  readonly changed: (rows: ReadonlySet<Element>) => void;
}

/** Longest stretch of reading at a time, milliseconds: the page must not feel it. */
const SLICE = 4;
/**
 * A page that is never idle, or changes faster than it is read, would never be told of. So the stretch grows with the time for
 * which nothing could be told, by so much of it, and stays below a long task. Milliseconds.
 */
const GROWTH = 0.01;
const LONGEST_SLICE = 40;
/** In Firefox asking the time costs a tenth of reading a row: it is asked before every so many-th. */
const ROWS_A_LOOK = 4;
/** Pages change in bursts: look for another list or an opened message once per burst. Milliseconds. */
const SETTLE = 60;

/** Finds the inbox on the page, follows it when a single-page app swaps it, and reads all of it in idle slices. */
export function createInboxReader(
  profiles: readonly EhrProfile[],
  page: Document,
  ports: ReaderPorts,
  signal: AbortSignal,
): InboxReader {
  const keyOf = patientKeys();
  // A profile that the page's own parser refuses would otherwise throw at every reading, and stop the others with it.
  const usable = profiles.filter((candidate) => selectorsHold(candidate, page));
  const top = page.defaultView === page.defaultView?.top;
  const listed = usable.filter(({ frames }) => frames === 'any' || top);
  let profile: EhrProfile | null = null;
  let scope: Scope | null = null;
  let list: Element | null = null;
  let listEnd = new AbortController();
  let readings = new WeakMap<Element, RowReading | null>();
  let due = false;
  let reading = false;
  /** The list changed since its rows were last gone through. */
  let stale = false;
  /** Since when what is told is not what the page says; `performance.now()`. Null while it is. */
  let untoldSince: number | null = null;

  /** The profile as the list needed it when it was followed last: whose rows are gone through. */
  let current: EhrProfile | null = null;
  const rows = (): readonly Element[] => (profile && list ? listRows(current ?? profile, list) : []);

  /**
   * The profile as the list needs it now, null where it does not fit. Asked once per burst of readings: what the page looks
   * like does not change while they run.
   */
  let known: { readonly fitting: EhrProfile | null } | null = null;
  const fitting = (): EhrProfile | null => {
    if (known === null) {
      known = { fitting: profile && list && fittingProfile(profile, list) };
      queueMicrotask(() => (known = null));
    }
    return known.fitting;
  };

  const read = (row: Element): RowReading | null => {
    const fits = fitting();
    const found = fits && rowFits(row, fits) ? readRow(row, fits, keyOf) : null;
    readings.set(row, found);
    return found;
  };

  /** Rows that are alike, of this profile; asked for what has no badge. */
  let alike: { readonly of: EhrProfile | null; readonly read: AlikeRows | null } = { of: null, read: null };
  const readUnbadged = (row: Element): void => {
    const fits = fitting();
    if (alike.of !== fits) alike = { of: fits, read: fits && alikeRows(fits, page, keyOf) };
    if (alike.read) readings.set(row, alike.read(row));
    else read(row);
  };

  const follow = (): void => {
    profile = chooseProfile(listed, page, new URL(page.location.href));
    const inside = profile && findScope(profile, page, ports.openRoot);
    if (inside !== scope) observe((scope = inside));
    const next = profile && scope && listRoot(profile, scope);
    const other = next !== list;
    list = next;
    known = null;
    current = fitting();
    if (!other) return;
    listEnd.abort();
    listEnd = new AbortController();
    readings = new WeakMap();
    alike = { of: null, read: null };
    if (next) ports.listFound(next, AbortSignal.any([signal, listEnd.signal]));
  };

  /** Reads what has not been read yet, a slice at a time, then tells. */
  const sweep = (): void => {
    stale = true;
    untoldSince ??= performance.now();
    if (reading || signal.aborted) return;
    reading = true;
    let all: readonly Element[] = [];
    let next = 0;
    const step = (deadline: { timeRemaining(): number }): void => {
      if (signal.aborted) return;
      const now = performance.now();
      const owed = (now - (untoldSince ?? now)) * GROWTH;
      // None is left where the browser gave up waiting for an idle moment: there will be none soon.
      const left = deadline.timeRemaining() || SLICE;
      const end = now + Math.min(LONGEST_SLICE, Math.max(1, owed, Math.min(SLICE, left)));
      if (stale) [all, next, stale] = [rows(), 0, false];
      for (; next < all.length; next += 1) {
        const row = all[next]!;
        if (readings.has(row)) continue;
        if (next % ROWS_A_LOOK === 0 && performance.now() >= end) {
          ports.whenIdle(step);
          return;
        }
        readUnbadged(row);
      }
      reading = false;
      untoldSince = null;
      tell(all);
    };
    ports.whenIdle(step);
  };

  const tell = (all: readonly Element[]): void => {
    const apart = list ? null : readApart(usable, profile, scope, page, keyOf);
    if (apart) {
      const { id, subject, text, reading } = apart;
      const opened = id === null ? null : { id, subject, text };
      ports.seen({ profile: apart.profile, problem: null, readings: [reading], rows: 1, opened, apart });
      return;
    }
    const found = inReadingOrder(all).map((row) => readings.get(row) ?? null);
    const problem = !profile
      ? 'no-profile'
      : list
        ? fitting()
          ? checkList(
              profile,
              found.map((one) => one?.id ?? null),
            )
          : 'changed'
        : 'no-list';
    const told = problem ? [] : found.filter((one) => one !== null);
    const opened = profile && scope && !problem ? readOpened(profile, scope) : null;
    ports.seen({
      profile,
      problem,
      readings: told,
      rows: all.length,
      opened: profile && opened && openedIsTied(profile, opened, told) ? opened : null,
      apart: null,
    });
  };

  const settle = (): void => {
    if (due || signal.aborted) return;
    due = true;
    setTimeout(() => {
      due = false;
      if (signal.aborted) return;
      follow();
      sweep();
    }, SETTLE);
  };

  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) settle();
  });
  /** What happens in a shadow root is not told outside of it. */
  const observe = (inside: Scope | null): void => {
    observer.disconnect();
    for (const tree of new Set([page, inside ?? page])) {
      observer.observe(tree, { childList: true, subtree: true, characterData: true });
    }
  };
  observe(null);
  // The id of an opened message may be in the address, which can change after the page did.
  for (const type of ['hashchange', 'popstate']) page.defaultView?.addEventListener(type, settle, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    listEnd.abort();
  });
  // After this returned: whoever is told of the list may ask this reader about it.
  queueMicrotask(() => {
    follow();
    sweep();
  });

  return {
    rows,
    read,
    known: (row) => readings.get(row),
    changed(touched) {
      for (const row of touched) readings.delete(row);
      settle();
    },
  };
}

/** A badge that comes or goes says nothing about the page. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName === 'TIMEBACK-BADGE');
}
