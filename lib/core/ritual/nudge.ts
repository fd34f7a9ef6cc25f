import { daysBetween, type Span } from './charting-day.ts';

/**
 * The one unsolicited prompt of a day. Pure: alarms, idle events and page requests only ask it to look again; nothing
 * depends on which of them came, how often, or whether the background slept in between.
 *
 *                 due, here, not writing, not quiet
 *   waiting ───────────────────────────────────────────▶ offered ── accepted ───▶ silent
 *     │  ▲                                                │  │
 *     │  └── snooze over: the same conditions again ──┐   │  └── dismissed ─────▶ silent   (2 in a row: weekly, 2 more: off)
 *     │                                               │   │
 *     │ 20 min of presence, all of it writing      snoozed◀── snooze, once
 *     ▼                                               │
 *   silent (let go) ◀─────────────────────────────────┘ 20 min of presence, all of it writing
 *
 *   any ── the day is closed ──▶ silent          any ── another charting day ──▶ waiting
 *
 * Presence stops while the person is away or the screen is locked, and while it is quiet: then it waits without letting
 * go, and comes on return. A prompt that nobody answers stays `offered` until the day ends: that is no answer.
 */
export interface NudgeMemory {
  /** Charting day that this is about; null before the first. */
  readonly date: string | null;
  readonly phase: 'waiting' | 'offered' | 'snoozed' | 'silent';
  /** False: it was decided, but not yet put up; a background that was stopped in between puts it up at its next look. */
  readonly shown?: boolean;
  /** The close that `heldMs` belongs to: a calendar edited in the afternoon starts another. */
  readonly due: number | null;
  /** Presence spent holding back, milliseconds. */
  readonly heldMs: number;
  /** When it last held back, to count the presence since; null after an absence. */
  readonly heldAt: number | null;
  /** Set by the one snooze of the day. */
  readonly snoozedUntil: number | null;
  /** Dates of the last prompts, newest last: never a second on one of them. */
  readonly offeredOn: readonly string[];
  readonly pace: Pace;
  /** Dismissed in a row, at this pace. */
  readonly dismissed: number;
}

export type Pace = 'daily' | 'weekly' | 'off';
export type NudgeAnswer = 'accept' | 'dismiss' | 'snooze-10' | 'snooze-30';

export interface NudgeFacts {
  readonly now: number;
  /** Charting day of `now`. */
  readonly date: string;
  /** The day's clinic sessions; empty on leave. */
  readonly sessions: readonly Span[];
  /** On call, paused, the person's quiet hours. */
  readonly quiet: readonly Span[];
  /** Minutes before the end of the last session, the person's choice. */
  readonly leadMinutes: number;
  readonly here: 'active' | 'idle' | 'locked';
  /** A text field has the focus, or a note with text is open. */
  readonly writing: boolean;
  /** The person closed this day already. */
  readonly closed: boolean;
}

export const NEW_NUDGE: NudgeMemory = {
  date: null,
  phase: 'waiting',
  shown: true,
  due: null,
  heldMs: 0,
  heldAt: null,
  snoozedUntil: null,
  offeredOn: [],
  pace: 'daily',
  dismissed: 0,
};

const MINUTE = 60_000;
/** Presence after which it lets go of a day. */
export const HOLD_MS = 20 * MINUTE;
/** How soon to look again while somebody writes: browsers wake an extension at most that often. */
const LOOK_MS = MINUTE / 2;
/**
 * While nobody is there. Their return wakes it at once, but for one that the browser has not noticed as an absence yet: so the
 * first looks are close, as long as it would have held for somebody present.
 */
const JUST_AWAY_MS = MINUTE;
const AWAY_MS = 5 * MINUTE;
/** Two looks farther apart say nothing of the time between: a stopped worker, sleep, a moved clock. */
const LONGEST_GAP_MS = 2 * LOOK_MS;
const LONGEST_SNOOZE_MS = 30 * MINUTE;
const WEEK_DAYS = 7;
const REMEMBERED = 8;

export interface NudgeLook {
  readonly memory: NudgeMemory;
  /** When something may change by itself, epoch milliseconds; null: not before the next charting day. */
  readonly wakeAt: number | null;
}

