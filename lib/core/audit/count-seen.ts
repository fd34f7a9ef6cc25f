import { ALL, cellKey, LANES, NONE, type Cell, type Measure } from './cell.ts';
import { plusDays, weekOf } from './week.ts';

/** Messages of one kind on a page at once, their type already mapped to the playbook's. */
export interface Seen {
  /** Local calendar day received; null where the page does not say. */
  readonly day: string | null;
  readonly lane: 'not-physician' | 'protocol' | 'physician' | 'open-first';
  readonly rule: string | null;
  readonly category: string | null;
  readonly flag: 'emergency' | 'urgent' | null;
  readonly count: number;
}

/**
 * The largest number of each kind that was ever on the screen at once, by the day on which it was received (or by the
 * week, for what has no day). It is what makes a restart, a second tab and a second look count nothing twice.
 */
export type Largest = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Counted {
  readonly largest: Largest;
  /** What the weeks' rows rise by: key "2026-W47|…" → number. */
  readonly rises: ReadonlyMap<string, number>;
}

/** A message that lies longer than this is not counted any more: its day is forgotten. */
export const HORIZON_DAYS = 35;

/**
 * One look at an inbox. Counts are "at least": of 30 notices a day in an inbox that shows 20 at once, 20 are counted.
 * Idempotent: the same look again changes nothing.
 */
export function countSeen(before: Largest, seen: readonly Seen[], notRead: number, today: string): Counted {
  const oldest = plusDays(today, -HORIZON_DAYS);
  const looked = new Map<string, Map<string, number>>();
  const add = (bucket: string, cell: Cell, count: number): void => {
    const cells = looked.get(bucket) ?? new Map<string, number>();
    cells.set(cellKey(cell), (cells.get(cellKey(cell)) ?? 0) + count);
    looked.set(bucket, cells);
  };
  const thisWeek = weekOf(today);
  for (const { day, lane, rule, category, flag, count } of seen) {
    if (count === 0) continue;
    if (day === null) {
      add(thisWeek, cellOf('undated'), count);
      continue;
    }
    if (day < oldest || day > plusDays(today, 1)) continue;
    add(day, { measure: lane, rule: rule ?? NONE, category: category ?? NONE, should: null }, count);
    if (LANES.some((decided) => decided === lane)) add(day, cellOf(lane), count);
    if (flag) add(day, { ...cellOf(`flag-${flag}`), category: category ?? NONE }, count);
  }
  if (notRead > 0) add(thisWeek, cellOf('not-read'), notRead);
  return merged(before, looked, oldest, thisWeek);
}

const cellOf = (measure: Measure): Cell => ({ measure, rule: ALL, category: ALL, should: null });

function merged(
  before: Largest,
  looked: ReadonlyMap<string, ReadonlyMap<string, number>>,
  oldest: string,
  thisWeek: string,
): Counted {
  const rises = new Map<string, number>();
  const kept = Object.entries(before).filter(([bucket]) =>
    bucket.includes('W') ? bucket === thisWeek : bucket >= oldest,
  );
  const largest: Record<string, Record<string, number>> = Object.fromEntries(
    kept.map(([bucket, cells]) => [bucket, { ...cells }]),
  );
  for (const [bucket, cells] of looked) {
    const known = (largest[bucket] ??= {});
    const week = bucket.includes('W') ? bucket : weekOf(bucket);
    for (const [cell, count] of cells) {
      const rise = count - (known[cell] ?? 0);
      if (rise <= 0) continue;
      known[cell] = count;
      const key = `${week}|${cell}`;
      rises.set(key, (rises.get(key) ?? 0) + rise);
    }
  }
  return { largest, rises };
}
