import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { lessonOf } from '../../lib/platform/lessons.ts';
import { notifyContent, withOpener, type Sender } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { putProfile } from '../../lib/store/ehr-profiles.ts';
import type { Context } from './context.ts';
import { mayRead } from './profiles-for.ts';

/** Keeps what was taught, for the sender's own site, and lets its pages read with it at once. */
export const onTeachSave =
  (context: Context) =>
  async ({ profile }: Requests['teach-save']['request'], sender: Sender): Promise<Requests['teach-save']['reply']> => {
    const parsed = parseProfile(profile);
    if (!parsed.ok || sender.origin === null) throw new Error('not a profile');
    // A message may open at another origin than its list: both read with the same profile.
    const tabs = sender.tabId === null ? [] : await withOpener(sender.tabId);
    const lesson = await lessonOf(tabs, context.clock.now());
    for (const origin of new Set([sender.origin, ...(lesson?.profile.id === parsed.value.id ? [lesson.origin] : [])])) {
      await putProfile(await context.store(), { origin, profile: parsed.value });
    }
    await notifyContent('stop');
    return { approved: await mayRead(context, sender) };
  };
