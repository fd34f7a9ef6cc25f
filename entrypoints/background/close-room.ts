import { clinicPlan, quietByCalendar } from '../../lib/app/clinic-plan.ts';
import { lookNow, type NudgePorts } from '../../lib/app/nudge.ts';
import { oneAtATime } from '../../lib/app/one-at-a-time.ts';
import { todayMinutes } from '../../lib/app/today-minutes.ts';
import {
  closeSettings,
  closingDefaults,
  type ClosingDefaults,
  type CloseSettings,
} from '../../lib/core/ritual/close-settings.ts';
import { chartingDay, daysBetween, type SessionsOn, type Span } from '../../lib/core/ritual/charting-day.ts';
import { nextClinicDay, quietSpans } from '../../lib/core/ritual/clinic-week.ts';
import { canSnooze } from '../../lib/core/ritual/nudge.ts';
import { returnsAt } from '../../lib/core/ritual/parked.ts';
import { setAlarm } from '../../lib/platform/alarms.ts';
import { presenceNow } from '../../lib/platform/idle.ts';
import { lastInbox } from '../../lib/platform/last-inbox.ts';
import { clearNotice, hasButtons, showNotice } from '../../lib/platform/notifications.ts';
import { notifyContent, somebodyWrites } from '../../lib/platform/requests.ts';
import { markToolbar } from '../../lib/platform/toolbar.ts';
import type { CloseStatus } from '../../lib/protocol/close-messages.ts';
import { readChunks, readCorrections, readHoursSettings } from '../../lib/store/hours.ts';
import { activePlaybook } from '../../lib/store/playbooks.ts';
import { changeRitual, readRitual } from '../../lib/store/ritual.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { nudge as words } from '../../lib/words/en/nudge.ts';
import { toolbar } from '../../lib/words/en/toolbar.ts';
import type { Context } from './context.ts';

export const ALARM = 'clinic-close';
/**
 * Beside the one alarm for what is next. Browsers count an alarm's time while the computer is awake, and one that goes off for
 * a background that is stopped at once is gone: so somebody looks every few minutes, whatever was slept, set or lost.
 */
export const WATCH = { alarm: 'clinic-close-watch', minutes: 15 } as const;
export const NOTICE = { close: 'timeback-close', parked: 'timeback-parked' } as const;
const ASKS_AFTER_DAYS = 7;

/** A derived cache: reading a playbook's bytes again for every look would cost more than the look. */
let known: { readonly hash: string; readonly defaults: ClosingDefaults } | null = null;

async function clinicDefaults(context: Context): Promise<ClosingDefaults> {
  const { hash } = await context.playbook();
  if (known?.hash === hash) return known.defaults;
  const row = await activePlaybook(await context.store());
  const playbook: unknown = row && JSON.parse(new TextDecoder().decode(row.bytes));
  const closing = typeof playbook === 'object' && playbook !== null && 'closing' in playbook ? playbook.closing : null;
  known = { hash, defaults: closingDefaults(closing) };
  return known.defaults;
}

/** Settings in force: the person's own, else the clinic's, else ours. */
export async function settingsInForce(context: Context): Promise<CloseSettings> {
  const [own, clinic] = await Promise.all([
    context.store().then((store) => readRitual(store, 'ritual-settings')),
    // A playbook that cannot be read says so elsewhere; the day closes without it.
    clinicDefaults(context).catch(() => ({})),
  ]);
  return closeSettings(clinic, own);
}

/** The clinic's plan, for everything about its close: that of the calendar which also says what is after hours. */
export async function clinicPlanNow({ store, clock }: Context): Promise<SessionsOn> {
  return clinicPlan((await readHoursSettings(await store())).calendar, clock.offset);
}

async function quietOn(context: Context, date: string): Promise<readonly Span[]> {
  const store = await context.store();
  const [settings, { calendar }, { pausedUntil }] = await Promise.all([
    settingsInForce(context),
    readHoursSettings(store),
    readSettings(store),
  ]);
  const { offset } = context.clock;
  // From the beginning of time: the look that asks has taken its `now` a moment ago.
  const paused = { start: 0, end: pausedUntil };
  return [...quietByCalendar(calendar, date, offset), ...quietSpans(date, settings.quiet, offset), paused];
}

