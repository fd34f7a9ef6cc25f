import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { dropLesson, keepLesson, lessonOf } from '../../lib/platform/lessons.ts';
import { lessonIn, notifyTab, withOpener, type Sender } from '../../lib/platform/requests.ts';
import { teachOpened } from '../../lib/platform/run-in-tab.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';

/** A lesson that nobody ends is over after so long, milliseconds. */
const LONGEST = 15 * 60 * 1000;

/** An opened message is being shown in this tab: pages that load in it meanwhile may be its. */
export const onTeachOpen =
  (context: Context) =>
  async ({ profile, catching }: Requests['teach-open']['request'], { tabId, origin }: Sender): Promise<null> => {
    const parsed = parseProfile(profile);
    if (!parsed.ok || tabId === null || origin === null) throw new Error('not a profile');
    await keepLesson(tabId, { origin, profile: parsed.value, catching, until: context.clock.now() + LONGEST });
    if (catching) await teachOpened(tabId);
    return null;
  };

export const onTeachLesson =
  (context: Context) =>
  async (_: object, { tabId }: Sender): Promise<Requests['teach-lesson']['reply']> => {
    if (tabId === null) return null;
    const lesson = await lessonOf(await withOpener(tabId), context.clock.now());
    if (!lesson) return null;
    return (await lessonIn(tabId)) ?? { profile: lesson.profile, listed: null };
  };

export const onTeachTaken = async ({ over }: Requests['teach-taken']['request'], { tabId }: Sender): Promise<null> => {
  if (tabId === null) return null;
  for (const id of await withOpener(tabId)) {
    if (over) await dropLesson(id);
    await notifyTab(id, 'teach-taken');
  }
  return null;
};

/** A page starts in a tab in which an opened message is being shown: it may be that message's own. */
export async function teachOnward(context: Context, { tabId, frameId }: Sender): Promise<void> {
  if (tabId === null) return;
  const lesson = await lessonOf(await withOpener(tabId), context.clock.now());
  // While the list's box is there and waits for a message to be opened, it goes on from there.
  if (lesson && (lesson.catching || !(await lessonIn(tabId)))) await teachOpened(tabId, frameId);
}
