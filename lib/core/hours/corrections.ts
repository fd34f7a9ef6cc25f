import { ACTIVITIES, type Activity } from '../shared/ehr-profile.ts';
import { union, type History, type SlotRecord } from './history.ts';

/** The second layer: what the person said about the raw one. Slots are a range, end exclusive. */
export type Correction =
  /** Somebody else sat here: these slots do not count. */
  | { readonly at: number; readonly kind: 'not-me'; readonly value: SlotRange }
  /** On call: these slots are not after hours. They stay outside patient-scheduled time. */
  | { readonly at: number; readonly kind: 'on-call'; readonly value: SlotRange }
  /** Worked where this browser could not see it, such as the desktop app. */
  | { readonly at: number; readonly kind: 'add'; readonly value: AddedTime };

export interface SlotRange {
  readonly from: number;
  readonly to: number;
}

export interface AddedTime extends SlotRange {
  readonly offset: number;
  readonly zone: string;
  readonly activity: Activity;
}

export const CORRECTIONS = ['not-me', 'on-call', 'add'] as const;

/** At most this much at once: a longer one is a slip of the pen. 24 hours of slots. */
export const LONGEST_CORRECTION = 5_760;

/** The history as the person says it was; slots added where there are slots already change nothing. */
export function corrected(history: History, corrections: readonly Correction[]): History {
  const removed = corrections.flatMap((one) => (one.kind === 'not-me' ? [one.value] : []));
  const kept =
    removed.length === 0
      ? history.slots
      : history.slots.filter(({ slot }) => !removed.some(({ from, to }) => from <= slot && slot < to));
  const added = corrections.flatMap((one) =>
    one.kind === 'add' ? slotsOf(one.value).filter(({ slot }) => !taken(kept, slot)) : [],
  );
  if (added.length === 0 && removed.length === 0) return history;
  // What was taken out is no gap to be filled again.
  const breaks = removed.map(({ from }) => from - 1);
  return union([
    { ...history, slots: kept },
    { slots: added.sort((a, b) => a.slot - b.slot), breaks, days: [] },
  ]);
}

function taken(slots: readonly SlotRecord[], slot: number): boolean {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle]?.slot ?? Infinity) < slot) low = middle + 1;
    else high = middle;
  }
  return slots[low]?.slot === slot;
}

const slotsOf = ({ from, to, offset, zone, activity }: AddedTime): SlotRecord[] =>
  Array.from({ length: Math.max(0, Math.min(to - from, LONGEST_CORRECTION)) }, (_, index) => ({
    slot: from + index,
    offset,
    zone,
    parts: [{ profile: null, activity: ACTIVITIES.includes(activity) ? activity : 'other', marks: 1 }],
  }));

/** Each once, oldest first: united from several copies, said twice is said once. */
export function uniteCorrections(lists: readonly (readonly Correction[])[]): Correction[] {
  const known = new Map(lists.flat().map((one) => [correctionKey(one), one]));
  return [...known.values()].sort((a, b) => a.at - b.at || (correctionKey(a) < correctionKey(b) ? -1 : 1));
}

export function correctionKey({ at, kind, value }: Correction): string {
  const extra = 'activity' in value ? `|${value.offset}|${value.zone}|${value.activity}` : '';
  return `${at}|${kind}|${value.from}|${value.to}${extra}`;
}
