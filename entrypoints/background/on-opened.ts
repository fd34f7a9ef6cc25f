import { offerOpened, type Sender } from '../../lib/platform/requests.ts';
import type { Requests } from '../../lib/protocol/messages.ts';
import type { Context } from './context.ts';
import { mayRead } from './profiles-for.ts';

/** Hands an opened message to the frame whose list has its row; it is in memory for the length of this call. */
export const onOpened =
  (context: Context) =>
  async (opened: Requests['opened']['request'], sender: Sender): Promise<Requests['opened']['reply']> => {
    if (sender.tabId === null || !(await mayRead(context, sender))) return { tied: false };
    return { tied: await offerOpened(sender.tabId, opened) };
  };
