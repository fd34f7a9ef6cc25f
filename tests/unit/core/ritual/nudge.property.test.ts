import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../lib/core/ritual/charting-day.ts';
import {
  answer,
  dueTime,
  HOLD_MS,
  look,
  NEW_NUDGE,
  type NudgeAnswer,
  type NudgeFacts,
  type NudgeMemory,
} from '../../../../lib/core/ritual/nudge.ts';

/**
 * A model of random weeks: people come, go, write and answer; the background is woken at its own times and at any other, or
 * sleeps for hours; the calendar is edited; and every prompt is judged from outside by what was true at that minute.
 */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = Date.parse('2027-05-03T04:00:00Z');

const minuteOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });
const stretch = fc.record({ from: minuteOfDay, length: fc.integer({ min: 1, max: 6 * 60 }) });
const stretches = fc.array(stretch, { maxLength: 4 });

const dayPlan = fc.record({
  sessions: fc.array(stretch, { maxLength: 2 }),
  /** From this minute on, the last session ends later or earlier. */
  edit: fc.option(fc.record({ at: minuteOfDay, by: fc.integer({ min: -120, max: 120 }) }), { nil: null }),
  quiet: stretches,
  away: stretches,
  locked: fc.array(stretch, { maxLength: 2 }),
  writing: stretches,
  closedAt: fc.option(minuteOfDay, { nil: null, freq: 4 }),
  /** Minutes at which the browser is not there to be woken. */
  asleep: stretches,
  /** Looks that other events bring. */
  extraLooks: fc.array(minuteOfDay, { maxLength: 5 }),
  answers: fc.array(
    fc.tuple(
      fc.constantFrom<NudgeAnswer | 'none'>('accept', 'dismiss', 'snooze-10', 'snooze-30', 'none'),
      fc.integer({ min: 0, max: 60 }),
    ),
    { minLength: 2, maxLength: 2 },
  ),
});
type DayPlan = typeof dayPlan extends fc.Arbitrary<infer T> ? T : never;

const inside = (list: readonly { from: number; length: number }[], minute: number): boolean =>
  list.some(({ from, length }) => from <= minute && minute < from + length);
const spans = (list: readonly { from: number; length: number }[], start: number): Span[] =>
  list.map(({ from, length }) => ({ start: start + from * MINUTE, end: start + (from + length) * MINUTE }));

function factsAt(plan: DayPlan, date: string, start: number, minute: number, leadMinutes: number): NudgeFacts {
  const sessions = spans(plan.sessions, start);
  const last = sessions.at(-1);
  const edited = plan.edit && minute >= plan.edit.at && last;
  return {
    now: start + minute * MINUTE,
    date,
    sessions: edited
      ? [...sessions.slice(0, -1), { start: last.start, end: last.end + (plan.edit?.by ?? 0) * MINUTE }]
      : sessions,
    quiet: spans(plan.quiet, start),
    leadMinutes,
    here: inside(plan.locked, minute) ? 'locked' : inside(plan.away, minute) ? 'idle' : 'active',
    writing: inside(plan.writing, minute),
    closed: plan.closedAt !== null && minute >= plan.closedAt,
  };
}

interface Prompt {
  readonly day: number;
  readonly minute: number;
  readonly facts: NudgeFacts;
  readonly again: boolean;
}

interface Told {
  readonly prompts: readonly Prompt[];
  /** Minutes at which the product looked, per day. */
  readonly looks: readonly (readonly NudgeFacts[])[];
  readonly answersGiven: readonly { readonly day: number; readonly said: NudgeAnswer; readonly at: number }[];
}

