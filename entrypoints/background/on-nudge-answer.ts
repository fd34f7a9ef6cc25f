import { answer } from '../../lib/core/ritual/nudge.ts';
import type { CloseRequests } from '../../lib/protocol/close-messages.ts';
import { changeRitual } from '../../lib/store/ritual.ts';
import { clearPrompt, lookAtDay } from './close-room.ts';
import type { Context } from './context.ts';

/** From the notification, the popup or the ritual itself: the first answer counts. */
export const onNudgeAnswer =
  (context: Context) =>
  async ({ answer: said }: CloseRequests['nudge-answer']['request']): Promise<null> => {
    await changeRitual(await context.store(), 'ritual-nudge', (memory) => answer(memory, said, context.clock.now()));
    await clearPrompt();
    await lookAtDay(context);
    return null;
  };
