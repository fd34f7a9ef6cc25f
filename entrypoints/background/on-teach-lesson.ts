import { lessonOf } from '../../lib/platform/lessons.ts';
import { lessonIn, withOpener, type Sender } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';
import type { InPassing } from './in-passing.ts';

/** What is being taught in this tab: by the page that shows the list, or by what is left of it. */
export const onTeachLesson =
  (context: Context, passing: InPassing) =>
  async (_: object, { tabId }: Sender): Promise<Requests['teach-lesson']['reply']> => {
    if (tabId === null) return null;
    const tabs = await withOpener(tabId);
    const lesson = await lessonOf(tabs, context.clock.now());
    if (!lesson) return null;
    return (
      (await lessonIn(tabId)) ?? {
        profile: lesson.profile,
        listed: null,
        opening: tabs.map(passing.openingOf).find((id) => id !== null) ?? null,
      }
    );
  };
