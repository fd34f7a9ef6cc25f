import { ARNDT_2017, total, type Metric } from './metric.ts';

/** After-hours time on charting days that are Saturday or Sunday. */
export const weekend: Metric = { id: 'weekend', unit: 'seconds', sources: [ARNDT_2017], measure: total(['weekend']) };
