import { NOT_BOOKED } from '../places.ts';
import { MELNICK_2021, perEightHours, SINSKY_2020, type Metric } from './metric.ts';

/** Work outside work per eight patient-scheduled hours. */
export const wow8: Metric = {
  id: 'wow8',
  unit: 'seconds-per-8h',
  sources: [SINSKY_2020, MELNICK_2021],
  measure: perEightHours(NOT_BOOKED),
};
