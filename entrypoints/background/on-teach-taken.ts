import { dropLesson } from '../../lib/platform/lessons.ts';
import { notifyTab, withOpener, type Sender } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import type { InPassing } from './in-passing.ts';

/** An opened message was clicked, or its lesson is over: the tab's other frames wait no more. */
export const onTeachTaken =
  (passing: InPassing) =>
  async ({ over }: Requests['teach-taken']['request'], { tabId }: Pick<Sender, 'tabId'>): Promise<null> => {
    if (tabId === null) return null;
    for (const id of await withOpener(tabId)) {
      if (over) {
        passing.handOpening(id, null);
        await dropLesson(id);
      }
      await notifyTab(id, 'teach-taken');
    }
    return null;
  };
