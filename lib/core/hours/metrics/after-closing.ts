import { AFTER_CLOSING } from '../places.ts';
import { total, type Metric } from './metric.ts';

/** After-hours time within the clinic hours of a day that the person had closed by then. */
export const afterClosing: Metric = {
  id: 'after-closing',
  unit: 'seconds',
  sources: [],
  measure: total(AFTER_CLOSING),
};
