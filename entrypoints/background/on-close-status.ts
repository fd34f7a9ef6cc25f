import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { closeStatus, lookAtDay } from './close-room.ts';
import type { Context } from './context.ts';

/** Looks first: an alarm that a browser lost is made up for by whoever opens a page of ours. */
export const onCloseStatus = (context: Context) => async (): Promise<CloseStatus> => {
  await lookAtDay(context);
  return closeStatus(context);
};
