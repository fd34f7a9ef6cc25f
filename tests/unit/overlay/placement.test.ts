import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS, FULL_WIDTH, placeBadges, type Interval, type RowShape } from '../../../lib/overlay/placement.ts';

/** A row that shows the same in every band, or only in those named. */
const row = (width: number, all: readonly Interval[], bands: Partial<RowShape['taken']> = {}): RowShape => ({
  width,
  taken: { middle: all, upper: all, lower: all, ...bands },
});

describe('where badges go', () => {
  it('takes the free end of the rows, clear of the longest', () => {
    const rows = [row(800, [{ from: 0, to: 300 }]), row(800, [{ from: 0, to: 500 }])];
    expect(placeBadges(rows)).toMatchObject({ band: 'middle', inset: 6, form: 'full' });
  });

  it('stands before a date at the end', () => {
    const dated = row(800, [
      { from: 0, to: 300 },
      { from: 700, to: 800 },
    ]);
    expect(placeBadges([dated])).toMatchObject({ band: 'middle', inset: 106, form: 'full' });
  });

  it('goes beside one of two lines when both are in the middle’s way', () => {
    const full = [{ from: 0, to: 800 }];
    const short = [{ from: 0, to: 200 }];
    expect(placeBadges([row(800, full, { upper: short })])).toMatchObject({ band: 'upper', inset: 6, form: 'full' });
    expect(placeBadges([row(800, full, { lower: short })])).toMatchObject({ band: 'lower', inset: 6, form: 'full' });
    expect(placeBadges([row(800, full, { upper: null, lower: null })]).form).toBe('compact');
  });

  it('is compact where only little room is, and at the end where none is', () => {
    expect(placeBadges([row(400, [{ from: 0, to: 350 }])])).toMatchObject({
      band: 'middle',
      inset: 6,
      form: 'compact',
    });
    const nowhere = { band: 'middle', inset: 6, room: 26, form: 'compact', raised: false };
    expect(placeBadges([row(300, [{ from: 0, to: 300 }])])).toEqual(nowhere);
    expect(placeBadges([])).toEqual(nowhere);
  });

  it('in its full form never covers what a row shows', () => {
    const interval = fc.tuple(fc.nat(600), fc.nat(200)).map(([from, size]) => ({ from, to: from + size }));
    const taken = fc.option(fc.array(interval, { maxLength: 5 }));
    const shape = fc.record({
      width: fc.integer({ min: 100, max: 900 }),
      taken: fc.record({ middle: taken, upper: taken, lower: taken }),
    });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 6 }), (rows) => {
        const { band, inset, form } = placeBadges(rows);
        expect(BANDS).toContain(band);
        expect(inset).toBeGreaterThanOrEqual(0);
        if (form !== 'full') return;
        for (const shown of rows) {
          const badge = { from: shown.width - inset - FULL_WIDTH, to: shown.width - inset };
          expect(shown.taken[band]).not.toBeNull();
          for (const { from, to } of shown.taken[band] ?? []) expect(from >= badge.to || to <= badge.from).toBe(true);
        }
      }),
    );
  });
});
