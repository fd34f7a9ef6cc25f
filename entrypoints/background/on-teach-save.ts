import { parseProfile } from '../../lib/ehr/profile-schema.ts';
import { notifyContent, type Sender } from '../../lib/platform/requests.ts';
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
    await putProfile(await context.store(), { origin: sender.origin, profile: parsed.value });
    await notifyContent('stop');
    return { approved: await mayRead(context, sender) };
  };
