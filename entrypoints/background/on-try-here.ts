import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { runInTab } from '../../lib/platform/run-in-tab.ts';
import { keepTrial } from '../../lib/platform/trials.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { putProfile } from '../../lib/store/ehr-profiles.ts';
import type { Context } from './context.ts';

/** Keeps a guess for a site that the person approved with it. */
export const onKeepGuess =
  (context: Context) =>
  async ({ origin, profile }: Requests['keep-guess']['request']): Promise<null> => {
    const parsed = parseProfile(profile);
    if (!parsed.ok) throw new Error('not a profile');
    await putProfile(await context.store(), { origin, profile: parsed.value, guessed: true });
    return null;
  };

/** Reads a tab for now: with the click's `activeTab` permission, until the tab leaves the site or closes. */
export const onTryHere = async ({ tabId, origin, profile }: Requests['try-here']['request']): Promise<null> => {
  const parsed = profile === null ? null : parseProfile(profile);
  await keepTrial(tabId, { origin, profile: parsed?.ok ? parsed.value : null });
  await runInTab('inbox', tabId);
  return null;
};
