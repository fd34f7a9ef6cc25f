import { dropReports } from '../../lib/platform/reports.ts';
import type { Sender } from '../../lib/platform/requests.ts';
import type { HelloReply } from '../../lib/protocol/messages.ts';
import { readSettings } from '../../lib/store/settings.ts';
import type { Context } from './context.ts';
import type { InPassing } from './in-passing.ts';
import { mayRead, profilesFor } from './profiles-for.ts';
import { teachOnward } from './teach-onward.ts';
import { testPages } from './test-pages.ts';

/** A reader starts on a page: may it read, and with which profiles? What its frame reported before is forgotten. */
export const onHello =
  (context: Context, passing: InPassing) =>
  async (_: object, sender: Sender): Promise<HelloReply> => {
    const { tabId, frameId, origin } = sender;
    if (tabId !== null) await dropReports(tabId, frameId);
    const approved = await mayRead(context, sender);
    if (approved) teachOnward(context, sender).catch(() => undefined);
    const known = approved ? await profilesFor(context, sender) : [];
    const raised = approved && tabId !== null && origin !== null ? passing.flagsOf(tabId, origin) : [];
    const { pausedUntil } = await readSettings(await context.store());
    const left = pausedUntil - context.clock.now();
    const pausedFor = left > 0 ? left : null;
    if (__TEST_BUILD__ && approved) {
      const { profiles, badgeColours } = await testPages();
      return { approved, pausedFor, profiles: [...known, ...profiles], raised, badgeColours };
    }
    return { approved, pausedFor, profiles: known, raised };
  };
