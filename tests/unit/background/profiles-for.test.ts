import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mayRead, playbookProfiles, profilesFor } from '../../../entrypoints/background/profiles-for.ts';
import type { Context } from '../../../entrypoints/background/context.ts';
import type { EhrProfile } from '../../../lib/core/shared/ehr-profile.ts';
import { PROFILES } from '../../../lib/ehr/profiles/index.ts';
import { timebackDemo } from '../../../lib/ehr/profiles/timeback-demo.ts';
import { ownProfiles, putProfile, removeProfile } from '../../../lib/store/ehr-profiles.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { activatePlaybook } from '../../../lib/store/playbooks.ts';

const trials = new Map<number, { origin: string; profile: EhrProfile | null }>();
// Its door is the browser's session memory, which no test runner has.
vi.mock('../../../lib/platform/trials.ts', () => ({ trialOf: async (tabId: number) => trials.get(tabId) ?? null }));

const ORIGIN = 'https://ehr.example';
const named = (id: string): EhrProfile => ({ ...timebackDemo, id });
const ids = (profiles: readonly EhrProfile[]): string[] => profiles.map(({ id }) => id);
const builtIn = ids(PROFILES);

let store: Store;
let context: Context;

beforeEach(async () => {
  trials.clear();
  store = await openStore();
  await store.clear('meta');
  await store.clear('playbooks');
  context = { store: async () => store, approvedPatterns: async () => ['https://ehr.example/*'] } as unknown as Context;
});

const activate = async (playbook: unknown): Promise<void> =>
  activatePlaybook(store, {
    hash: 'a',
    bytes: new TextEncoder().encode(JSON.stringify(playbook)),
    source: 'file',
    importedAt: 0,
    active: true,
    compiled: null,
  });

describe('which profiles a page is read with', () => {
  it('the person’s first, then the playbook’s, the built-in, the guessed, the trial’s', async () => {
    await activate({ ehrProfiles: [named('from-playbook')] });
    await putProfile(store, { origin: ORIGIN, profile: named('guessed'), guessed: true });
    await putProfile(store, { origin: ORIGIN, profile: named('mine') });
    await putProfile(store, { origin: '', profile: named('everywhere') });
    await putProfile(store, { origin: 'https://other.example', profile: named('elsewhere') });
    trials.set(3, { origin: ORIGIN, profile: named('tried') });
    expect(ids(await profilesFor(context, { tabId: 3, origin: ORIGIN }))).toEqual([
      'everywhere',
      'mine',
      'from-playbook',
      ...builtIn,
      'guessed',
      'tried',
    ]);
    expect(ids(await profilesFor(context, { tabId: 3, origin: 'https://third.example' }))).toEqual([
      'everywhere',
      'from-playbook',
      ...builtIn,
    ]);
  });

  it('a playbook’s bad profile is left out, and its good ones stay', async () => {
    await activate({ ehrProfiles: [named('good'), { id: 'bad' }, 7, { ...named('script'), script: 'alert(1)' }] });
    expect(ids(await playbookProfiles(context))).toEqual(['good']);
    await activate({ ehrProfiles: 'none' });
    expect(await playbookProfiles(context)).toEqual([]);
  });

  it('saving again replaces, deleting deletes that one only', async () => {
    await putProfile(store, { origin: ORIGIN, profile: named('mine') });
    await putProfile(store, { origin: ORIGIN, profile: { ...named('mine'), ehr: 'Changed' } });
    await putProfile(store, { origin: 'https://other.example', profile: named('mine') });
    await removeProfile(store, 'https://other.example', 'mine');
    expect((await ownProfiles(store)).map(({ origin, profile }) => [origin, profile.ehr])).toEqual([
      [ORIGIN, 'Changed'],
    ]);
  });
});

describe('which page may be read', () => {
  const sender = (origin: string | null, tabId = 3): Parameters<typeof mayRead>[1] => ({
    tabId,
    frameId: 0,
    origin,
    incognito: false,
  });

  it('an approved site, or a tab on trial at that very site', async () => {
    expect(await mayRead(context, sender(ORIGIN))).toBe(true);
    expect(await mayRead(context, sender('https://third.example'))).toBe(false);
    expect(await mayRead(context, sender(null))).toBe(false);
    trials.set(3, { origin: 'https://third.example', profile: null });
    expect(await mayRead(context, sender('https://third.example'))).toBe(true);
    expect(await mayRead(context, sender('https://fourth.example'))).toBe(false);
    expect(await mayRead(context, sender('https://third.example', 4))).toBe(false);
  });
});
