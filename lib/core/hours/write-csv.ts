import { ACTIVITIES } from '../shared/ehr-profile.ts';
import { AFTER_HOURS, PLACES, sumCells } from './places.ts';
import type { Day } from './read-days.ts';

/** A line a day, seconds; for a spreadsheet. No field holds text that somebody typed, so nothing needs quoting. */
export function writeCsv(days: readonly Day[]): string {
  const head = ['date', 'known', 'scheduled_minutes', 'ehr_time', 'after_hours', ...PLACES, ...ACTIVITIES];
  const lines = days.map(({ date, known, scheduled, seconds }) => [
    date,
    known,
    scheduled,
    sumCells(seconds),
    sumCells(seconds, AFTER_HOURS),
    ...PLACES.map((place) => sumCells(seconds, [place])),
    ...ACTIVITIES.map((activity) => sumCells(seconds, undefined, [activity])),
  ]);
  return `${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
