import type { RowReading } from '../core/shared/row-reading.ts';
import { createBadge, type Badge } from './badge.ts';
import type { BadgeModel } from './badge-model.ts';
import { containment, forgetContainment, isInFlow, isLoose, isPlacedAnew, notNeeded, refuse } from './containment.ts';
import { countEvictions } from './evictions.ts';
import type { EventGuard } from './guard-events.ts';
import { createInterlock } from './interlock.ts';
import { watchSize } from './list-size.ts';
import { measureRows } from './measure-rows.ts';
import { areStacked, MOST_BADGES, NEAR, nearNow } from './near-rows.ts';
import { placeBadges, samePlace, type Placement } from './placement.ts';
import { rowChanges } from './row-changes.ts';

/** What the layer needs to know of the list and of the answers. All synchronous: nothing may wait between reading and hiding. */
export interface BadgeLayerPorts {
  /** The list's rows now, in the page's order. */
  readonly rows: () => readonly Element[];
  /** What a row says now; null when it cannot be read. */
  readonly read: (row: Element) => RowReading | null;
  /** What it said when it was last read; undefined where it was not, or changed since. */
  readonly known: (row: Element) => RowReading | null | undefined;
  /** The badge for exactly this id and fingerprint, or null where it is not decided yet. */
  readonly badgeFor: (reading: RowReading) => BadgeModel | null;
  /**
   * The content of these rows changed and they were not read since, or (also when there are none) rows came and went. Called
   * once per burst.
   */
  readonly changed: (rows: ReadonlySet<Element>) => void;
  readonly activate: (reading: RowReading, badge: HTMLElement) => void;
  /** The page takes badges away as fast as they come: the layer has ended, so as not to fight. */
  readonly paused: () => void;
}

export interface BadgeLayer {
  /** New answers arrived for messages with these ids; without ids, what any badge should say may have changed. */
  readonly refresh: (about?: ReadonlySet<string>) => void;
}

interface Binding {
  readonly badge: Badge;
  readonly reading: RowReading;
}

/** For so many rows before and after those with badges the rules that show them are written with theirs. */
const FORESEEN = 300;
const MEASURED_ROWS = 12;
/**
 * A list of no more rows than this, as lists are that hold only what is in view, has badges on all of them, whatever is in view:
 * so they come in the pass over its styles and layout that the page's new rows cost anyway.
 */
const FEW = 60;
/** A list of more rows than this is long. */
const LONG = 300;
/** Of many rows with badges, every so many-th is watched: whatever moves the list by a view's height moves one of them. */
const WATCHED = 4;

/**
 * Keeps a badge on every row near the view, and never on the wrong one. The mutation callback runs before the page is
 * painted: there each touched row is read again, and its badge is hidden or bound anew in that same callback.
 */
