import { describe, expect, it } from 'vitest';
import { lookNow, type NudgePorts } from '../../../lib/app/nudge.ts';
import type { Span } from '../../../lib/core/ritual/charting-day.ts';
import { NEW_NUDGE, type NudgeFacts } from '../../../lib/core/ritual/nudge.ts';
import { park, type Parked } from '../../../lib/core/ritual/parked.ts';

const MINUTE = 60_000;
const at = (clock: string): number => Date.parse(`2027-05-03T${clock}:00Z`);

/** A world in memory; what the product did to it is in `done`. */
function world(clock: string) {
  const state = {
    now: at(clock),
    sessions: [{ start: at('08:00'), end: at('17:00') }] as Span[],
    quiet: [] as Span[],
    closed: false,
    here: 'active' as NudgeFacts['here'],
    writing: false,
    memory: NEW_NUDGE,
    parked: [] as readonly Parked[],
    done: [] as string[],
    mark: null as string | null,
    wakeIn: 0,
  };
  const ports: NudgePorts = {
    clock: { now: () => state.now, zone: () => 'UTC', offset: () => 0 },
    sessionsOn: async () => (date) => (date === '2027-05-03' ? state.sessions : []),
    quiet: async () => state.quiet,
    leadMinutes: async () => 0,
    closed: async () => state.closed,
    here: async () => state.here,
    writing: async () => state.writing,
    changeMemory: async (change) => {
      const before = state.memory;
      state.memory = change(before);
      return { before, after: state.memory };
    },
    changeParked: async (change) => {
      const before = state.parked;
      state.parked = change(before);
      return { before, after: state.parked };
    },
    prompt: {
      show: async (canSnooze) => void state.done.push(canSnooze ? 'show' : 'show again'),
      clear: async () => void state.done.push('clear'),
    },
    sayReturned: async (count) => void state.done.push(`returned ${count}`),
    mark: async (of) => void (state.mark = of),
    wakeIn: async (delayMs) => void (state.wakeIn = delayMs),
  };
  return { state, look: () => lookNow(ports) };
}

const plan = { kind: 'results', count: 2, when: 'first-thing', where: 'inbox', step: 'sign' } as const;

describe('a look at the day', () => {
  it('sleeps until the close, shows once, and marks the toolbar until the day is closed', async () => {
    const { state, look } = world('16:00');
    await look();
    expect(state).toMatchObject({ done: [], mark: null, wakeIn: 60 * MINUTE });
    state.now = at('17:00');
    await Promise.all([look(), look(), look()]);
    expect(state).toMatchObject({ done: ['show'], mark: 'close' });
    // Till the next charting day, 04:00.
    expect(state.wakeIn).toBe(11 * 60 * MINUTE);
    state.closed = true;
    await look();
    expect(state).toMatchObject({ done: ['show', 'clear'], mark: null });
  });

  it('looks again every half minute while somebody writes', async () => {
    const { state, look } = world('17:05');
    state.writing = true;
    await look();
    expect(state).toMatchObject({ done: [], wakeIn: MINUTE / 2 });
    state.writing = false;
    await look();
    expect(state.done).toEqual(['show']);
  });

  it('clears a prompt of yesterday’s', async () => {
    const { state, look } = world('17:00');
    await look();
    state.now += 24 * 60 * MINUTE - 60 * MINUTE;
    await look();
    expect(state.done).toEqual(['show', 'clear']);
  });

  it('says once that plans are back, at a free moment, and marks them', async () => {
    const { state, look } = world('09:00');
    state.parked = park([], [plan, plan], at('08:00'), () => at('10:00'));
    await look();
    expect(state).toMatchObject({ done: [], mark: null, wakeIn: 60 * MINUTE });
    state.now = at('10:00');
    state.writing = true;
    await look();
    expect(state).toMatchObject({ done: [], mark: 'parked', wakeIn: MINUTE });
    state.writing = false;
    await Promise.all([look(), look()]);
    expect(state).toMatchObject({ done: ['returned 2'], mark: 'parked' });
    state.parked = [];
    await look();
    expect(state.mark).toBeNull();
  });

  it.each(['idle', 'locked'] as const)('says nothing to somebody who is %s', async (here) => {
    const { state, look } = world('17:30');
    state.here = here;
    state.parked = park([], [plan], at('08:00'), () => at('10:00'));
    await look();
    expect(state.done).toEqual([]);
    state.here = 'active';
    await look();
    expect(state.done).toEqual(['show', 'returned 1']);
  });
});
