import { MAX_MARKS } from '../core/hours/history.ts';
import { SLOT_MS, slotAt, slotStart } from '../core/hours/slot.ts';
import type { Activity } from '../core/shared/ehr-profile.ts';
import type { Mark } from '../protocol/hours-messages.ts';

export interface MarkPorts {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that go on evenly, whatever is done to the clock. */
  readonly steady: () => number;
  readonly place: () => { readonly offset: number; readonly zone: string };
  /** What the page is for, or null while it is not visible and focused. */
  readonly look: () => { readonly profile: string | null; readonly activity: Activity } | null;
  readonly send: (mark: Mark) => void;
  /** Calls once after so many milliseconds; the returned function calls it off. */
  readonly later: (call: () => void, ms: number) => () => void;
}

export interface Marker {
  /** A trusted pointer, key, wheel or touch event. */
  readonly hand: () => void;
  /** A scroll event: pages scroll by themselves too, so it counts only shortly after a hand. */
  readonly scroll: () => void;
  /** The page is being left: what is counted so far is said now. */
  readonly flush: () => void;
}

interface Counted {
  readonly profile: string | null;
  readonly activity: Activity;
  marks: number;
}

/** The page is looked at again this often while hands move, milliseconds; in between an event costs two comparisons. */
const LOOK_EVERY = 1_000;
/** How far clock and even time may drift apart between two slots, milliseconds: time services nudge clocks. */
const DRIFT = 2_000;

/** Marks slots of one page: one message a slot, at its end. A crash loses the current slot and no other. */
export function createMarker(ports: MarkPorts): Marker {
  let slot = -1;
  let place = { offset: 0, zone: 'UTC' };
  let jumped = false;
  let marks = new Map<string, Counted>();
  let said = 0;
  let counted = 0;
  let current: Counted | null = null;
  let nextLook = -Infinity;
  let lastHand = -Infinity;
  let skew: number | null = null;
  let cancel = (): void => undefined;

  const begin = (now: number): void => {
    flush();
    slot = slotAt(now);
    place = ports.place();
    const drift = now - ports.steady();
    jumped = skew !== null && Math.abs(drift - skew) > DRIFT;
    skew = drift;
    marks = new Map();
    [said, counted] = [0, 0];
    current = null;
    nextLook = -Infinity;
    cancel();
    cancel = ports.later(flush, slotStart(slot + 1) - now);
  };

  const mark = (now: number): void => {
    if (now < slotStart(slot) || now >= slotStart(slot) + SLOT_MS) {
      // Looked at before anything is begun: events of a page in the background begin nothing.
      if (!ports.look()) return;
      begin(now);
    }
    if (now >= nextLook || now < nextLook - LOOK_EVERY) {
      const seen = ports.look();
      if (!seen) return;
      const key = `${seen.activity}|${seen.profile ?? ''}`;
      current = marks.get(key) ?? { ...seen, marks: 0 };
      marks.set(key, current);
      nextLook = now + LOOK_EVERY;
    }
    if (current && current.marks < MAX_MARKS) current.marks += 1;
    counted += 1;
  };

  /** Counts are those of the whole slot: saying them twice is saying them once. */
  const flush = (): void => {
    if (counted === said) return;
    said = counted;
    ports.send({
      slot,
      ...place,
      jumped,
      parts: [...marks.values()].filter((part) => part.marks > 0).map((part) => ({ ...part })),
    });
  };

  return {
    hand() {
      const now = ports.now();
      lastHand = now;
      mark(now);
    },
    scroll() {
      const now = ports.now();
      if (now - lastHand <= SLOT_MS && now >= lastHand) mark(now);
    },
    flush,
  };
}
