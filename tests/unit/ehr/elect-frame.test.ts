import { describe, expect, it } from 'vitest';
import { electFrame } from '../../../lib/ehr/detect/elect-frame.ts';
import type { Finding } from '../../../lib/ehr/detect/finding.ts';

const frame = (frameId: number, looks: Pick<Finding, 'score' | 'rows' | 'area'>) => {
  const finding: Finding = {
    origin: 'https://ehr.example',
    sure: false,
    severalPerRow: false,
    profile: null,
    read: 0,
    ...looks,
  };
  return { frameId, finding };
};

describe('which of several frames is offered as the inbox', () => {
  it('is the one that is most like an inbox, whatever its size', () => {
    const chosen = electFrame([
      frame(0, { score: 0.2, rows: 90, area: 900 }),
      frame(4, { score: 0.9, rows: 20, area: 300 }),
      frame(7, { score: 0.6, rows: 200, area: 800 }),
    ]);
    expect(chosen?.frameId).toBe(4);
  });

  it('is the longer of two alike: a copy in a smaller frame is not counted', () => {
    const chosen = electFrame([
      frame(2, { score: 0.9, rows: 10, area: 300 }),
      frame(3, { score: 0.9, rows: 40, area: 200 }),
    ]);
    expect(chosen?.frameId).toBe(3);
  });

  it('is the largest to point in where none is like one, and none where no frame answered', () => {
    expect(
      electFrame([frame(0, { score: 0, rows: 0, area: 10 }), frame(5, { score: 0, rows: 0, area: 700 })])?.frameId,
    ).toBe(5);
    expect(electFrame([])).toBeNull();
  });
});
