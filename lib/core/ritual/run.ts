import { ROOMS, type RoomId, type RoomStep } from './rooms.ts';

/** Where somebody is in a room. Only `tick` moves time; nothing here knows a clock. */
export interface Run {
  readonly room: RoomId;
  /** Index of the step; the number of steps once it is over. */
  readonly at: number;
  /** Time spent in this step, milliseconds. */
  readonly spentMs: number;
  /** The person stopped the time, or touched a step that asks something: it goes on by their word only. */
  readonly held: boolean;
}

export type RunEvent =
  | { readonly kind: 'tick'; readonly ms: number }
  /** Skips the rest of the step. */
  | { readonly kind: 'next' | 'back' | 'hold' | 'go-on' | 'touch' | 'end' };

export const startRun = (room: RoomId): Run => ({ room, at: 0, spentMs: 0, held: false });

export const stepOf = (run: Run): RoomStep | null => ROOMS[run.room][run.at] ?? null;

/** Milliseconds until the room moves on by itself. */
export const leftMs = (run: Run): number => Math.max((stepOf(run)?.seconds ?? 0) * 1000 - run.spentMs, 0);

export function advance(run: Run, event: RunEvent): Run {
  const steps = ROOMS[run.room].length;
  if (run.at >= steps) return run;
  switch (event.kind) {
    case 'tick':
      return run.held ? run : pass(run, event.ms);
    case 'next':
      return { ...run, at: run.at + 1, spentMs: 0, held: false };
    case 'back':
      return { ...run, at: Math.max(run.at - 1, 0), spentMs: 0, held: false };
    case 'hold':
    case 'touch':
      return { ...run, held: true };
    case 'go-on':
      return { ...run, held: false };
    case 'end':
      return { ...run, at: steps, spentMs: 0, held: false };
  }
}

/** A late tick (a page in the background, a laptop that slept) ends the step at most: nobody misses a step unseen. */
function pass(run: Run, ms: number): Run {
  const left = leftMs(run);
  return ms < left ? { ...run, spentMs: run.spentMs + Math.max(ms, 0) } : { ...run, at: run.at + 1, spentMs: 0 };
}
