import { describe, expect, it } from 'vitest';
import { lookNow, type NudgePorts } from '../../../lib/app/nudge.ts';
import { oneAtATime } from '../../../lib/app/one-at-a-time.ts';
import { park } from '../../../lib/core/ritual/parked.ts';
import { at, nudgeWorld } from './nudge-world.ts';

const MINUTE = 60_000;

function world(clock: string) {
  const { state, ports } = nudgeWorld(clock);
  const inTurn = oneAtATime();
  return { state, ports, look: (with_: Partial<NudgePorts> = {}) => inTurn(() => lookNow({ ...ports, ...with_ })) };
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

  it('looks again when its alarm came some milliseconds early', async () => {
    const { state, look } = world('17:00');
    state.now -= 3;
    await look();
    expect(state).toMatchObject({ done: [], wakeIn: 3 });
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

  it('looks again soon for somebody who is away, whose return the browser may not tell', async () => {
    const { state, look } = world('17:00');
    state.here = 'idle';
    await look();
    expect(state).toMatchObject({ done: [], mark: null, wakeIn: MINUTE });
    state.now = at('17:30');
    await look();
    expect(state).toMatchObject({ done: [], mark: null, wakeIn: 5 * MINUTE });
    state.here = 'active';
    await look();
    expect(state).toMatchObject({ done: ['show'], mark: 'close' });
  });

  it('puts up what it had decided when it was stopped, and not over somebody’s writing', async () => {
    const { state, look } = world('17:00');
    const stopped = async (): Promise<void> => Promise.reject(new Error('stopped'));
    await expect(look({ mark: stopped })).rejects.toThrow('stopped');
    // It is decided, nothing is seen of it, and an alarm is set.
    expect(state).toMatchObject({ memory: { phase: 'offered' }, done: [], mark: null, wakeIn: MINUTE });
    state.now += MINUTE;
    state.writing = true;
    await look();
    expect(state).toMatchObject({ done: [], mark: 'close', wakeIn: MINUTE });
    state.writing = false;
    await look();
    await look();
    expect(state.done).toEqual(['show']);
  });

  it('does not set an older look’s alarm over a newer one’s', async () => {
    const { state, ports, look } = world('16:55');
    state.sessions = [];
    let answer: () => void = () => undefined;
    const slow = new Promise<boolean>((resolve) => (answer = () => resolve(false)));
    const older = look({ writing: async () => slow, sessionsOn: async () => () => [] });
    state.sessions = [{ start: at('08:00'), end: at('17:00') }];
    const newer = look({ sessionsOn: ports.sessionsOn });
    answer();
    await Promise.all([older, newer]);
    expect(state.wakeIn).toBe(5 * MINUTE);
  });

  it('clears a prompt of yesterday’s', async () => {
    const { state, look } = world('17:00');
    await look();
    state.now += 24 * 60 * MINUTE - 60 * MINUTE;
    await look();
    expect(state.done).toEqual(['show', 'clear']);
  });

  it('says once that plans are back, at a free moment, and marks them', async () => {
    const { state, look } = world('09:55');
    state.parked = park([], [plan, plan], at('08:00'), () => at('10:00'));
    await look();
    expect(state).toMatchObject({ done: [], mark: null, wakeIn: 5 * MINUTE });
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

  it('lets a plan that comes back to a closed day wait for the next one', async () => {
    const { state, look } = world('18:30');
    state.parked = park([], [plan], at('16:30'), () => at('18:30'));
    state.closed = true;
    await look();
    expect(state).toMatchObject({ done: [], mark: null, wakeIn: 9.5 * 60 * MINUTE });
    state.now += 14 * 60 * MINUTE;
    state.closed = false;
    await look();
    expect(state).toMatchObject({ done: ['returned 1'], mark: 'parked' });
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
