import { localTime } from '../shared/local-time.ts';

/** Half open, epoch milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Minutes to add to UTC for local time at an epoch, as `Clock.offset` says. */
export type OffsetAt = (epochMs: number) => number;

/** The clinic's plan for a date ("2027-05-01"): its sessions in order; none on days off, holidays and leave. */
export type SessionsOn = (date: string) => readonly Span[];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A charting day starts at 04:00 local time: what is done after midnight belongs to the evening before. */
const STARTS_AT = 4 * 60;

export function chartingDay(now: number, offsetAt: OffsetAt): string {
  return localTime(now - STARTS_AT * MINUTE, offsetAt(now)).date;
}

/** Both are ISO dates. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** From `a` to `b`, in calendar days. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY);

export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * When the clock on the wall says `minute` (since midnight; may be past 1440) on `date`. A time that a clock change skips is
 * read with the offset before it; of a time that comes twice, the first.
 */
export function epochOf(date: string, minute: number, offsetAt: OffsetAt): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
  const before = wall - offsetAt(wall - DAY) * MINUTE;
  const after = wall - offsetAt(wall + DAY) * MINUTE;
  const matches = [before, after].filter((epoch) => epoch + offsetAt(epoch) * MINUTE === wall);
  return matches.length > 0 ? Math.min(...matches) : before;
}

/** When the charting day after `date` begins. */
export const nextDayStart = (date: string, offsetAt: OffsetAt): number =>
  epochOf(addDays(date, 1), STARTS_AT, offsetAt);
