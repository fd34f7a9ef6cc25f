import type { History, SlotRecord } from './history.ts';
import { SLOT_S } from './slot.ts';

/** A slot and how many slots after it are idle but count, because the gap is not over the threshold. */
export interface Run {
  readonly record: SlotRecord;
  readonly filled: number;
  /** Nothing follows within the threshold: the session ends with this slot. */
  readonly last: boolean;
}

/**
 * Fills gaps at read time. The idle time between two slots is what lies between them:
 *
 *     slot   ■ □ □ □ ■          3 idle slots = 45 s: filled at T = 120, closed at T = 30
 *     slot   ■ □ ╎ □ ■          never filled across a break (lock, pause, clock jump)
 *
 * A gap of exactly T is filled; a longer one counts nothing.
 */
export function eachRun({ slots, breaks }: History, threshold: number, see: (run: Run) => void): void {
  const most = Math.floor(threshold / SLOT_S);
  let next = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const record = slots[at];
    if (!record) continue;
    const after = slots[at + 1];
    const idle = after ? after.slot - record.slot - 1 : Infinity;
    while (next < breaks.length && (breaks[next] ?? Infinity) < record.slot) next += 1;
    const broken = after !== undefined && (breaks[next] ?? Infinity) < after.slot;
    const last = idle > most || broken;
    see({ record, filled: last ? 0 : idle, last });
  }
}
