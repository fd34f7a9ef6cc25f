/** Dates as ISO text ("2026-11-22") outside, as days since 1970-01-01 inside: both are calendar days, not 24 hours. */
const DAY_MS = 86_400_000;

/** A charting day starts at 04:00 local time: charting after midnight belongs to the evening before. */
export const DAY_STARTS_AT = 4 * 60;

export const MINUTES_A_DAY = 1_440;

export const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => dateOf(dayOf(date) + days);

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Minutes since the epoch on the local clock: what a wall clock and a wall calendar show, as one number. */
export const localMinutes = (epochMs: number, offsetMinutes: number): number =>
  Math.floor(epochMs / 60_000) + offsetMinutes;

/** The charting day in which a moment of the local clock lies. */
export const chartingDay = (local: number): number => Math.floor((local - DAY_STARTS_AT) / MINUTES_A_DAY);

export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && dateOf(dayOf(text)) === text;
