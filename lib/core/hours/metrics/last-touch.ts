import type { Metric } from './metric.ts';

/** When the last session of a day ended: the middle one of the period's days (of two middles, the earlier). */
export const lastTouch: Metric = {
  id: 'last-touch',
  unit: 'minute',
  sources: [],
  measure({ days, today }) {
    const ends = days
      .filter(({ date }) => date !== today)
      .flatMap((day) => (day.lastTouch === null ? [] : [day.lastTouch]))
      .sort((a, b) => a - b);
    const middle = ends[Math.floor((ends.length - 1) / 2)];
    return middle === undefined ? { value: null, suppressed: 'no-days' } : { value: middle, of: ends.length };
  },
};
