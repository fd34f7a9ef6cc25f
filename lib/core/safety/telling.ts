import type { Scan } from '../text/scan.ts';
import { createScales, isTold, PARTS, type Weighed, weightOf, type WeightTable } from './scales.ts';

/**
 * The net beside the lists. No list has every wording of an emergency; but who tells of one uses other words than who asks for a
 * form, tells of an old ache, or jokes. A patient's message whose words weigh enough together is worth reading now, whatever it
 * speaks of. Plainly said in tests/reference/telling.ts.
 */
export const TELLING = { id: 'told-like-an-emergency', says: [] } as const;

/** `weight`: what is enough, of so many `words` at least. */
export const TELLING_LIMITS = { weight: PARTS, words: 6, shown: 5 } as const;

/** Those that weigh most, none twice (a pair and a word of it), in the text's order. */
function heaviest(weighed: readonly Weighed[]): readonly Weighed[] {
  const chosen: Weighed[] = [];
  for (const one of weighed.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length === TELLING_LIMITS.shown) break;
    if (chosen.every(({ start, end }) => one.end <= start || end <= one.start)) chosen.push(one);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/** `found` is told of what weighs most, in the text's order, by its words; true means: that is enough. */
export function createTelling(
  weights: WeightTable,
  senseOf: (start: number, end: number) => number,
): (scan: Scan, found: (start: number, end: number) => boolean) => void {
  const scales = createScales(weights, (at) => isTold(senseOf(at, at + 1)));
  return (scan, found) => {
    scales.weigh(scan, 0, scan.count, null);
    if (scales.words < TELLING_LIMITS.words || weightOf(weights, scales) < TELLING_LIMITS.weight) return;
    const weighed: Weighed[] = [];
    scales.weigh(scan, 0, scan.count, weighed);
    for (const { start, end } of heaviest(weighed)) if (found(start, end)) return;
  };
}
