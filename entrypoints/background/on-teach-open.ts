import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { keepLesson } from '../../lib/platform/lessons.ts';
import type { Sender } from '../../lib/platform/requests.ts';
import { teachOpened } from '../../lib/platform/run-in-tab.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';
import type { InPassing } from './in-passing.ts';

/** A lesson that nobody ends is over after so long, milliseconds. */
const LONGEST = 15 * 60 * 1000;

/** An opened message is being shown in this tab: pages that load in it meanwhile may be its. */
export const onTeachOpen =
  (context: Context, passing: InPassing) =>
  async (
    { profile, catching, opening }: Requests['teach-open']['request'],
    { tabId, origin }: Sender,
  ): Promise<null> => {
    const parsed = parseProfile(profile);
    if (!parsed.ok || tabId === null || origin === null) throw new Error('not a profile');
    passing.handOpening(tabId, opening);
    await keepLesson(tabId, { origin, profile: parsed.value, catching, until: context.clock.now() + LONGEST });
    if (catching) await teachOpened(tabId);
    return null;
  };
