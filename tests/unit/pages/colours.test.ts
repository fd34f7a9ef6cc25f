import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS, cssColour, decodeColour, encodeColour, type Rgb } from '../../pages/colours.ts';

const KINDS = ['row', 'badge'] as const;
const index = fc.integer({ min: 0, max: COLOURS - 1 });
const kind = fc.constantFrom(...KINDS);

describe('colours that name messages', () => {
  it('has one colour for each message and kind, and reads every one back', () => {
    const seen = new Set<string>();
    for (const kind of KINDS) {
      for (let index = 0; index < COLOURS; index++) {
        const colour = encodeColour(index, kind);
        seen.add(colour.join());
        expect(decodeColour(colour)).toEqual({ kind, index });
      }
    }
    expect(seen.size).toBe(2 * COLOURS);
  });

  it('reads through noise of up to two per channel', () => {
    const noise = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(index, kind, noise, noise, noise, (index, kind, ...noises) => {
        const noisy = encodeColour(index, kind).map(
          (value, channel) => value + (noises[channel] ?? 0),
        ) as unknown as Rgb;
        expect(decodeColour(noisy)).toEqual({ kind, index });
      }),
    );
  });

  it('takes no black, white or grey for a message', () => {
    for (let value = 0; value <= 255; value++) expect(decodeColour([value, value, value])).toBeNull();
  });

  it('gives neighbours in the list colours far apart', () => {
    let least = 255;
    for (let index = 0; index < COLOURS; index++) {
      const own = encodeColour(index);
      for (let distance = 1; distance < 40; distance++) {
        const other = encodeColour(index + distance);
        least = Math.min(least, Math.max(...own.map((value, channel) => Math.abs(value - (other[channel] ?? 0)))));
      }
    }
    expect(least).toBeGreaterThanOrEqual(48);
  });

  it('refuses most mixtures of two rows: an anti-aliased edge is hardly ever a third', () => {
    let [mixtures, taken] = [0, 0];
    for (let index = 0; index < 2000; index++) {
      const [a, b] = [encodeColour(index), encodeColour(index + 1)];
      for (let tenths = 1; tenths < 10; tenths++) {
        const mixed = a.map((value, channel) =>
          Math.round((value * tenths + (b[channel] ?? 0) * (10 - tenths)) / 10),
        ) as unknown as Rgb;
        const found = decodeColour(mixed);
        mixtures++;
        if (found && found.index !== index && found.index !== index + 1) taken++;
      }
    }
    expect(taken / mixtures).toBeLessThan(0.15);
  });

  it('begins anew after the last colour, and says itself in CSS', () => {
    expect(encodeColour(COLOURS + 7)).toEqual(encodeColour(7));
    expect(cssColour(7, 'badge')).toBe(`rgb(${encodeColour(7, 'badge').join(', ')})`);
  });
});
