import { chartingDay } from '../../lib/core/ritual/charting-day.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { reopenDay } from '../../lib/store/ritual.ts';
import { closeStatus } from './close-room.ts';
import type { Context } from './context.ts';

export const onReopenDay = (context: Context) => async (): Promise<CloseStatus> => {
  await reopenDay(await context.store(), chartingDay(context.clock.now(), context.clock.offset));
  return closeStatus(context);
};
