import type { NudgeAnswer } from '../../lib/core/ritual/nudge.ts';
import { ensureAlarm, onAlarm } from '../../lib/platform/alarms.ts';
import { onReturn } from '../../lib/platform/idle.ts';
import { onNotices } from '../../lib/platform/notifications.ts';
import { openOwnPage } from '../../lib/platform/own-pages.ts';
import { readRitual } from '../../lib/store/ritual.ts';
import { ALARM, lookAtDay, NOTICE, WATCH } from './close-room.ts';
import type { Context } from './context.ts';
import { onNudgeAnswer } from './on-nudge-answer.ts';

/** Everything that may make the nudge look again. Call in the first turn of the background. */
export function listenForClose(context: Context): void {
  const lookAgain = (): void => void lookAtDay(context);
  const say = (answer: NudgeAnswer): void => void onNudgeAnswer(context)({ answer });

  onAlarm(ALARM, lookAgain);
  onAlarm(WATCH.alarm, lookAgain);
  onReturn(lookAgain);
  onNotices({
    clicked(id) {
      if (id !== NOTICE.close && id !== NOTICE.parked) return;
      if (id === NOTICE.close) say('accept');
      void openOwnPage(id === NOTICE.close ? 'ritual.html' : 'ritual.html#parked');
    },
    pressed(id, button) {
      if (id === NOTICE.close) void pressed(context, button).then(say);
    },
    dismissed(id) {
      if (id === NOTICE.close) say('dismiss');
    },
  });
  void ensureAlarm(WATCH.alarm, WATCH.minutes);
  lookAgain();
}

/** The first of two buttons snoozes; where only one is left, it says "not today". */
async function pressed(context: Context, button: number): Promise<NudgeAnswer> {
  const { snoozedUntil } = await readRitual(await context.store(), 'ritual-nudge');
  return button === 0 && snoozedUntil === null ? 'snooze-10' : 'dismiss';
}
