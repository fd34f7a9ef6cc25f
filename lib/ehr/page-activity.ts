import type { Activity, EhrProfile } from '../core/shared/ehr-profile.ts';
import { pageMatches } from './find-list.ts';

type CountProfile = Pick<EhrProfile, 'id' | 'match' | 'activities'>;

/**
 * Tells what kind of work the page is for: by the profile that knows this page; where none does (a note, an order: profiles
 * know inboxes), by the one that last did in this document, else by the first that has a line for such a page. Codes only.
 */
export function activityTeller(
  profiles: readonly CountProfile[],
  page: Document,
): (address: URL) => { readonly profile: string | null; readonly activity: Activity } {
  let last: CountProfile | null = null;
  return (address) => {
    const workOf = (profile: CountProfile): Activity | undefined =>
      profile.activities.find((line) => pageMatches(line, page, address))?.activity;
    last = profiles.find((profile) => pageMatches(profile.match, page, address)) ?? last;
    const known = last ?? profiles.find((profile) => workOf(profile) !== undefined) ?? null;
    return { profile: known?.id ?? null, activity: (known && workOf(known)) ?? 'other' };
  };
}
