import { AFTER_HOURS } from '../places.ts';
import { ARNDT_2017, total, type Metric } from './metric.ts';

/**
 * Active EHR time outside clinic hours, and after the day was closed. Another number than WOW: clinic hours without patients
 * are not in it, and booked time after closing is.
 */
export const afterHours: Metric = {
  id: 'after-hours',
  unit: 'seconds',
  sources: [ARNDT_2017],
  measure: total(AFTER_HOURS),
};
