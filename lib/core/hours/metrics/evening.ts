import { ARNDT_2017, total, type Metric } from './metric.ts';

/** After-hours time after the last clinic hour of a working day, up to 04:00. */
export const evening: Metric = { id: 'evening', unit: 'seconds', sources: [ARNDT_2017], measure: total(['evening']) };
