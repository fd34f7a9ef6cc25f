import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookNow, type NudgePorts } from '../../../lib/app/nudge.ts';
import { chartingDay, type SessionsOn } from '../../../lib/core/ritual/charting-day.ts';
import { quietSpans, sessionsBy } from '../../../lib/core/ritual/clinic-week.ts';
import { answer, dueTime, NEW_NUDGE, type NudgeAnswer } from '../../../lib/core/ritual/nudge.ts';

/**
 * Random days on a real computer: it sleeps (and its alarms' time stands still), its clock is set and its zone changes, daylight
 * saving begins, backgrounds are stopped in the middle of a look, returns are not told, the calendar is edited in silence. Every
 * notice is judged from outside.
 */
const MINUTE = 60_000;
const FIRST = Date.parse('2027-05-03T10:00:00Z');
const END = 36 * 60;
const LOCAL = -360;
/** The background's watch (entrypoints/background/close-room.ts), minutes of waking time. */
const WATCH = 15;
/** A prompt that is due and free to come has come within this time. */
const WITHIN = WATCH + 2;

const minute = fc.integer({ min: 0, max: END - 1 });
const stretches = fc.array(fc.record({ from: minute, length: fc.integer({ min: 1, max: 600 }) }), { maxLength: 3 });
const rare = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(what, { nil: null, freq: 1 });
const life = fc.record({
  /** Minutes of the local day. */
  close: fc.integer({ min: 10 * 60, max: 20 * 60 }),
  edit: rare(fc.record({ at: minute, close: fc.integer({ min: 9 * 60, max: 21 * 60 }) })),
  quiet: fc.constantFrom({ from: 0, to: 0 }, { from: 21 * 60, to: 6 * 60 }),
  asleep: stretches,
  away: stretches,
  /** Absences whose end the browser does not tell. */
  untold: fc.boolean(),
  writing: stretches,
  closedAt: rare(minute),
  clockSet: rare(fc.record({ at: minute, by: fc.integer({ min: -180, max: 180 }) })),
  travels: rare(fc.record({ at: minute, by: fc.constantFrom(-180, -60, 60, 120, 330) })),
  daylight: rare(fc.record({ at: minute, by: fc.constantFrom(-60, 60) })),
  /** Numbers of calls to the world at which the background is stopped. */
  stops: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 4 }),
  /** Milliseconds by which alarms come early. */
  early: fc.constantFrom(0, 0, 1, 20),
  said: fc.array(fc.constantFrom<NudgeAnswer | null>('accept', 'dismiss', 'snooze-10', 'snooze-30', null), {
    minLength: 4,
    maxLength: 4,
  }),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const inside = (list: Life['away'], at: number): boolean =>
  list.some(({ from, length }) => from <= at && at < from + length);

interface Moment {
  readonly date: string;
  /** Due, the person there, nothing written, not quiet, not closed. */
  readonly free: boolean;
  readonly awake: boolean;
  /** Clock, zone or calendar were changed now, or the background stopped. */
  readonly changed: boolean;
  /** The prompt is up, or was answered. */
  readonly had: boolean;
}
interface Shown {
  readonly date: string;
  readonly free: boolean;
  readonly again: boolean;
  /** The background was stopped before it noted that this was shown: the same one may be put up again in its place. */
  torn: boolean;
}

