import { NOT_BOOKED } from '../places.ts';
import { ARNDT_2023, SINSKY_2020, totalBySchedule, type Metric } from './metric.ts';

/** Work outside work: active EHR time outside patient-scheduled time, nothing excluded before or after. */
export const wow: Metric = {
  id: 'wow',
  unit: 'seconds',
  sources: [SINSKY_2020, ARNDT_2023],
  measure: totalBySchedule(NOT_BOOKED),
};
