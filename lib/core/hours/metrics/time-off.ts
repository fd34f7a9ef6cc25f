import { ARNDT_2017, total, type Metric } from './metric.ts';

/** After-hours time on leave, holidays and weekdays without clinic hours. */
export const timeOff: Metric = { id: 'time-off', unit: 'seconds', sources: [ARNDT_2017], measure: total(['off']) };