/** Takes a look. A prompt is due exactly when the phase turns to `offered` by it. */
export function look(before: NudgeMemory, facts: NudgeFacts): NudgeLook {
  const memory = before.date === facts.date ? before : startDay(before, facts.date);
  const { now } = facts;
  if (facts.closed) return done({ ...memory, phase: 'silent', dismissed: 0 });
  if (memory.phase === 'offered' || memory.pace === 'off') return done(memory);
  const again = memory.phase === 'snoozed';
  const snoozedUntil = again ? snoozeEnd(memory, now) : memory.snoozedUntil;
  // A clinic that was made longer after the snooze is not over when the snooze is.
  const planned = dueTime(facts);
  const due = planned === null ? null : Math.max(planned, (again ? snoozedUntil : null) ?? planned);
  if (due === null || (memory.phase === 'silent' && (memory.due === null || due <= memory.due))) return done(memory);
  if (!again && offeredLately(memory, facts.date)) return done(memory);
  const waiting: NudgeMemory = {
    ...memory,
    ...(memory.due !== due && { due, heldMs: 0, heldAt: null }),
    ...(again ? { snoozedUntil } : { phase: 'waiting' }),
  };
  if (now < due) return { memory: waiting, wakeAt: due };
  const quietUntil = endOfQuiet(facts.quiet, now);
  if (quietUntil !== null) return { memory: { ...waiting, heldAt: null }, wakeAt: quietUntil };
  if (facts.here !== 'active') {
    const again = now - due < HOLD_MS ? JUST_AWAY_MS : AWAY_MS;
    return { memory: { ...waiting, heldAt: null }, wakeAt: now + again };
  }
  if (!facts.writing) return done(offer(waiting, facts.date, again));
  const held = waiting.heldMs + presence(waiting.heldAt, now);
  if (held >= HOLD_MS) return done({ ...waiting, phase: 'silent', heldMs: held, heldAt: null });
  return { memory: { ...waiting, heldMs: held, heldAt: now }, wakeAt: now + LOOK_MS };
}

/** The end of the last session, less the lead; null on a day without one. */
export function dueTime({ sessions, leadMinutes }: Pick<NudgeFacts, 'sessions' | 'leadMinutes'>): number | null {
  const ends = sessions.map(({ end }) => end);
  return ends.length === 0 ? null : Math.max(...ends) - leadMinutes * MINUTE;
}

/** What the person says to a prompt. Said to none, it changes nothing. */
export function answer(memory: NudgeMemory, said: NudgeAnswer, now: number): NudgeMemory {
  if (memory.phase !== 'offered') return memory;
  if (said === 'accept') return { ...memory, phase: 'silent', dismissed: 0 };
  if (said === 'dismiss') return dismiss(memory);
  if (memory.snoozedUntil !== null) return memory;
  const minutes = said === 'snooze-10' ? 10 : 30;
  return { ...memory, phase: 'snoozed', snoozedUntil: now + minutes * MINUTE };
}

/** The person's own choice of how often. */
export const setPace = (memory: NudgeMemory, pace: Pace): NudgeMemory => ({ ...memory, pace, dismissed: 0 });

/** It was put up. */
export const setShown = (memory: NudgeMemory): NudgeMemory => ({ ...memory, shown: true });

/** Decided and not put up. Memories that were kept before this was noted were shown at once. */
export const toShow = ({ phase, shown }: NudgeMemory): boolean => phase === 'offered' && shown === false;

export const canSnooze = ({ phase, snoozedUntil }: NudgeMemory): boolean =>
  phase === 'offered' && snoozedUntil === null;

function dismiss(memory: NudgeMemory): NudgeMemory {
  const silent: NudgeMemory = { ...memory, phase: 'silent', dismissed: memory.dismissed + 1 };
  if (silent.dismissed < 2) return silent;
  return { ...silent, dismissed: 0, pace: memory.pace === 'daily' ? 'weekly' : 'off' };
}

const done = (memory: NudgeMemory): NudgeLook => ({ memory, wakeAt: null });

const startDay = (memory: NudgeMemory, date: string): NudgeMemory => ({
  ...NEW_NUDGE,
  date,
  offeredOn: memory.offeredOn,
  pace: memory.pace,
  dismissed: memory.dismissed,
});

function offer(memory: NudgeMemory, date: string, again: boolean): NudgeMemory {
  const offeredOn = again ? memory.offeredOn : [...memory.offeredOn, date].slice(-REMEMBERED);
  return { ...memory, phase: 'offered', shown: false, heldAt: null, offeredOn };
}

/** Dates ahead of today come from a clock that was wrong: only today itself counts among those. */
function offeredLately({ offeredOn, pace }: NudgeMemory, date: string): boolean {
  const reach = pace === 'weekly' ? WEEK_DAYS : 1;
  return offeredOn.some((offered) => {
    const days = daysBetween(offered, date);
    return days >= 0 && days < reach;
  });
}

/** A clock set back must not turn half an hour into a day. */
const snoozeEnd = ({ snoozedUntil }: NudgeMemory, now: number): number | null =>
  snoozedUntil === null ? null : Math.min(snoozedUntil, now + LONGEST_SNOOZE_MS);

/** Spans may touch and overlap: the end of all that hang together from `now`. */
function endOfQuiet(quiet: readonly Span[], now: number): number | null {
  let end = now;
  for (;;) {
    const next = quiet.find((span) => span.start <= end && end < span.end);
    if (!next) return end === now ? null : end;
    end = next.end;
  }
}

function presence(heldAt: number | null, now: number): number {
  return heldAt === null ? 0 : Math.min(Math.max(now - heldAt, 0), LONGEST_GAP_MS);
}
