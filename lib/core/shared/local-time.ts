/** Dates and clock times of the clinic, from an epoch and its offset: `lib/core` knows no zones. */
export interface LocalTime {
  /** ISO calendar date, "2027-05-01". */
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

const DAY_MS = 86_400_000;
/** The range of ECMAScript dates; anything else is read as the nearest end of it. */
const LIMIT_MS = 8.64e15;

export function localTime(epochMs: number, offsetMinutes: number): LocalTime {
  const shifted = epochMs + offsetMinutes * 60_000;
  const local = Number.isFinite(shifted) ? Math.min(Math.max(shifted, -LIMIT_MS), LIMIT_MS) : 0;
  const time = new Date(local);
  const minute = Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
  return { date: time.toISOString().slice(0, -14), weekday: time.getUTCDay(), minute };
}