async function live(plan: Life): Promise<{ moments: readonly Moment[]; shown: readonly Shown[] }> {
  const state = { at: 0, memory: NEW_NUDGE, alarm: 0 as number | null, calls: 0, stopped: false };
  const shown: Shown[] = [];
  let awakeMs = 0;
  let answers = 0;
  const now = (): number => {
    const { clockSet } = plan;
    return FIRST + state.at * MINUTE + (clockSet && state.at >= clockSet.at ? clockSet.by * MINUTE : 0);
  };
  const offset = (ms: number): number =>
    LOCAL +
    (plan.travels && state.at >= plan.travels.at ? plan.travels.by : 0) +
    (plan.daylight && ms >= FIRST + plan.daylight.at * MINUTE ? plan.daylight.by : 0);
  const date = (): string => chartingDay(now(), offset);
  const sessionsOn = (): SessionsOn => {
    const to = plan.edit && state.at >= plan.edit.at ? plan.edit.close : plan.close;
    return sessionsBy(() => [{ from: 480, to }], offset);
  };
  const quiet = () => quietSpans(date(), plan.quiet, offset);
  const closed = (): boolean => {
    if (plan.closedAt === null || state.at < plan.closedAt) return false;
    return date() === chartingDay(FIRST + plan.closedAt * MINUTE, offset);
  };
  const isFree = (): boolean => {
    const due = dueTime({ sessions: sessionsOn()(date()), leadMinutes: 0 });
    const silent = closed() || quiet().some(({ start, end }) => start <= now() && now() < end);
    return due !== null && now() >= due && !silent && !inside(plan.away, state.at) && !inside(plan.writing, state.at);
  };

  /** Every call to the world may be the last one of this background. */
  const call = async <T>(effect: () => T): Promise<T> => {
    state.calls += 1;
    if (plan.stops.includes(state.calls)) {
      state.stopped = true;
      throw new Error('stopped');
    }
    return effect();
  };
  const ports: NudgePorts = {
    clock: { now, zone: () => 'there', offset },
    sessionsOn: async () => call(sessionsOn),
    quiet: async () => call(quiet),
    leadMinutes: async () => call(() => 0),
    closed: async () => call(closed),
    here: async () => call(() => (inside(plan.away, state.at) ? 'idle' : 'active')),
    writing: async () => call(() => inside(plan.writing, state.at)),
    changeMemory: async (change) =>
      call(() => {
        const before = state.memory;
        state.memory = change(before);
        return { before, after: state.memory };
      }),
    changeParked: async () => call(() => ({ before: [], after: [] })),
    prompt: {
      show: async () =>
        call(
          () =>
            void shown.push({ date: date(), free: isFree(), again: state.memory.snoozedUntil !== null, torn: false }),
        ),
      clear: async () => call(() => undefined),
    },
    sayReturned: async () => call(() => undefined),
    mark: async () => call(() => undefined),
    wakeIn: async (delayMs) => call(() => void (state.alarm = awakeMs + Math.max(delayMs - plan.early, 0))),
  };
  const look = async (): Promise<void> => {
    const before = shown.length;
    await lookNow(ports).catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== 'stopped') throw error;
      const last = shown.at(-1);
      if (last && shown.length > before && state.memory.shown === false) last.torn = true;
    });
  };

  const moments: Moment[] = [];
  let saidTo = 0;
  for (let at = 0; at < END; at += 1) {
    state.at = at;
    state.stopped = false;
    const awake = !inside(plan.asleep, at);
    const came = at > 0 && inside(plan.away, at - 1) && !inside(plan.away, at) && !plan.untold;
    if (awake) {
      if (at > 0) awakeMs += MINUTE;
      // Alarms that come early set another for the rest of the way: both within this minute.
      for (let turn = 0; turn < 3 && state.alarm !== null && awakeMs >= state.alarm; turn += 1) {
        state.alarm = null;
        await look();
      }
      if (came || awakeMs % (WATCH * MINUTE) === 0) await look();
      if (shown.length > saidTo) {
        saidTo = shown.length;
        const said = plan.said[answers] ?? null;
        answers += 1;
        if (said !== null) {
          state.memory = answer(state.memory, said, now());
          await look();
        }
      }
    }
    const { edit, clockSet, travels, daylight } = plan;
    moments.push({
      date: date(),
      free: isFree(),
      awake,
      changed: state.stopped || [edit, clockSet, travels, daylight].some((change) => change?.at === at),
      had: state.memory.offeredOn.includes(date()),
    });
  }
  return { moments, shown };
}

const RUNS = 60;

/** At most once a date, and once more after the snooze; and each at a moment that was free. */
function expectNoNagging(shown: readonly Shown[]): void {
  const whole = shown.filter(({ torn }) => !torn);
  for (const { date, free } of shown) {
    expect(free).toBe(true);
    expect(whole.filter((one) => one.date === date && !one.again).length).toBeLessThanOrEqual(1);
    expect(whole.filter((one) => one.date === date && one.again).length).toBeLessThanOrEqual(1);
  }
}

/** In every stretch that was due, free, awake and undisturbed it has come; gives how many moments could tell. */
function expectItCame(plan: Life, moments: readonly Moment[]): number {
  let [seen, free, writing] = [0, 0, 0];
  for (const [at, moment] of moments.entries()) {
    // Twenty minutes of writing in a day let go of it; and a dismissal may make it weekly.
    if (inside(plan.writing, at)) writing += 1;
    const same = moments[at - 1]?.date === moment.date;
    free = moment.free && moment.awake && !moment.changed && same ? free + 1 : 0;
    if (free < WITHIN || writing >= WITHIN || plan.said.includes('dismiss')) continue;
    seen += 1;
    expect(moment.had).toBe(true);
  }
  return seen;
}

it('never nags and never fails to come, whatever was slept, set, moved or stopped', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(life, async (plan) => {
      const { moments, shown } = await live(plan);
      expectNoNagging(shown);
      seen += expectItCame(plan, moments);
    }),
    { numRuns: RUNS },
  );
  expect(seen).toBeGreaterThan(RUNS);
}, 120_000);
