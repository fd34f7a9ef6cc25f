import { LANES, type WeekCell } from './cell.ts';
import { exportLines, TOTAL, type ExportLine } from './export-counts.ts';

/** Weeks as they first left this computer. */
export type SharedWeeks = Readonly<Record<string, readonly ExportLine[]>>;

export interface SharedFacts {
  readonly cells: readonly WeekCell[];
  /** As it is kept; what this version cannot read of it counts as not kept. */
  readonly before: Readonly<Record<string, unknown>>;
  /** "2026-W47": the one that runs. It never leaves. */
  readonly thisWeek: string;
  /** The week in which counts were last erased: up to it they are partial, and what was shared of them is forgotten. */
  readonly erasedIn: string | null;
}

/**
 * All that may leave this computer, week by week, with small cells suppressed. A week that left stays as it left: messages of
 * a finished week can be seen weeks later, and two tables of one week would tell their difference.
 */
export function sharedWeeks({ cells, before, thisWeek, erasedIn }: SharedFacts): SharedWeeks {
  const counted = new Set([...cells.map(({ week }) => week), ...Object.keys(before)]);
  const weeks = [...counted].filter((week) => week < thisWeek && (erasedIn === null || week > erasedIn)).sort();
  return Object.fromEntries(weeks.map((week) => [week, readLines(before[week]) ?? exportLines(cells, [week])]));
}

/** What others can know of the counts: the numbers that are shown, as cells. Sums of them tell nothing that they do not. */
export function shownCells(weeks: SharedWeeks): WeekCell[] {
  return Object.values(weeks).flatMap((lines) =>
    lines.flatMap(({ week, lane, rule, category, count }): WeekCell[] => {
      const measure = LANES.find((one) => one === lane);
      return measure === undefined || (rule === TOTAL && category === TOTAL) || count === null
        ? []
        : [{ week, measure, rule, category, should: null, count }];
    }),
  );
}

function readLines(kept: unknown): readonly ExportLine[] | null {
  return Array.isArray(kept) && kept.every(isLine) ? kept : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isLine(value: unknown): value is ExportLine {
  if (!isObject(value)) return false;
  const { week, lane, rule, category, count } = value;
  return (
    [week, lane, rule, category].every((text) => typeof text === 'string') &&
    (count === null || Number.isInteger(count))
  );
}
