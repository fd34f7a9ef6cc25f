import { patternOf } from '../../lib/platform/origins.ts';
import { reportsOf } from '../../lib/platform/reports.ts';
import { trialOf } from '../../lib/platform/trials.ts';
import type { PageStatus, Requests } from '../../lib/protocol/messages.ts';
import { readSettings } from '../../lib/store/settings.ts';
import type { Context } from './context.ts';
import { profilesFor } from './profiles-for.ts';
import { playbookName } from './playbook-name.ts';

/** The truth about one tab, for the popup. */
export const onPageStatus =
  (context: Context) =>
  async ({ tabId, origin }: Requests['page-status']['request']): Promise<PageStatus> => {
    const [approved, frames, settings, { compiled, hash }] = await Promise.all([
      context.approvedPatterns(),
      reportsOf(tabId),
      context.store().then(readSettings),
      context.playbook(),
    ]);
    const profiles = await profilesFor(context, { tabId, origin });
    const paused = settings.pausedUntil > context.clock.now();
    return {
      trial: (await trialOf(tabId))?.origin === origin,
      ehrs: Object.fromEntries(profiles.map(({ id, ehr }) => [id, ehr])),
      pausedUntil: paused ? settings.pausedUntil : null,
      approved: approved.includes(patternOf(origin)),
      frames,
      viewer: settings.viewer,
      roles: compiled.roles.map(({ id, name }) => ({ id, name })),
      playbook: playbookName(compiled, hash),
    };
  };