/** Minutes in the EHR on a charting day; null where nothing is counted, or what was counted is sealed. */
async function minutesOn(context: Context, date: string): Promise<number | null> {
  const store = await context.store();
  const { alone, lock, calendar } = await readHoursSettings(store);
  if (alone !== 'yes' || lock) return null;
  const { plain } = await readCorrections(store);
  return todayMinutes({ read: (after) => readChunks(store, after) }, plain, calendar, date);
}

/** The store, the browser and the words behind the nudge. */
export function nudgePorts(context: Context): NudgePorts {
  const { clock, store } = context;
  return {
    clock,
    sessionsOn: () => clinicPlanNow(context),
    quiet: (date) => quietOn(context, date),
    leadMinutes: async () => (await settingsInForce(context)).leadMinutes,
    closed: async (date) => (await readRitual(await store(), 'ritual-days')).some((day) => day.date === date),
    here: presenceNow,
    writing: somebodyWrites,
    changeMemory: async (change) => changeRitual(await store(), 'ritual-nudge', change),
    changeParked: async (change) => changeRitual(await store(), 'ritual-parked', change),
    prompt: {
      async show(snooze) {
        await showNotice(NOTICE.close, {
          title: words.title(),
          text: hasButtons() ? words.text() : words.textWithoutButtons(),
          buttons: snooze ? [words.snooze(10), words.notToday()] : [words.notToday()],
        });
        if ((await settingsInForce(context)).inPage) await notifyContent('clinic-over');
      },
      clear: clearPrompt,
    },
    sayReturned: () =>
      showNotice(NOTICE.parked, { title: words.returnedTitle(), text: words.returnedText(), buttons: [] }),
    mark: async (of) => {
      const title = { close: toolbar.close(), parked: toolbar.parked() };
      await markToolbar(of === null ? '' : '•', of === null ? toolbar.name() : title[of]);
    },
    wakeIn: (delayMs) => setAlarm(ALARM, delayMs),
  };
}

/** Takes the prompt away wherever it is. */
export async function clearPrompt(): Promise<void> {
  await Promise.all([clearNotice(NOTICE.close), notifyContent('clinic-answered')]);
}

const inTurn = oneAtATime();

/** Looks whether something is to be said, after every look that was asked for before. */
export const lookAtDay = async (context: Context): Promise<void> => inTurn(() => lookNow(nudgePorts(context)));

/** How the day stands. */
export async function closeStatus(context: Context): Promise<CloseStatus> {
  const { clock } = context;
  const store = await context.store();
  const now = clock.now();
  const date = chartingDay(now, clock.offset);
  const [settings, plan, memory, parked, days, eases, inbox, minutes] = await Promise.all([
    settingsInForce(context),
    clinicPlanNow(context),
    readRitual(store, 'ritual-nudge'),
    readRitual(store, 'ritual-parked'),
    readRitual(store, 'ritual-days'),
    readRitual(store, 'ritual-ease'),
    lastInbox(),
    minutesOn(context, date),
  ]);
  const next = nextClinicDay(date, plan)?.sessions[0]?.start ?? null;
  const looks = [next, ...parked.map(({ returnsAt }) => returnsAt)].filter((at) => at !== null && at > now);
  const lastAsked = eases.at(-1)?.date;
  return {
    now,
    settings,
    pace: memory.pace,
    prompt: memory.phase === 'offered' && memory.date === date ? { canSnooze: canSnooze(memory) } : null,
    closedAt: days.find((day) => day.date === date)?.closedAt ?? null,
    nextLook: looks.length === 0 ? null : Math.min(...looks.map(Number)),
    parked,
    returns: {
      'first-thing': returnsAt('first-thing', now, plan, clock.offset),
      midday: returnsAt('midday', now, plan, clock.offset),
      'before-close': returnsAt('before-close', now, plan, clock.offset),
    },
    lastInbox: inbox,
    minutes,
    asks: settings.asksWeekly && (lastAsked === undefined || daysBetween(lastAsked, date) >= ASKS_AFTER_DAYS),
  };
}
