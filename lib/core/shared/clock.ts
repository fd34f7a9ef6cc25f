/** The one source of time. `lib/core` never asks for it; it is handed `now`. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** IANA zone name of the device, e.g. "America/Chicago". */
  readonly zone: () => string;
  /** Minutes to add to UTC for local time at `epochMs`. */
  readonly offset: (epochMs: number) => number;
}
