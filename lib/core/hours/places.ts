import { ACTIVITIES, type Activity } from '../shared/ehr-profile.ts';

/** Where in the working week a slot lies. Every slot is in exactly one, so any sums of them add up. */
export const PLACES = ['patients', 'clinic', 'early', 'between', 'evening', 'weekend', 'off'] as const;
export type Place = (typeof PLACES)[number];

/** What lies outside clinic hours. */
export const AFTER_HOURS: readonly Place[] = ['early', 'between', 'evening', 'weekend', 'off'];

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
