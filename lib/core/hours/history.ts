import { ACTIVITIES, type Activity } from '../shared/ehr-profile.ts';
import type { RolledDay } from './rolled-day.ts';

/** What was worked on within one slot; `marks` says how often a hand moved, and serves to choose one of several. */
export interface Part {
  /** The EHR profile that knew the page, or null. */
  readonly profile: string | null;
  readonly activity: Activity;
  /** 1 to MAX_MARKS. */
  readonly marks: number;
}

export const MAX_MARKS = 1_023;

export interface SlotRecord {
  readonly slot: number;
  /** Minutes to add to UTC for local time, when the slot was captured. */
  readonly offset: number;
  /** IANA zone name at that moment. */
  readonly zone: string;
  /** By profile and activity, in `partOrder`. Never empty. */
  readonly parts: readonly Part[];
}

/** The raw layer. Corrections are another; nothing here is ever changed by them. */
export interface History {
  /** Ascending, each slot once. */
  readonly slots: readonly SlotRecord[];
  /** Ascending, each once: from such a slot to the next one no gap is filled (lock, pause, clock jump). */
  readonly breaks: readonly number[];
  /** Days of which only totals are kept. Ascending by date, each once. */
  readonly days: readonly RolledDay[];
}

export const EMPTY_HISTORY: History = { slots: [], breaks: [], days: [] };

/**
 * Everything that any of them holds, each slot once. Commutative, associative and idempotent, so that windows, retries,
 * copies and computers can be united in any order and as often as one likes, and nothing counts twice.
 */
export function union(histories: readonly History[]): History {
  return {
    slots: uniteSlots(histories.flatMap(({ slots }) => slots)),
    breaks: [...new Set(histories.flatMap(({ breaks }) => breaks))].sort((a, b) => a - b),
    days: uniteDays(histories.flatMap(({ days }) => days)),
  };
}

function uniteSlots(all: SlotRecord[]): readonly SlotRecord[] {
  // Chunks are written in the order of time, so that there is mostly nothing to sort.
  if (!all.every(({ slot }, at) => at === 0 || (all[at - 1]?.slot ?? 0) <= slot)) all.sort((a, b) => a.slot - b.slot);
  const united: SlotRecord[] = [];
  for (const record of all) {
    const last = united.at(-1);
    if (last?.slot === record.slot) united[united.length - 1] = uniteSlot(last, record);
    else united.push(record);
  }
  return united;
}

function uniteSlot(a: SlotRecord, b: SlotRecord): SlotRecord {
  const place = placeOrder(a, b) <= 0 ? a : b;
  return { slot: a.slot, offset: place.offset, zone: place.zone, parts: uniteParts([...a.parts, ...b.parts]) };
}

/** Two computers may say different zones for one slot: either could be right, so it is always the same one. */
const placeOrder = (a: SlotRecord, b: SlotRecord): number => compare(a.zone, b.zone) || a.offset - b.offset;

/** Per profile and activity the greatest number of marks: adding would count a repeated message again. */
export function uniteParts(parts: readonly Part[]): readonly Part[] {
  const best = new Map<string, Part>();
  for (const part of parts) {
    const key = `${part.activity}|${part.profile ?? ''}`;
    const known = best.get(key);
    if (!known || known.marks < part.marks) best.set(key, part);
  }
  return [...best.values()].sort(partOrder);
}

const partOrder = (a: Part, b: Part): number =>
  ACTIVITIES.indexOf(a.activity) - ACTIVITIES.indexOf(b.activity) || compare(a.profile ?? '', b.profile ?? '');

function uniteDays(all: readonly RolledDay[]): readonly RolledDay[] {
  const best = new Map<string, RolledDay>();
  for (const day of all) {
    const known = best.get(day.date);
    // Totals cannot be united any more; the greater of two can hold no time that the person did not work.
    if (!known || rank(known, day) < 0) best.set(day.date, day);
  }
  return [...best.values()].sort((a, b) => compare(a.date, b.date));
}

const rank = (a: RolledDay, b: RolledDay): number => a.total - b.total || compare(JSON.stringify(a), JSON.stringify(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
