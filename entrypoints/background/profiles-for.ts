import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { PROFILES } from '../../lib/ehr/profiles/index.ts';
import { patternOf } from '../../lib/platform/origins.ts';
import type { Sender } from '../../lib/platform/requests.ts';
import { trialOf } from '../../lib/platform/trials.ts';
import { ownProfiles } from '../../lib/store/ehr-profiles.ts';
import { activePlaybook } from '../../lib/store/playbooks.ts';
import type { Context } from './context.ts';

/** A page is read where its site is approved, or for now where the person said "try it here". */
export async function mayRead(context: Context, { tabId, origin }: Sender): Promise<boolean> {
  if (origin === null) return false;
  if ((await context.approvedPatterns()).includes(patternOf(origin))) return true;
  return tabId !== null && (await trialOf(tabId))?.origin === origin;
}

/** The person's own for this site, then the playbook's, then those that are built in, then what was guessed. */
export async function profilesFor(
  context: Context,
  { tabId, origin }: Pick<Sender, 'tabId' | 'origin'>,
): Promise<readonly EhrProfile[]> {
  const store = await context.store();
  const own = await ownProfiles(store);
  const here = own.filter((one) => one.origin === origin || one.origin === '');
  const of = (guessed: boolean): readonly EhrProfile[] =>
    here.filter((one) => (one.guessed ?? false) === guessed).map(({ profile }) => profile);
  const trial = tabId === null ? null : await trialOf(tabId);
  return [
    ...of(false),
    ...(await playbookProfiles(context)),
    ...PROFILES,
    ...of(true),
    ...(trial && trial.origin === origin && trial.profile ? [trial.profile] : []),
  ];
}

/** Those that the playbook in force carries and that are in order; what is not is left out, and its page says so. */
export async function playbookProfiles(context: Context): Promise<readonly EhrProfile[]> {
  const row = await activePlaybook(await context.store());
  if (!row) return [];
  const { ehrProfiles } = JSON.parse(new TextDecoder().decode(row.bytes)) as { ehrProfiles?: unknown };
  if (!Array.isArray(ehrProfiles)) return [];
  return ehrProfiles.flatMap((one) => {
    const parsed = parseProfile(one);
    return parsed.ok ? [parsed.value] : [];
  });
}
