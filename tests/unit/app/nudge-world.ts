import type { NudgePorts } from '../../../lib/app/nudge.ts';
import type { Span } from '../../../lib/core/ritual/charting-day.ts';
import { NEW_NUDGE, type NudgeFacts } from '../../../lib/core/ritual/nudge.ts';
import type { Parked } from '../../../lib/core/ritual/parked.ts';

export const at = (clock: string): number => Date.parse(`2027-05-03T${clock}:00Z`);

/** A world in memory; what the product did to it is in `done`. */
export function nudgeWorld(clock: string) {
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
    wakeIn: Number.POSITIVE_INFINITY,
  };
  const ports: NudgePorts = {
    clock: { now: () => state.now, zone: () => 'UTC', offset: () => 0 },
    sessionsOn: async () => {
      const { sessions } = state;
      return (date) => (date === '2027-05-03' ? sessions : []);
    },
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
  return { state, ports };
}
