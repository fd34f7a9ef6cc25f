import { ACTIVITIES, type Activity } from '../shared/ehr-profile.ts';

/**
 * Where in the working week a slot lies. Every slot is in exactly one, so any sums of them add up. The last two: within clinic
 * hours of a day that the person had closed, with patients booked and without. Kept totals name places by their number here: a
 * new one goes to the end.
 */
export const PLACES = [
  'patients',
  'clinic',
  'early',
  'between',
  'evening',
  'weekend',
  'off',
  'closed-patients',
  'closed',
] as const;
export type Place = (typeof PLACES)[number];

/** What lies within clinic hours, and after the day was closed. */
export const AFTER_CLOSING: readonly Place[] = ['closed-patients', 'closed'];

/** What lies outside clinic hours, or after the day was closed. */
export const AFTER_HOURS: readonly Place[] = ['early', 'between', 'evening', 'weekend', 'off', ...AFTER_CLOSING];

/** Time with patients booked is that, closed or not: a calendar's session does not end because somebody left. */
export const NOT_BOOKED: readonly Place[] = PLACES.filter(
  (place) => place !== 'patients' && place !== 'closed-patients',
);

export const CELLS = PLACES.length * ACTIVITIES.length;

export const cellOf = (place: Place, activity: Activity): number =>
  PLACES.indexOf(place) * ACTIVITIES.length + ACTIVITIES.indexOf(activity);

/** Seconds in the given places and activities; all of them where none are named. */
export function sumCells(
  seconds: ArrayLike<number>,
  places: readonly Place[] = PLACES,
  activities: readonly Activity[] = ACTIVITIES,
): number {
  let sum = 0;
  for (const place of places) for (const activity of activities) sum += seconds[cellOf(place, activity)] ?? 0;
  return sum;
}
