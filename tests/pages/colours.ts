/**
 * Colours that name a message, for a judge who sees nothing but pixels.
 *
 * A colour is a point of a lattice: each channel is 4 + 8·d with a digit d of 0–31, so 15 bits. The message takes 13 of
 * them (red's digit, green's digit, the three high bits of blue's digit); the two low bits of blue's digit say which kind
 * of thing is painted, as a sum over the other digits:
 *
 *     low bits of blue = (red + 3·(green − red) + 1 + kind) mod 4
 *
 * - Noise: a channel may be off by up to two and still decodes; beyond that the pixel decodes to null.
 * - Mixtures: where two colours meet, an anti-aliased pixel lies between them: off the lattice, or on it with a sum that is
 *   wrong three times out of four.
 * - Host colours: black, white and every grey (equal digits) have a sum of no kind, so no host chrome passes for a row.
 * - Neighbours: the index is multiplied by an odd number modulo 8,192 first, so that messages less than 40 places apart
 *   differ by at least 48 in some channel. Indexes repeat after 8,192.
 */

export type Painted = 'row' | 'badge';
export type Rgb = readonly [red: number, green: number, blue: number];

export interface PaintedMessage {
  readonly kind: Painted;
  /** Modulo `COLOURS`. */
  readonly index: number;
}

/** So many messages have colours of their own. */
export const COLOURS = 8192;

/** Found by trying all odd numbers: the largest least distance between neighbours. */
const SPREAD = 7419;
const STEP = 8;
const OFFSET = 4;
const NOISE = 2;
const KINDS: readonly Painted[] = ['row', 'badge'];

/** The inverse of SPREAD modulo 8,192, by Newton's iteration (each round doubles the bits that are right). */
const GATHER = [1, 2, 3, 4].reduce((inverse) => Math.imul(inverse, 2 - Math.imul(SPREAD, inverse)), 1) & (COLOURS - 1);

const sum = (red: number, green: number): number => red + 3 * (green - red) + 1;

/** The colour of message `index` (a whole number from 0), painted as its row or as its badge. */
export function encodeColour(index: number, kind: Painted = 'row'): Rgb {
  const spread = Math.imul(index % COLOURS, SPREAD) & (COLOURS - 1);
  const [red, green] = [spread >> 8, (spread >> 3) & 31];
  const blue = ((spread & 7) << 2) | ((sum(red, green) + KINDS.indexOf(kind)) & 3);
  return [OFFSET + STEP * red, OFFSET + STEP * green, OFFSET + STEP * blue];
}

/** What a pixel with this colour belongs to, or null for anything that `encodeColour` never gives. */
export function decodeColour([r, g, b]: Rgb): PaintedMessage | null {
  const [red, green, blue] = [digit(r), digit(g), digit(b)];
  if (red === null || green === null || blue === null) return null;
  const kind = KINDS[(blue - sum(red, green)) & 3];
  if (kind === undefined) return null;
  const spread = (red << 8) | (green << 3) | (blue >> 2);
  return { kind, index: Math.imul(spread, GATHER) & (COLOURS - 1) };
}

/** "rgb(4, 12, 36)" */
export function cssColour(index: number, kind: Painted = 'row'): string {
  return `rgb(${encodeColour(index, kind).join(', ')})`;
}

function digit(channel: number): number | null {
  const nearest = Math.round((channel - OFFSET) / STEP);
  if (nearest < 0 || nearest > 31) return null;
  return Math.abs(channel - OFFSET - STEP * nearest) <= NOISE ? nearest : null;
}
