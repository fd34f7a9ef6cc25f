import { PLACES } from '../places.ts';
import { MELNICK_2021, perEightHours, SINSKY_2020, type Metric } from './metric.ts';

/** Inbox time (IB-Time8) per eight patient-scheduled hours. */
export const inboxTime8: Metric = {
  id: 'inbox-time8',
  unit: 'seconds-per-8h',
  sources: [SINSKY_2020, MELNICK_2021],
  measure: perEightHours(PLACES, ['inbox']),
};
