import { lessonOf } from '../../lib/platform/lessons.ts';
import { lessonIn, withOpener, type Sender } from '../../lib/platform/requests.ts';
import { teachOpened } from '../../lib/platform/run-in-tab.ts';
import type { Context } from './context.ts';

/** A page starts in a tab in which an opened message is being shown: it may be that message's own. */
export async function teachOnward(context: Context, { tabId, frameId }: Sender): Promise<void> {
  if (tabId === null) return;
  const lesson = await lessonOf(await withOpener(tabId), context.clock.now());
  // While the list's box is there and waits for a message to be opened, it goes on from there.
  if (lesson && (lesson.catching || !(await lessonIn(tabId)))) await teachOpened(tabId, frameId);
}
