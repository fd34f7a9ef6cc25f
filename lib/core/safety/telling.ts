import type { Scan } from '../text/scan.ts';
import { hasAside, isNegatedSense, isWritten } from '../text/sense.ts';
import { GAP } from '../text/tokenise.ts';
import { hashOf, slotOf, slotsFor, type Vocabulary } from '../text/vocabulary.ts';
import { readWeights, TELLING_BIAS } from './telling-weights.ts';

/**
 * The net beside the lists. No list has every wording of an emergency; but who tells of one uses other words than who asks for a
 * form, tells of an old ache, or jokes. Each word, and each pair of words that follow each other, weighs for or against, as
 * scripts/telling learned it from messages of our own. A patient's message whose words weigh enough together is worth reading now,
 * whatever it speaks of. Plainly said in tests/reference/telling.ts.
 */
export const TELLING = { id: 'told-like-an-emergency', says: [] } as const;

/** `scale`: weights are whole numbers of so many parts. `score`: what they come to, for so many `words` at least. */
export const TELLING_LIMITS = { scale: 32, score: 1, words: 8, shown: 5 } as const;

/** Words that count: the sender's own, of now, and not denied. */
export const isTold = (sense: number): boolean => isWritten(sense) && !isNegatedSense(sense) && !hasAside(sense);

/** The least sum of weights for so many words: the more there are, the more of everything they say. */
export const leastSum = (words: number): number =>
  words < TELLING_LIMITS.words
    ? Number.POSITIVE_INFINITY
    : (TELLING_LIMITS.score * TELLING_LIMITS.scale - TELLING_BIAS) * Math.sqrt(words);

/** Weights of words (`first` 0) and of pairs, by the hashes of their words. Open addressing; a weight of 0 is a free slot. */
interface Weights {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weights: Int16Array;
}

function findSlot(table: Weights, first: number, second: number): number {
  const mask = table.weights.length - 1;
  let slot = slotOf(Math.imul(first, 0x9e3779b1) ^ second, mask);
  while (table.weights[slot] !== 0 && (table.first[slot] !== first || table.second[slot] !== second)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

function makeTable(): Weights {
  const known = readWeights();
  const room = slotsFor(known.size);
  const table = { first: new Int32Array(room), second: new Int32Array(room), weights: new Int16Array(room) };
  for (const [said, weight] of known) {
    const words = said.split(' ').map(hashOf);
    const [first, second] = [words.length === 2 ? words[0]! : 0, words.at(-1)!];
    const slot = findSlot(table, first, second);
    table.first[slot] = first;
    table.second[slot] = second;
    table.weights[slot] = weight;
  }
  return table;
}
let table: Weights | null = null;

/** Words `start` to `end` (exclusive), and what they weigh. */
interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

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
  { words: known }: Vocabulary,
  senseOf: (start: number, end: number) => number,
): (scan: Scan, found: (start: number, end: number) => boolean) => void {
  const all = (table ??= makeTable());
  const met = new Int32Array(all.weights.length);
  let run = 0;

  /** Do the words weigh enough? Those that weigh for it are added to `weighed`, where that is asked for. */
  function weigh({ count, classes, gaps }: Scan, weighed: Weighed[] | null): boolean {
    run += 1;
    let [sum, words] = [0, 0];
    // The hash of the word before, where a pair may begin with it.
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      if (gaps[at]! >= GAP.sentence) before = 0;
      const told = isTold(senseOf(at, at + 1));
      const wordClass = classes[at]!;
      const hash = told && wordClass >= 0 && wordClass < known.count ? known.hashes[wordClass]! : 0;
      for (let from = hash === 0 ? 2 : before === 0 ? 1 : 0; from < 2; from += 1) {
        const slot = findSlot(all, from === 0 ? before : 0, hash);
        const weight = all.weights[slot]!;
        if (weight === 0 || met[slot] === run) continue;
        met[slot] = run;
        sum += weight;
        if (weight > 0) weighed?.push({ start: at - 1 + from, end: at + 1, weight });
      }
      before = hash;
      if (told) words += 1;
    }
    return sum >= leastSum(words);
  }

  return (scan, found) => {
    if (!weigh(scan, null)) return;
    const weighed: Weighed[] = [];
    weigh(scan, weighed);
    for (const { start, end } of heaviest(weighed)) if (found(start, end)) return;
  };
}
