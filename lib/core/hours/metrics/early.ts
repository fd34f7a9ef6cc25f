import { ARNDT_2017, total, type Metric } from './metric.ts';

/** After-hours time before the first clinic hour of a working day. */
export const early: Metric = { id: 'early', unit: 'seconds', sources: [ARNDT_2017], measure: total(['early']) };
