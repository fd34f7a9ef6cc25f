import { notifyContent } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import type { Context } from './context.ts';

/** Open pages stop (or go on) at once; each asks again by itself when the time is over. */
export const onPause =
  (context: Context) =>
  async ({ forMs }: Requests['pause']['request']): Promise<null> => {
    const pausedUntil = forMs === 0 ? 0 : context.clock.now() + forMs;
    await changeSettings(await context.store(), { pausedUntil });
    await notifyContent('stop');
    return null;
  };