function live(days: readonly DayPlan[], leadMinutes: number): Told {
  let memory: NudgeMemory = NEW_NUDGE;
  const prompts: Prompt[] = [];
  const looks: NudgeFacts[][] = [];
  const answersGiven: { day: number; said: NudgeAnswer; at: number }[] = [];
  for (const [day, plan] of days.entries()) {
    const start = FIRST + day * DAY;
    const date = new Date(start).toISOString().slice(0, 10);
    const today: NudgeFacts[] = [];
    looks.push(today);
    let wakeAt: number | null = start;
    let pending: { said: NudgeAnswer; at: number } | null = null;
    let answered = 0;
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const now = start + minute * MINUTE;
      if (pending && now >= pending.at) {
        memory = answer(memory, pending.said, now);
        answersGiven.push({ day, said: pending.said, at: now });
        wakeAt = now;
        pending = null;
      }
      const returned =
        minute > 0 && (inside(plan.away, minute - 1) || inside(plan.locked, minute - 1)) && !inside(plan.away, minute);
      const woken = (wakeAt !== null && now >= wakeAt) || returned || plan.edit?.at === minute;
      if (inside(plan.asleep, minute) || !(woken || plan.extraLooks.includes(minute))) continue;
      const facts = factsAt(plan, date, start, minute, leadMinutes);
      today.push(facts);
      const before: NudgeMemory = memory;
      // Two windows, two events at once: the second look must find nothing left to do.
      ({ memory, wakeAt } = look(structuredClone(before), facts));
      expect(look(memory, facts).memory.phase).toBe(memory.phase);
      if (memory.phase === 'offered' && (before.phase !== 'offered' || before.date !== date)) {
        prompts.push({ day, minute, facts, again: memory.snoozedUntil !== null });
        const [said, delay] = plan.answers[answered] ?? ['none', 0];
        answered += 1;
        if (said !== 'none') pending = { said, at: now + delay * MINUTE };
      }
    }
  }
  return { prompts, looks, answersGiven };
}

const week = fc.tuple(fc.array(dayPlan, { minLength: 1, maxLength: 10 }), fc.constantFrom(0, 10, 30));
const RUNS = { numRuns: 400 };

describe('over random weeks', () => {
  it('never prompts twice a day, but for the one snooze that was asked for', () => {
    fc.assert(
      fc.property(week, ([days, lead]) => {
        const { prompts, answersGiven } = live(days, lead);
        for (const day of days.keys()) {
          const mine = prompts.filter((prompt) => prompt.day === day);
          expect(mine.filter(({ again }) => !again).length).toBeLessThanOrEqual(1);
          const snoozed = answersGiven.some((one) => one.day === day && one.said.startsWith('snooze'));
          expect(mine.length).toBeLessThanOrEqual(snoozed ? 2 : 1);
        }
      }),
      RUNS,
    );
  });

  it('never prompts over input, in quiet times, to nobody, before it is due, or once the day is closed', () => {
    fc.assert(
      fc.property(week, ([days, lead]) => {
        for (const { facts } of live(days, lead).prompts) {
          expect(facts.writing).toBe(false);
          expect(facts.here).toBe('active');
          expect(facts.quiet.some(({ start, end }) => start <= facts.now && facts.now < end)).toBe(false);
          expect(facts.closed).toBe(false);
          const due = dueTime(facts);
          expect(due !== null && facts.now >= due).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('prompts at the first look at which it was due, the person there and free, until it lets go', () => {
    let prompted = 0;
    fc.assert(
      fc.property(week, ([days, lead]) => {
        const [day] = days;
        if (!day) return;
        const { prompts, looks } = live([day], lead);
        const free = (looks[0] ?? []).filter((facts) => {
          const due = dueTime(facts);
          const quiet = facts.quiet.some(({ start, end }) => start <= facts.now && facts.now < end);
          return due !== null && facts.now >= due && facts.here === 'active' && !facts.writing && !quiet;
        });
        const first = free[0];
        if (!first) {
          expect(prompts).toEqual([]);
          return;
        }
        const closedBefore = (looks[0] ?? []).some(({ closed, now }) => closed && now <= first.now);
        const writing = (looks[0] ?? []).filter((facts) => facts.writing && facts.now < first.now).length;
        // Letting go takes twenty minutes of looks that saw somebody write: fewer cannot excuse silence.
        if (closedBefore || writing >= HOLD_MS / MINUTE) return;
        prompted += 1;
        expect(prompts[0]?.facts.now).toBe(first.now);
      }),
      RUNS,
    );
    expect(prompted).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it('after two dismissals in a row leaves a week, after two more is never heard again', () => {
    fc.assert(
      fc.property(week, ([days, lead]) => {
        const { prompts, answersGiven } = live(days, lead);
        let row = 0;
        let pace = 1;
        let last: number | null = null;
        for (const day of days.keys()) {
          const came = prompts.some((prompt) => prompt.day === day && !prompt.again);
          if (came && last !== null) expect(day - last).toBeGreaterThanOrEqual(pace);
          if (came) last = day;
          for (const { said } of answersGiven.filter((one) => one.day === day)) {
            if (said === 'accept') row = 0;
            if (said === 'dismiss') row += 1;
          }
          if (days[day]?.closedAt !== null) row = 0;
          if (row < 2) continue;
          row = 0;
          pace = pace === 1 ? 7 : Number.POSITIVE_INFINITY;
        }
      }),
      RUNS,
    );
  });
});
