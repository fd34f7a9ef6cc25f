import type { Clock } from '../core/shared/clock.ts';
import { chartingDay, nextDayStart, type SessionsOn, type Span } from '../core/ritual/charting-day.ts';
import { canSnooze, look, setShown, toShow, type NudgeFacts, type NudgeMemory } from '../core/ritual/nudge.ts';
import { returned, type Parked } from '../core/ritual/parked.ts';

/** What the nudge needs of the world. */
export interface NudgePorts {
  readonly clock: Clock;
  /** The clinic's plan, leave and holidays taken out. */
  readonly sessionsOn: () => Promise<SessionsOn>;
  /** Pause, on call and the person's quiet hours around this charting day. */
  readonly quiet: (date: string) => Promise<readonly Span[]>;
  readonly leadMinutes: () => Promise<number>;
  readonly closed: (date: string) => Promise<boolean>;
  readonly here: () => Promise<NudgeFacts['here']>;
  readonly writing: () => Promise<boolean>;
  /** One transaction, as answers come between looks. */
  readonly changeMemory: (
    change: (before: NudgeMemory) => NudgeMemory,
  ) => Promise<{ readonly before: NudgeMemory; readonly after: NudgeMemory }>;
  readonly changeParked: (
    change: (before: readonly Parked[]) => readonly Parked[],
  ) => Promise<{ readonly before: readonly Parked[]; readonly after: readonly Parked[] }>;
  /** Resolve where nothing can be shown, too. */
  readonly prompt: { readonly show: (canSnooze: boolean) => Promise<void>; readonly clear: () => Promise<void> };
  readonly sayReturned: (count: number) => Promise<void>;
  /** The mark on the toolbar, of what waits for an answer. */
  readonly mark: (of: 'close' | 'parked' | null) => Promise<void>;
  /** Wakes the background then, milliseconds from now. */
  readonly wakeIn: (delayMs: number) => Promise<void>;
}

/** A notice that is due and finds somebody writing waits; so soon is looked again. */
const AGAIN_MS = 60_000;
/** Set before anything else, so that a background that is stopped in the middle of a look is woken to look again. */
const GUARD_MS = 60_000;
/**
 * Looks once: puts the prompt up or takes it away, says what came back, and sets the next alarm. Called at every start of the
 * background and by whatever may have changed something; how often does not matter, but one at a time: an older look must not
 * set its alarm over that of a newer one.
 */
export async function lookNow(ports: NudgePorts): Promise<void> {
  await ports.wakeIn(GUARD_MS);
  const { clock } = ports;
  const now = clock.now();
  const date = chartingDay(now, clock.offset);
  const [sessionsOn, quiet, leadMinutes, closed, here, writing] = await Promise.all([
    ports.sessionsOn(),
    ports.quiet(date),
    ports.leadMinutes(),
    ports.closed(date),
    ports.here(),
    ports.writing(),
  ]);
  const sessions = sessionsOn(date);
  const facts: NudgeFacts = { now, date, sessions, quiet, leadMinutes, here, writing, closed };
  let wakeAt: number | null = null;
  const { before, after } = await ports.changeMemory((memory) => {
    const looked = look(memory, facts);
    wakeAt = looked.wakeAt;
    return looked.memory;
  });
  const { after: parked } = await ports.changeParked((plans) => plans);
  // A closed day is over: what comes back in it is said and marked on the next one.
  const due = closed ? [] : returned(parked, now);
  // First the mark: it is there even where a browser shows no notices.
  await ports.mark(after.phase === 'offered' ? 'close' : due.length > 0 ? 'parked' : null);
  if (before.phase === 'offered' && after.phase !== 'offered') await ports.prompt.clear();

  const free = here === 'active' && !writing && !quiet.some(({ start, end }) => start <= now && now < end);
  if (free && toShow(after)) {
    await ports.prompt.show(canSnooze(after));
    await ports.changeMemory(setShown);
  }
  const news = due.filter(({ said }) => !said);
  if (free && news.length > 0) {
    await ports.sayReturned(news.length);
    const ids = new Set(news.map(({ id }) => id));
    await ports.changeParked((plans) => plans.map((plan) => (ids.has(plan.id) ? { ...plan, said: true } : plan)));
  }

  const waiting = !free && (toShow(after) || news.length > 0) ? now + AGAIN_MS : null;
  const later = parked.filter(({ returnsAt }) => returnsAt > now).map(({ returnsAt }) => returnsAt);
  const times = [wakeAt, waiting, ...later, nextDayStart(date, clock.offset)].filter((at) => at !== null);
  await ports.wakeIn(Math.max(Math.min(...times) - now, 0));
}
