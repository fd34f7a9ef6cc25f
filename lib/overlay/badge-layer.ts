import type { RowReading } from '../core/shared/row-reading.ts';
import { createBadge, type Badge } from './badge.ts';
import type { BadgeModel } from './badge-model.ts';
import { containment } from './containment.ts';
import type { EventGuard } from './guard-events.ts';
import { createInterlock } from './interlock.ts';
import { measureRow } from './measure-row.ts';
import { placeBadges, type Placement } from './placement.ts';

/** What the layer needs to know of the list and of the answers. All synchronous: nothing may wait between reading and hiding. */
export interface BadgeLayerPorts {
  /** The list's rows now, in the page's order. */
  readonly rows: () => readonly Element[];
  /** What a row says now; null when it cannot be read. */
  readonly read: (row: Element) => RowReading | null;
  /** The badge for exactly this id and fingerprint, or null where it is not decided yet. */
  readonly badgeFor: (reading: RowReading) => BadgeModel | null;
  /** The content of these rows changed, or (also when there are none) rows came and went. Called once per burst. */
  readonly changed: (rows: ReadonlySet<Element>) => void;
  readonly activate: (reading: RowReading, badge: HTMLElement) => void;
  /** The page takes badges away as fast as they come: the layer has ended, so as not to fight. */
  readonly paused: () => void;
}

export interface BadgeLayer {
  /** New answers arrived, or what a badge should say changed. */
  readonly refresh: () => void;
}

interface Binding {
  readonly badge: Badge;
  readonly reading: RowReading;
}

const NEAR = '250px 0px';
const MEASURED_ROWS = 12;
/** So often may the page take one row's badge away within a second before we stop putting it back. */
const MOST_EVICTIONS = 3;

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
  const interlock = createInterlock(signal);
  const bindings = new Map<Element, Binding>();
  const evictions = new Map<Element, number[]>();
  const near = new Set<Element>();
  const pool: Badge[] = [];
  let rows = new Set<Element>();
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

  /** Reads the row and makes its badge agree, or hides it. Everything here happens before the next paint. */
  const verify = (row: Element): void => {
    const reading = near.has(row) && rows.has(row) ? ports.read(row) : null;
    const model = reading && ports.badgeFor(reading);
    const before = bindings.get(row);
    if (!reading || !model) {
      release(row);
      return;
    }
    const badge = before?.badge ?? pool.pop() ?? createBadge(guard, activate);
    const { host } = badge;
    if (before && (before.reading.id !== reading.id || host.parentElement !== row)) interlock.hide(host);
    bindings.set(row, { badge, reading });
    if (host.parentElement !== row && !put(host, row, before !== undefined)) return;
    placement ??= placeBadges([...near].slice(0, MEASURED_ROWS).map(measureRow));
    badge.say(model, placement);
    interlock.show(host, reading);
  };

  /** False where the row cannot take a badge, or the page keeps taking it away. */
  const put = (host: HTMLElement, row: Element, again: boolean): boolean => {
    if (again && tooOften(row)) {
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
    row.append(host);
    return true;
  };

  const tooOften = (row: Element): boolean => {
    const now = performance.now();
    const recent = [...(evictions.get(row) ?? []), now].filter((at) => now - at < 1000);
    evictions.set(row, recent);
    return recent.length > MOST_EVICTIONS;
  };

  const rowOf = (node: Node): Element | null => {
    for (let at: Node | null = node; at && at !== list; at = at.parentNode) {
      if (at instanceof Element && rows.has(at)) return at;
    }
    return null;
  };

  const rescan = (): void => {
    const next = new Set(ports.rows());
    for (const row of rows) {
      if (next.has(row)) continue;
      visibility.unobserve(row);
      near.delete(row);
      evictions.delete(row);
      release(row);
    }
    for (const row of next) if (!rows.has(row)) visibility.observe(row);
    rows = next;
  };

  const observer = new MutationObserver((records) => {
    const touched = new Set<Element>();
    let structural = false;
    for (const record of records) {
      if (isOurs(record)) continue;
      const row = rowOf(record.target);
      if (row) touched.add(row);
      else if (record.type === 'childList') structural = true;
    }
    if (touched.size === 0 && !structural) return;
    if (structural) rescan();
    for (const row of touched) verify(row);
    ports.changed(touched);
  });

  const visibility = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      for (const { target } of entries) verify(target);
    },
    { rootMargin: NEAR },
  );

  const resize = new ResizeObserver(() => {
    placement = null;
    for (const row of near) verify(row);
  });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    visibility.disconnect();
    resize.disconnect();
    for (const row of [...bindings.keys()]) release(row);
    for (const badge of pool) guard.remove(badge.host);
  });
  observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
  resize.observe(list);
  rescan();

  return {
    refresh() {
      if (signal.aborted) return;
      for (const row of [...near]) verify(row);
    },
  };
}

/** What we ourselves did: our shells coming, and what we write on them. The page taking one away is not ours. */
function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return isShell(record.target) || record.attributeName === 'style';
  return record.removedNodes.length === 0 && [...record.addedNodes].every(isShell);
}

const isShell = (node: Node): boolean => node.nodeName === 'TIMEBACK-BADGE';
