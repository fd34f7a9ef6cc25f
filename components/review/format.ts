import type { ReviewWords } from '../../lib/words/en/review.ts';

/** Numbers, dates and times as the reader's own language writes them. */
export interface Format {
  readonly duration: (seconds: number) => string;
  /** "2026-11-16" → "Nov 16". */
  readonly date: (date: string) => string;
  /** "2026-11-16" → "Monday, Nov 16". */
  readonly longDate: (date: string) => string;
  /** 0 is Sunday. */
  readonly weekday: (weekday: number) => string;
  readonly shortWeekday: (weekday: number) => string;
  /** Minutes since midnight; over 1440 is the next day. */
  readonly clock: (minute: number) => string;
  /** "16:00" for a time field. */
  readonly field: (minute: number) => string;
}

const SUNDAY = Date.UTC(2026, 10, 15);
const DAY = 86_400_000;

export function createFormat(words: ReviewWords, locale?: string): Format {
  const by = (options: Intl.DateTimeFormatOptions): ((epochMs: number) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (epochMs) => format.format(epochMs);
  };
  const short = by({ month: 'short', day: 'numeric' });
  const long = by({ weekday: 'long', month: 'short', day: 'numeric' });
  const weekday = by({ weekday: 'long' });
  const shortWeekday = by({ weekday: 'short' });
  const clock = by({ hour: 'numeric', minute: '2-digit' });
  const ms = (date: string): number => Date.parse(`${date}T00:00:00Z`);
  return {
    duration(seconds) {
      if (seconds > 0 && seconds < 60) return words.underAMinute();
      const minutes = Math.round(seconds / 60);
      return words.hours(Math.floor(minutes / 60), minutes % 60);
    },
    date: (date) => short(ms(date)),
    longDate: (date) => long(ms(date)),
    weekday: (day) => weekday(SUNDAY + day * DAY),
    shortWeekday: (day) => shortWeekday(SUNDAY + day * DAY),
    clock: (minute) => clock((minute % 1_440) * 60_000),
    field: (minute) =>
      `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  };
}

/** "16:30" → 990; null when it is no time. */
export function minuteOf(field: string): number | null {
  const match = /^(\d\d):(\d\d)/u.exec(field);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
