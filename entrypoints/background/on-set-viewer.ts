import { notifyContent } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import type { Context } from './context.ts';

export const onSetViewer =
  (context: Context) =>
  async ({ viewer }: Requests['set-viewer']['request']): Promise<null> => {
    await changeSettings(await context.store(), { viewer });
    await notifyContent('refresh');
    return null;
  };
