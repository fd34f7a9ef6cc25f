import { SINSKY_2020, total, type Metric } from './metric.ts';

/** All active EHR time. */
export const ehrTime: Metric = { id: 'ehr-time', unit: 'seconds', sources: [SINSKY_2020], measure: total() };
