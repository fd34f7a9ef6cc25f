import { ARNDT_2017, total, type Metric } from './metric.ts';

/** After-hours time between the first and the last clinic hour of a day whose clinic hours have a gap. */
export const between: Metric = { id: 'between', unit: 'seconds', sources: [ARNDT_2017], measure: total(['between']) };
