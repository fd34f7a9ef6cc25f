import { LANES, type WeekCell } from './cell.ts';
import { ruleCounts } from './summary.ts';
import { SMALL, suppress, type CountTree } from './suppress.ts';

/** A line of the shared table. `count` null: 1 to 10, or hidden so that another cannot be worked out. */
export interface ExportLine {
  readonly week: string;
  readonly lane: string;
  readonly rule: string;
  readonly category: string;
  readonly count: number | null;
}

export const TOTAL = 'total';

/** Week by week: the total, each lane's total, and its rules and types, with small cells suppressed. */
export function exportLines(cells: readonly WeekCell[], weeks: readonly string[]): ExportLine[] {
  return weeks.flatMap((week) => {
    const shown = suppress(treeOf(cells, week));
    const total: ExportLine = { week, lane: TOTAL, rule: TOTAL, category: TOTAL, count: shown.count };
    return [
      total,
      ...shown.parts.flatMap((lane) => [
        { week, lane: lane.name, rule: TOTAL, category: TOTAL, count: lane.count },
        ...lane.parts.map(({ name, count }) => {
          const [rule = '', category = ''] = name.split('|');
          return { week, lane: lane.name, rule, category, count };
        }),
      ]),
    ];
  });
}

/** Totals are the sums of what is below them, so that the table agrees with itself. */
export function treeOf(cells: readonly WeekCell[], week: string): CountTree {
  const counts = ruleCounts(cells, [week]);
  const parts = LANES.map((lane): CountTree => {
    const leaves = counts
      .filter((one) => one.lane === lane)
      .map(({ rule, category, count }) => ({ name: `${rule}|${category}`, count, parts: [] }));
    return { name: lane, count: sum(leaves), parts: leaves };
  });
  return { name: week, count: sum(parts), parts };
}

const HEADING = ['week', 'lane', 'rule', 'category', 'at least'];

/** RFC 4180; "hidden" stands for every hidden count. Nothing in it can begin a formula. */
export function exportCsv(lines: readonly ExportLine[]): string {
  const rows = lines.map(({ week, lane, rule, category, count }) => [week, lane, rule, category, count ?? 'hidden']);
  return [HEADING, ...rows]
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

export function exportJson(lines: readonly ExportLine[]): string {
  const about = {
    timeback: 'audit',
    format: 1,
    counts: 'at least: the largest number seen at once, by day received',
    hidden: `null: from 1 to ${SMALL}, or hidden so that another number cannot be worked out`,
    lines,
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

/** Spreadsheets run what begins with = + - @: an id never does, the sign for "none" is spelt out. */
function field(value: string | number): string {
  const text = value === '-' ? 'none' : String(value);
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const sum = (parts: readonly { readonly count: number }[]): number => parts.reduce((all, { count }) => all + count, 0);
