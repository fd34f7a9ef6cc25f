import type { Context } from './context.ts';
import { onCloseDay } from './on-close-day.ts';
import { onCloseSettings } from './on-close-settings.ts';
import { onCloseStatus } from './on-close-status.ts';
import { onEaseAnswer } from './on-ease-answer.ts';
import { onNudgeAnswer } from './on-nudge-answer.ts';
import { onParkedAnswer } from './on-parked-answer.ts';
import { onReopenDay } from './on-reopen-day.ts';
import { onSample } from './on-sample.ts';

/** One handler for each of `CloseRequests`. */
export const closeHandlers = (context: Context) => ({
  'close-status': onCloseStatus(context),
  'nudge-answer': onNudgeAnswer(context),
  'close-day': onCloseDay(context),
  'reopen-day': onReopenDay(context),
  'parked-answer': onParkedAnswer(context),
  'close-settings': onCloseSettings(context),
  'ease-answer': onEaseAnswer(context),
  sample: onSample(context),
});
