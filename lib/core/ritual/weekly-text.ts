import type { OpenSpan } from '../shared/weekly-hours.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** Weeks are written from Monday on. */
const ORDER = [1, 2, 3, 4, 5, 6, 0];

/** The text that `parseWeeklyHours` reads: days with the same hours are joined, "Mon-Thu 8-12; Mon-Thu 13-17; Fri 8-12:30". */
export function weeklyText(hours: readonly OpenSpan[]): string {
  if (hours.length === 0) return 'none';
  const runs: { first: number; last: number; times: string }[] = [];
  for (const [place, weekday] of ORDER.entries()) {
    const times = timesOf(hours.filter((span) => span.weekday === weekday));
    const before = runs.at(-1);
    if (times === '') continue;
    if (before && before.times === times && before.last === place - 1) before.last = place;
    else runs.push({ first: place, last: place, times });
  }
  return runs
    .flatMap(({ first, last, times }) => {
      const days = first === last ? name(first) : `${name(first)}-${name(last)}`;
      return times.split(' ').map((time) => `${days} ${time}`);
    })
    .join('; ');
}

const name = (place: number): string => DAYS[ORDER[place] ?? 0] ?? '';

const timesOf = (spans: readonly OpenSpan[]): string =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    .join(' ');

function clock(minutes: number): string {
  const minute = Math.floor(minutes) % 60;
  const hour = Math.floor(minutes / 60);
  return minute === 0 ? String(hour) : `${hour}:${String(minute).padStart(2, '0')}`;
}
