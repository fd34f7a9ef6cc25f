import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../../lib/core/hours/attribute.ts';
import { decodeChunk, encodeChunk } from '../../../../lib/core/hours/chunk.ts';
import { EMPTY_HISTORY, union, uniteParts } from '../../../../lib/core/hours/history.ts';
import { eachRun } from '../../../../lib/core/hours/runs.ts';
import type { ACTIVITIES } from '../../../../lib/core/shared/ehr-profile.ts';
import { at, history, MONDAY_8, part } from './arbitraries.ts';

describe('the union of histories', () => {
  it('is the same in any order and grouping, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(history(), history(), history(), (a, b, c) => {
        const all = union([a, b, c]);
        expect(union([c, a, b])).toEqual(all);
        expect(union([union([a, b]), c])).toEqual(all);
        expect(union([all, b, all])).toEqual(all);
        expect(union([a, EMPTY_HISTORY])).toEqual(union([a]));
        const slots = all.slots.map(({ slot }) => slot);
        expect(slots).toEqual([...new Set(slots)].sort((x, y) => x - y));
        const said = new Set([a, b, c].flatMap((one) => one.slots.map(({ slot }) => slot)));
        expect(new Set(slots)).toEqual(said);
      }),
    );
  });
});

describe('attribution', () => {
  it('takes the activity with the most marks over all profiles', () => {
    const slot = (...marks: [string | null, (typeof ACTIVITIES)[number], number][]) =>
      attribute(marks.map(([profile, activity, count]) => ({ profile, activity, marks: count })));
    expect(slot(['a', 'notes', 3], ['a', 'inbox', 2])).toBe('notes');
    expect(slot(['a', 'notes', 3], ['a', 'inbox', 2], ['b', 'inbox', 2])).toBe('inbox');
  });
  it('breaks ties by the fixed order, and never by the order of arrival', () => {
    expect(
      attribute([
        { profile: null, activity: 'other', marks: 2 },
        { profile: null, activity: 'orders', marks: 2 },
      ]),
    ).toBe('orders');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(attribute([...parts].reverse())).toBe(attribute(parts));
        expect(attribute(uniteParts(parts).toReversed())).toBe(attribute(uniteParts(parts)));
      }),
    );
  });
});

describe('chunks', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(history(20_000), (one) => {
        const read = decodeChunk(encodeChunk(one));
        expect(read).toEqual({ ok: true, value: one });
      }),
    );
  });
  it('are refused whole when a byte is missing, and never throw', () => {
    fc.assert(
      fc.property(history(), fc.nat(), (one, cut) => {
        const bytes = encodeChunk(one);
        expect(decodeChunk(bytes.slice(0, cut % bytes.length)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        decodeChunk(bytes);
      }),
    );
    expect(decodeChunk(new Uint8Array([2]))).toEqual({ ok: false, error: 'unknown-version' });
    // The first sample of the store's frozen version 1 is no chunk: it is left alone and counted as damaged.
    expect(decodeChunk(new Uint8Array([1, 2, 3]))).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('gaps', () => {
  const filled = (slots: readonly number[], threshold: number, breaks: readonly number[] = []): number => {
    let sum = 0;
    const records = at(slots.map((slot) => MONDAY_8 + slot * 15_000));
    const first = (records[0]?.slot ?? 0) - (slots[0] ?? 0);
    eachRun({ slots: records, breaks: breaks.map((slot) => first + slot), days: [] }, threshold, (run) => {
      sum += 15 * (1 + run.filled);
    });
    return sum;
  };
  it('of exactly the threshold are filled, and a slot more closes the session', () => {
    expect(filled([0, 9], 120)).toBe(150);
    expect(filled([0, 10], 120)).toBe(30);
    expect(filled([0, 3], 30)).toBe(60);
    expect(filled([0, 4], 30)).toBe(30);
    expect(filled([0, 21], 300)).toBe(330);
    expect(filled([0, 22], 300)).toBe(30);
  });
  it('are never filled across a break, wherever in the gap it lies', () => {
    expect(filled([0, 4], 120, [0])).toBe(30);
    expect(filled([0, 4], 120, [2])).toBe(30);
    expect(filled([0, 4], 120, [3])).toBe(30);
    expect(filled([0, 4], 120, [4])).toBe(75);
    expect(filled([1, 5], 120, [0])).toBe(75);
    expect(filled([0, 2, 4], 120, [2])).toBe(60);
  });
});
