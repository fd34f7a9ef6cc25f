import { chartingDay } from '../../lib/core/ritual/charting-day.ts';
import type { CloseRequests } from '../../lib/protocol/close-messages.ts';
import { keepEase } from '../../lib/store/ritual.ts';
import type { Context } from './context.ts';

/** Asked counts as well as answered: at most once a week. */
export const onEaseAnswer =
  (context: Context) =>
  async ({ value }: CloseRequests['ease-answer']['request']): Promise<null> => {
    const date = chartingDay(context.clock.now(), context.clock.offset);
    await keepEase(await context.store(), { date, value });
    return null;
  };
