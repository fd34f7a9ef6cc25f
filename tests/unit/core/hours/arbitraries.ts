import fc from 'fast-check';
import { uniteParts, type History, type Part, type SlotRecord } from '../../../../lib/core/hours/history.ts';
import { slotAt } from '../../../../lib/core/hours/slot.ts';
import { ACTIVITIES } from '../../../../lib/core/shared/ehr-profile.ts';

export const ZONES = [
  { zone: 'America/Chicago', offset: -300 },
  { zone: 'America/Chicago', offset: -360 },
  { zone: 'Asia/Kathmandu', offset: 345 },
  { zone: 'Pacific/Kiritimati', offset: 840 },
] as const;

/** A Monday, 2026-11-16, 08:00 in Chicago (UTC−6). */
export const MONDAY_8 = Date.UTC(2026, 10, 16, 14);

export const part: fc.Arbitrary<Part> = fc.record({
  profile: fc.constantFrom(null, 'demo', 'other-ehr'),
  activity: fc.constantFrom(...ACTIVITIES),
  marks: fc.integer({ min: 1, max: 1023 }),
});

const record = (from: number, length: number): fc.Arbitrary<SlotRecord> =>
  fc
    .record({
      slot: fc.integer({ min: from, max: from + length - 1 }),
      place: fc.constantFrom(...ZONES),
      parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    })
    .map(({ slot, place, parts }) => ({ slot, ...place, parts: uniteParts(parts) }));

/** Slots within a few days of each other, so that they meet. */
export const history = (slots = 400): fc.Arbitrary<History> =>
  fc
    .record({
      slots: fc.uniqueArray(record(slotAt(MONDAY_8), slots), { selector: ({ slot }) => slot, maxLength: 120 }),
      breaks: fc.uniqueArray(fc.integer({ min: slotAt(MONDAY_8), max: slotAt(MONDAY_8) + slots }), { maxLength: 6 }),
    })
    .map(({ slots, breaks }) => ({
      slots: slots.sort((a, b) => a.slot - b.slot),
      breaks: breaks.sort((a, b) => a - b),
      days: [],
    }));

/** Slots of one activity at these clock times. */
export const at = (epochMs: readonly number[], change: Partial<SlotRecord> = {}): SlotRecord[] =>
  epochMs.map((ms) => ({
    slot: slotAt(ms),
    offset: -360,
    zone: 'America/Chicago',
    parts: [{ profile: null, activity: 'inbox', marks: 1 }],
    ...change,
  }));

/** Slots without a gap. */
export const stretch = (fromMs: number, seconds: number, change: Partial<SlotRecord> = {}): SlotRecord[] =>
  at(
    Array.from({ length: seconds / 15 }, (_, index) => fromMs + index * 15_000),
    change,
  );
