import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import type { Store } from './open-store.ts';

/** A profile that somebody taught or imported, and the site it is for; '' is every site that is read. */
export interface OwnProfile {
  readonly origin: string;
  readonly profile: EhrProfile;
  /** Nobody looked at it: it was guessed, so that every other profile goes before it. */
  readonly guessed?: boolean;
}

const KEY = 'ehr-profiles';

/** In the order in which they were saved, the newest first. */
export async function ownProfiles(store: Store): Promise<readonly OwnProfile[]> {
  const row = await store.get('meta', KEY);
  return (row?.value as readonly OwnProfile[] | undefined) ?? [];
}

/** Saves one; a profile of the same id for the same site is replaced. */
export async function putProfile(store: Store, added: OwnProfile): Promise<void> {
  await change(store, (known) => [added, ...known.filter((one) => !same(one, added.origin, added.profile.id))]);
}

export async function removeProfile(store: Store, origin: string, id: string): Promise<void> {
  await change(store, (known) => known.filter((one) => !same(one, origin, id)));
}

const same = (one: OwnProfile, origin: string, id: string): boolean => one.origin === origin && one.profile.id === id;

async function change(store: Store, to: (known: readonly OwnProfile[]) => readonly OwnProfile[]): Promise<void> {
  const transaction = store.transaction('meta', 'readwrite');
  const row = await transaction.store.get(KEY);
  await transaction.store.put({ key: KEY, value: to((row?.value as readonly OwnProfile[] | undefined) ?? []) });
  await transaction.done;
}
