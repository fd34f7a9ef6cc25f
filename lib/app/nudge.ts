import type { Clock } from '../core/shared/clock.ts';
import { chartingDay, nextDayStart, type SessionsOn, type Span } from '../core/ritual/charting-day.ts';
import { canSnooze, look, type NudgeFacts, type NudgeMemory } from '../core/ritual/nudge.ts';
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
  /** One transaction: of two looks at once, one finds nothing left to do. */
  readonly changeMemory: (
    change: (before: NudgeMemory) => NudgeMemory,
  ) => Promise<{ readonly before: NudgeMemory; readonly after: NudgeMemory }>;
  readonly changeParked: (
    change: (before: readonly Parked[]) => readonly Parked[],
  ) => Promise<{ readonly before: readonly Parked[]; readonly after: readonly Parked[] }>;
  readonly prompt: { readonly show: (canSnooze: boolean) => Promise<void>; readonly clear: () => Promise<void> };
  readonly sayReturned: (count: number) => Promise<void>;
  /** The mark on the toolbar, of what waits for an answer. */
  readonly mark: (of: 'close' | 'parked' | null) => Promise<void>;
  /** Wakes the background then, milliseconds from now. */
  readonly wakeIn: (delayMs: number) => Promise<void>;
}

/** A plan that comes back into somebody's writing waits; so soon is looked again. */
const AGAIN_MS = 60_000;

/**
 * Looks once: puts the prompt up or takes it away, says what came back, and sets the next alarm. Called at every start of the
 * background and by whatever may have changed something; how often does not matter.
 */
export async function lookNow(ports: NudgePorts): Promise<void> {
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
  const free = here === 'active' && !writing && !quiet.some(({ start, end }) => start <= now && now < end);
  const plans = await ports.changeParked((parked) => (free ? sayAll(parked, now) : parked));
  const news = plans.after.filter((plan, index) => plan.said && !plans.before[index]?.said).length;
  const due = returned(plans.after, now);

  const came = after.phase === 'offered' && (before.phase !== 'offered' || before.date !== after.date);
  if (came) await ports.prompt.show(canSnooze(after));
  else if (before.phase === 'offered' && after.phase !== 'offered') await ports.prompt.clear();
  if (news > 0) await ports.sayReturned(news);
  await ports.mark(after.phase === 'offered' ? 'close' : due.length > 0 ? 'parked' : null);

  const unsaid = plans.after.filter(({ said }) => !said).map(({ returnsAt }) => Math.max(returnsAt, now + AGAIN_MS));
  const next = Math.min(wakeAt ?? Number.POSITIVE_INFINITY, nextDayStart(date, clock.offset), ...unsaid);
  await ports.wakeIn(Math.max(next - now, 0));
}

function sayAll(parked: readonly Parked[], now: number): readonly Parked[] {
  const due = new Set(returned(parked, now).filter(({ said }) => !said));
  return due.size === 0 ? parked : parked.map((plan) => (due.has(plan) ? { ...plan, said: true } : plan));
}
