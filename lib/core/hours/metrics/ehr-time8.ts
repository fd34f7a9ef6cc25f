import { MELNICK_2021, perEightHours, SINSKY_2020, type Metric } from './metric.ts';

/** EHR time per eight patient-scheduled hours. */
export const ehrTime8: Metric = {
  id: 'ehr-time8',
  unit: 'seconds-per-8h',
  sources: [SINSKY_2020, MELNICK_2021],
  measure: perEightHours(),
};
