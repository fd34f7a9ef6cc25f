import { describe, expect, it } from 'vitest';
import { electStrip } from '../../../entrypoints/background/elect-strip.ts';
import type { FrameReport } from '../../../lib/protocol/messages.ts';

const frame = (number: number, change: Partial<FrameReport>): FrameReport => ({
  frame: number,
  profile: 'an-ehr',
  notRead: null,
  rows: 0,
  readInFull: 0,
  criticalResults: 0,
  opened: null,
  lanes: { 'not-physician': 0, protocol: 0, physician: 0, 'open-first': 0 },
  flags: { emergency: 0, urgent: 0 },
  ...change,
});

describe('which frame shows the strip', () => {
  it('is the one with the longest list that is read', () => {
    expect(
      electStrip([frame(0, { rows: 3 }), frame(4, { rows: 40 }), frame(7, { rows: 200, notRead: 'no-ids' })]),
    ).toBe(4);
  });

  it('is the outermost among equals, and where nothing is read', () => {
    expect(electStrip([frame(0, { profile: null }), frame(9, { rows: 5 }), frame(2, { rows: 5 })])).toBe(2);
    expect(electStrip([frame(6, { notRead: 'changed' }), frame(3, { notRead: 'no-ids' })])).toBe(3);
  });

  it('is never a message that is open beside a list, and that message’s own where there is no list', () => {
    const open = frame(5, { rows: 1, opened: 'alone' });
    expect(electStrip([frame(0, { profile: null }), frame(3, { rows: 0 }), open])).toBe(3);
    expect(electStrip([frame(0, { profile: null }), open])).toBe(5);
  });

  it('is none where no frame is an inbox', () => {
    expect(electStrip([frame(0, { profile: null })])).toBeNull();
    expect(electStrip([])).toBeNull();
  });
});
