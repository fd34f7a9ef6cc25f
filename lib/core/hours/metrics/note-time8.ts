import { PLACES } from '../places.ts';
import { MELNICK_2021, perEightHours, SINSKY_2020, type Metric } from './metric.ts';

/** Note time (Note-Time8) per eight patient-scheduled hours. */
export const noteTime8: Metric = {
  id: 'note-time8',
  unit: 'seconds-per-8h',
  sources: [SINSKY_2020, MELNICK_2021],
  measure: perEightHours(PLACES, ['notes']),
};
