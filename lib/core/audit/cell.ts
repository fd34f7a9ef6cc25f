/** Lanes that were decided; their sum is what the inbox held. */
export const LANES = ['not-physician', 'protocol', 'physician'] as const;
export type AuditLane = (typeof LANES)[number];

/**
 * What is counted besides: `open-first` (no lane yet), flags, rows that could not be read, messages without a date, and
 * `wrong-lane` taps. None of them is part of a lane's sum.
 */
export const MEASURES = [
  ...LANES,
  'open-first',
  'flag-emergency',
  'flag-urgent',
  'not-read',
  'undated',
  'wrong-lane',
] as const;
export type Measure = (typeof MEASURES)[number];

/** All rules or all categories together, as the largest number seen at once. */
export const ALL = '*';
/** No rule matched; the type is none of the playbook's. */
export const NONE = '-';

export interface Cell {
  readonly measure: Measure;
  readonly rule: string;
  readonly category: string;
  /** `wrong-lane` only: whose it should have been. */
  readonly should: string | null;
}

/** "protocol|refill-stable-chronic|refill", for `wrong-lane` with the role at its end. Ids hold no "|". */
export function cellKey({ measure, rule, category, should }: Cell): string {
  return [measure, rule, category, ...(should === null ? [] : [should])].join('|');
}

export interface WeekCell extends Cell {
  /** "2026-W47" */
  readonly week: string;
  readonly count: number;
}

/** A row of the store, "2026-W47|protocol|refill-stable-chronic|refill"; null for what this version does not know. */
export function readRow({ key, count }: { readonly key: string; readonly count: number }): WeekCell | null {
  const [week, name, rule, category, should] = key.split('|');
  const measure = MEASURES.find((known) => known === name);
  if (week === undefined || !/^\d{4}-W\d\d$/u.test(week)) return null;
  if (measure === undefined || rule === undefined || category === undefined) return null;
  return { week, measure, rule, category, should: should ?? null, count };
}
