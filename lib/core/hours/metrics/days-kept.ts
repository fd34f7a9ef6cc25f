import { AFTER_HOURS, sumCells } from '../places.ts';
import type { Metric } from './metric.ts';

/** Days that are over and had no after-hours time, weekends and days without any EHR time among them. */
export const daysKept: Metric = {
  id: 'days-kept',
  unit: 'days',
  sources: [],
  measure({ days, today }) {
    const over = days.filter(({ date }) => date !== today);
    if (over.length === 0) return { value: null, suppressed: 'no-days' };
    return { value: over.filter(({ seconds }) => sumCells(seconds, AFTER_HOURS) === 0).length, of: over.length };
  },
};
