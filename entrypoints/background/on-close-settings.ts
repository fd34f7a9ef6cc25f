import { setPace } from '../../lib/core/ritual/nudge.ts';
import type { CloseRequests, CloseStatus } from '../../lib/protocol/close-messages.ts';
import { changeRitual } from '../../lib/store/ritual.ts';
import { closeStatus, lookAtDay } from './close-room.ts';
import type { Context } from './context.ts';

/** A calendar edited in the afternoon moves this day's close. */
export const onCloseSettings =
  (context: Context) =>
  async ({ change, pace }: CloseRequests['close-settings']['request']): Promise<CloseStatus> => {
    const store = await context.store();
    await changeRitual(store, 'ritual-settings', (own) => ({ ...own, ...change }));
    if (pace !== undefined) await changeRitual(store, 'ritual-nudge', (memory) => setPace(memory, pace));
    await lookAtDay(context);
    return closeStatus(context);
  };
