import { chartingDay } from '../../lib/core/ritual/charting-day.ts';
import { park, returnsAt } from '../../lib/core/ritual/parked.ts';
import type { CloseRequests, CloseStatus } from '../../lib/protocol/close-messages.ts';
import { changeRitual, closeDay } from '../../lib/store/ritual.ts';
import { clinicPlanNow, closeStatus, lookAtDay } from './close-room.ts';
import type { Context } from './context.ts';

/** Keeps the plans and the minute of the close. From then on time counts as after hours. */
export const onCloseDay =
  (context: Context) =>
  async ({ plans }: CloseRequests['close-day']['request']): Promise<CloseStatus> => {
    const { clock } = context;
    const [store, sessionsOn] = await Promise.all([context.store(), clinicPlanNow(context)]);
    const now = clock.now();
    await changeRitual(store, 'ritual-parked', (before) =>
      park(before, plans, now, (when) => returnsAt(when, now, sessionsOn, clock.offset)),
    );
    await closeDay(store, { date: chartingDay(now, clock.offset), closedAt: now, offset: clock.offset(now) });
    await lookAtDay(context);
    return closeStatus(context);
  };
