import { answerParked } from '../../lib/core/ritual/parked.ts';
import { clearNotice } from '../../lib/platform/notifications.ts';
import type { CloseRequests, CloseStatus } from '../../lib/protocol/close-messages.ts';
import { changeRitual } from '../../lib/store/ritual.ts';
import { closeStatus, NOTICE, lookAtDay } from './close-room.ts';
import type { Context } from './context.ts';

export const onParkedAnswer =
  (context: Context) =>
  async ({ id, answer }: CloseRequests['parked-answer']['request']): Promise<CloseStatus> => {
    await changeRitual(await context.store(), 'ritual-parked', (parked) =>
      answerParked(parked, id, answer, context.clock.now()),
    );
    await clearNotice(NOTICE.parked);
    await lookAtDay(context);
    return closeStatus(context);
  };
