import { ALL, LANES, type WeekCell } from './cell.ts';
import { ruleCounts } from './summary.ts';
import { mondayOf, plusDays, weekOf, weeksUpTo } from './week.ts';

/** What can be tried. Chosen from a list, so that no name of a person can be written into it. */
export const CHANGES = [
  'stop-at-source',
  'route-to-role',
  'add-rule',
  'change-rule',
  'approve-draft',
  'train',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

export const VERDICTS = ['open', 'keep', 'drop'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** A rule's id, or `*`. */
  readonly rule: string;
  /** A role's id: who sees to it. */
  readonly owner: string;
  readonly verdict: Verdict;
}

/** One 30-day cycle: three to five changes tried, measured, kept or dropped. */
export interface Sheet {
  /** Calendar day; null while none was begun. */
  readonly start: string | null;
  readonly changes: readonly Change[];
  /** Physician minutes that handing one message on takes. */
  readonly handOffMinutes: number;
}

export const SPRINT_DAYS = 30;
export const MOST_CHANGES = 5;
export const EMPTY_SHEET: Sheet = { start: null, changes: [], handOffMinutes: 0.5 };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What was stored, as far as this version knows it. */
export function readStoredSheet(stored: unknown): Sheet {
  if (!isObject(stored)) return EMPTY_SHEET;
  const { start, changes, handOffMinutes } = stored;
  return {
    start: typeof start === 'string' && /^\d{4}-\d\d-\d\d$/u.test(start) ? start : null,
    changes: Array.isArray(changes) ? changes.flatMap(readChange).slice(0, MOST_CHANGES) : [],
    handOffMinutes:
      typeof handOffMinutes === 'number' && handOffMinutes >= 0 && handOffMinutes <= 10
        ? handOffMinutes
        : EMPTY_SHEET.handOffMinutes,
  };
}

function readChange(stored: unknown): Change[] {
  if (!isObject(stored)) return [];
  const { rule, owner } = stored;
  const kind = CHANGES.find((one) => one === stored['kind']);
  const verdict = VERDICTS.find((one) => one === stored['verdict']) ?? 'open';
  return kind && typeof rule === 'string' && typeof owner === 'string' ? [{ kind, rule, owner, verdict }] : [];
}

/** Messages a week that the change is about: in the four weeks before the sprint, and in its whole weeks since. */
export interface Measured {
  readonly before: number | null;
  readonly after: number | null;
}

export function measure(cells: readonly WeekCell[], start: string, rule: string, today: string): Measured {
  const first = weekOf(start);
  const before = weeksUpTo(weekOf(plusDays(mondayOf(first), -1)), 4);
  const last = weekOf(plusDays(start, SPRINT_DAYS));
  const whole = weeksUpTo(last, 6).filter((week) => week > first && plusDays(mondayOf(week), 7) <= today);
  return { before: perWeek(cells, before, rule), after: perWeek(cells, whole, rule) };
}

/** Mean of the weeks in which anything was counted at all: a week of leave is not a week without messages. */
function perWeek(cells: readonly WeekCell[], weeks: readonly string[], rule: string): number | null {
  const lived = weeks.filter((week) =>
    cells.some((cell) => cell.week === week && LANES.some((lane) => lane === cell.measure)),
  );
  if (lived.length === 0) return null;
  const counted = ruleCounts(cells, lived).filter((one) =>
    rule === ALL ? one.lane !== 'physician' : one.rule === rule,
  );
  return counted.reduce((sum, { count }) => sum + count, 0) / lived.length;
}
