import { ACTIVITIES, type Activity } from '../shared/ehr-profile.ts';
import type { Part } from './history.ts';

/**
 * The one activity a slot counts for: the one with the most marks, over all profiles; ties by the order of `ACTIVITIES`.
 * Parts of a total must add up to it, so a slot is never split.
 */
export function attribute(parts: readonly Part[]): Activity {
  const [only] = parts;
  if (parts.length === 1 && only) return only.activity;
  const marks = new Map<Activity, number>();
  for (const part of parts) marks.set(part.activity, (marks.get(part.activity) ?? 0) + part.marks);
  let [best, most]: [Activity, number] = ['other', 0];
  for (const activity of ACTIVITIES) {
    const here = marks.get(activity) ?? 0;
    if (here > most) [best, most] = [activity, here];
  }
  return best;
}