export function createBadgeLayer(
  list: Element,
  ports: BadgeLayerPorts,
  guard: EventGuard,
  outer: AbortSignal,
): BadgeLayer {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const tree = list.getRootNode() as Document | ShadowRoot;
  if (tree instanceof ShadowRoot) guard.lookInside(tree);
  const interlock = createInterlock(tree, signal);
  const bindings = new Map<Element, Binding>();
  const evictions = countEvictions();
  /** Rows that have a badge, or get one as soon as there is an answer; in the page's order. */
  let near: ReadonlySet<Element> = new Set();
  const pool: Badge[] = [];
  /** Rows that should have become containing blocks since rules were written last. */
  const contained = new Set<Element>();
  let ordered: readonly Element[] = [];
  let rows: ReadonlySet<Element> = new Set();
  /** Null while it is not known. */
  let stacked: boolean | null = null;
  let watched: ReadonlySet<Element> = new Set();
  let placement: Placement | null = null;

  const activate = (host: HTMLElement): void => {
    const binding = [...bindings.values()].find(({ badge }) => badge.host === host);
    if (binding) ports.activate(binding.reading, host);
  };

  const release = (row: Element): void => {
    const binding = bindings.get(row);
    if (!binding) return;
    bindings.delete(row);
    interlock.hide(binding.badge.host);
    binding.badge.host.remove();
    pool.push(binding.badge);
  };

  /** Reads these rows and makes their badges agree, or hides them. Everything here happens before the next paint. */
  const verify = (some: Iterable<Element>): void => {
    for (const row of some) {
      bind(row);
      // The page took one badge away too often: there is no layer any more.
      if (signal.aborted) return;
    }
    interlock.write(foresee);
    for (const row of [...contained].filter(isLoose)) {
      refuse(row);
      release(row);
    }
    contained.clear();
  };

  const foresee = (): readonly RowReading[] => {
    const [first, last] = [[...near].at(0), [...near].at(-1)];
    if (!first || !last) return [];
    const [from, to] = [ordered.indexOf(first), ordered.indexOf(last) + 1];
    // Both ends of a list may have badges, with thousands of rows in between.
    const whole = ordered.length <= FORESEEN || to - from > MOST_BADGES;
    const around = whole ? near : ordered.slice(Math.max(0, from - FORESEEN), to + FORESEEN);
    // As they were last read: a rule for what a row no longer says shows nothing.
    return [...around].map((row) => ports.known(row) ?? null).filter((reading) => reading !== null);
  };

  const bind = (row: Element): void => {
    const reading = near.has(row) ? ports.read(row) : null;
    const model = reading && ports.badgeFor(reading);
    const before = bindings.get(row);
    if (!reading || !model) {
      release(row);
      return;
    }
    placement ??= place();
    const badge = before?.badge ?? pool.pop() ?? createBadge(guard, placement, activate);
    const { host } = badge;
    if (before && (before.reading.id !== reading.id || host.parentElement !== row)) interlock.hide(host);
    bindings.set(row, { badge, reading });
    if (host.parentElement !== row && !put(host, row, before !== undefined)) return;
    badge.say(model, placement);
    interlock.show(host, reading);
  };

  /** False where the row cannot take a badge, or the page keeps taking it away. */
  const put = (host: HTMLElement, row: Element, again: boolean): boolean => {
    if (again && evictions.tooOften(row)) {
      own.abort();
      ports.paused();
      return false;
    }
    const needs = containment(row);
    if (needs === 'impossible') {
      release(row);
      return false;
    }
    host.toggleAttribute('contain', needs === 'row');
    if (needs === 'row') {
      interlock.contain(row);
      contained.add(row);
    }
    row.append(host);
    return true;
  };

  const place = (): Placement => {
    const some: Element[] = [];
    for (const row of near) if (some.length < MEASURED_ROWS && row.checkVisibility()) some.push(row);
    return placeBadges(measureRows(some));
  };

  /** The page may place these rows otherwise: gives those whose badges have to be put anew, if they may have one now. */
  const reanchor = (restyled: ReadonlySet<Element>, placed: ReadonlySet<Element>): Element[] => {
    const moved = [...placed].filter(isPlacedAnew);
    const loose = [...restyled].filter((row) => bindings.has(row) && isLoose(row));
    for (const row of [...moved, ...loose]) release(row);
    const without = [...restyled].filter((row) => !bindings.has(row));
    forgetContainment([...moved, ...without]);
    const anew = [...new Set([...moved, ...without.filter((row) => near.has(row))])];
    for (const row of anew) containment(row);
    return anew;
  };

  /** Our rule must not outweigh a page that pins its rows or takes them out of the flow: gives those that it held. */
  const letGo = (some: Iterable<Element>): readonly Element[] => {
    const bound = [...some].flatMap((row) => {
      const host = bindings.get(row)?.badge.host;
      return host ? [{ row, host }] : [];
    });
    const held = notNeeded(bound).map(({ row }) => row);
    for (const row of held) release(row);
    forgetContainment(held);
    return held;
  };

  /** The same where what holds the rows was restyled: three of them tell of all, since asking costs the page a look at its styles. */
  const letGoAll = (): readonly Element[] => {
    const held = [...bindings].flatMap(([row, { badge }]) => (badge.host.hasAttribute('contain') ? [row] : []));
    const some = [held[0], held[held.length >> 1], held.at(-1)].filter((row) => row !== undefined);
    const released = letGo(new Set(some));
    return released.length > 0 ? [...released, ...letGo(bindings.keys())] : [];
  };

  /** Rows came or went: what left is forgotten at once; of a long list, what is there now is looked at after the page's layout. */
  const rescan = (): void => {
    ordered = ports.rows();
    rows = new Set(ordered);
    stacked = null;
    evictions.keepOnly(rows);
    keepNear(ordered.length <= FEW ? new Set(ordered.filter((row) => row.checkVisibility())) : near);
    lookSoon();
  };

  const keepNear = (some: ReadonlySet<Element>): void => {
    const before = near;
    const next = new Set(ordered.filter((row) => some.has(row)));
    near = next;
    // Looked up before anything is written: between two writes every question costs the page a pass over its styles.
    for (const row of next) containment(row);
    if (next.size > 0) placement ??= place();
    for (const row of before) if (!next.has(row)) release(row);
    const all = next.size === ordered.length;
    watch(all ? [] : [...next].filter((_, at) => next.size <= FEW || at % WATCHED === 0 || at === next.size - 1));
    verify([...next].filter((row) => !before.has(row)));
  };

  const watch = (some: readonly Element[]): void => {
    const wanted = new Set(some);
    for (const row of watched) if (!wanted.has(row)) visibility.unobserve(row);
    for (const row of wanted) if (!watched.has(row)) visibility.observe(row);
    watched = wanted;
  };

  /** Lays badges on what is in view or about to be. */
  const lookAround = (): void => {
    stacked ??= areStacked(ordered);
    const wanted = nearNow(ordered, near, stacked);
    if (wanted) keepNear(wanted);
  };

  /** Whatever is newly observed is told of after the page's next layout. */
  const lookSoon = (): void => {
    if (near.size === ordered.length) return;
    visibility.unobserve(list);
    visibility.observe(list);
  };

  const observer = new MutationObserver((records) => {
    const { touched, restyled, placed, cameOrWent, rearranged, moved } = rowChanges(records, list, rows, near);
    if (rearranged) stacked = null;
    const released = reanchor(restyled === 'all' ? rows : restyled, placed);
    released.push(...(restyled === 'all' ? letGoAll() : letGo(restyled)));
    if (cameOrWent) rescan();
    else if (moved) lookSoon();
    if (touched.size + released.length === 0 && !cameOrWent) return;
    verify(new Set([...released, ...touched]));
    ports.changed(new Set([...touched].filter((row) => !near.has(row))));
  });

  // Whatever brings rows into view (scrolling, resizing, something above that folds) takes others out of it, or brings the list in.
  const visibility = new IntersectionObserver(lookAround, { rootMargin: `${NEAR}px 0px` });

  const placeAnew = (): void => {
    placement = null;
    reanchor(rows, new Set());
    letGo(bindings.keys());
    verify(near);
  };

  /**
   * A list that grew, or has just come, may show its rows otherwise than before. Placing all badges anew costs a long list a pass over
   * its layers: there it is done only where they belong elsewhere now, or a row without one tells that the page moved its rows.
   */
  const lookAgain = (): void => {
    const other = ordered.find((row) => !near.has(row));
    const still = ordered.length > LONG && near.size > 0 && other !== undefined && isInFlow(other);
    if (still && placement && samePlace(place(), placement)) verify(reanchor(near, new Set()));
    else placeAnew();
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    visibility.disconnect();
    for (const row of [...bindings.keys()]) release(row);
    for (const badge of pool) guard.remove(badge.host);
  });
  observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
  watchSize(list, placeAnew, lookAgain, signal);
  rescan();

  return {
    refresh(about) {
      if (signal.aborted) return;
      const concerned = (row: Element): boolean => {
        const reading = ports.known(row);
        return reading === undefined || (reading !== null && about?.has(reading.id) === true);
      };
      verify(about ? [...near].filter(concerned) : near);
    },
  };
}
