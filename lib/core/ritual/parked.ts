import { addDays, chartingDay, epochOf, type OffsetAt, type SessionsOn } from './charting-day.ts';
import { nextClinicDay } from './clinic-week.ts';

/** What can be parked: kinds of work and a count. The task itself stays in the EHR; nothing here names one. */
export const KINDS = ['results', 'messages', 'refills', 'notes', 'calls', 'forms', 'orders'] as const;
export const WHENS = ['first-thing', 'midday', 'before-close'] as const;
export const WHERES = ['inbox', 'chart', 'phone', 'with-nurse'] as const;
export const FIRST_STEPS = ['open-list', 'oldest-first', 'one-call', 'ask-colleague', 'sign'] as const;

export type Kind = (typeof KINDS)[number];
export type When = (typeof WHENS)[number];
export type Where = (typeof WHERES)[number];
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface Plan {
  readonly kind: Kind;
  /** 1 to `MOST_OF_A_KIND`. */
  readonly count: number;
  readonly when: When;
  readonly where: Where;
  readonly step: FirstStep;
}

export interface Parked extends Plan {
  readonly id: number;
  /** Epoch milliseconds. */
  readonly parkedAt: number;
  readonly returnsAt: number;
  /** Its return was said once. */
  readonly said: boolean;
}

export type ParkedAnswer = 'done' | 'later' | 'let-go';

/** Three plans are a plan; ten are another list. */
export const MOST_PARKED = 3;
export const MOST_OF_A_KIND = 99;
/** A plan that nobody took up for so long is no plan any more. */
const KEPT_MS = 14 * 24 * 60 * 60_000;
const LATER_MS = 2 * 60 * 60_000;
const MINUTE = 60_000;
/** Without a calendar in sight: tomorrow, at these minutes of the day. */
const WITHOUT_CLINIC = { start: 8 * 60, end: 17 * 60 };

/**
 * When a plan comes back: on the next clinic day, so that Friday's "tomorrow" is Monday. First thing is the first session's
 * start; before close half an hour before the last one's end; midday half way, or in the gap between two sessions.
 */
export function returnsAt(when: When, now: number, sessionsOn: SessionsOn, offsetAt: OffsetAt): number {
  const today = chartingDay(now, offsetAt);
  const tomorrow = addDays(today, 1);
  const next = nextClinicDay(today, sessionsOn)?.sessions ?? [
    {
      start: epochOf(tomorrow, WITHOUT_CLINIC.start, offsetAt),
      end: epochOf(tomorrow, WITHOUT_CLINIC.end, offsetAt),
    },
  ];
  const start = Math.min(...next.map((session) => session.start));
  const end = Math.max(...next.map((session) => session.end));
  if (when === 'first-thing') return start;
  if (when === 'before-close') return Math.max(end - 30 * MINUTE, start);
  const first = next[0];
  const gap = next.length > 1 && first ? first.end : (start + end) / 2;
  return Math.floor(gap / MINUTE) * MINUTE;
}

/** Adds plans, the newest last. Ids rise; what is too old or one too many falls away. */
export function park(
  before: readonly Parked[],
  plans: readonly Plan[],
  now: number,
  returns: (when: When) => number,
): Parked[] {
  const last = Math.max(0, ...before.map(({ id }) => id));
  const added = plans.slice(0, MOST_PARKED).map((plan, index) => ({
    ...plan,
    id: last + 1 + index,
    parkedAt: now,
    returnsAt: returns(plan.when),
    said: false,
  }));
  return [...before.filter(({ parkedAt }) => now - parkedAt < KEPT_MS), ...added];
}

/** `later` is in two hours. An answer to a plan that is gone changes nothing. */
export function answerParked(before: readonly Parked[], id: number, said: ParkedAnswer, now: number): Parked[] {
  if (said !== 'later') return before.filter((plan) => plan.id !== id);
  return before.map((plan) => (plan.id === id ? { ...plan, returnsAt: now + LATER_MS, said: false } : plan));
}

export const returned = (parked: readonly Parked[], now: number): Parked[] =>
  parked.filter((plan) => plan.returnsAt <= now);
