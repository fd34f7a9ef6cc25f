import type { Scan } from '../text/scan.ts';
import { hasAside, isNegatedSense, isWritten } from '../text/sense.ts';
import { GAP } from '../text/tokenise.ts';
import { hashOf, slotOf, slotsFor, type Vocabulary } from '../text/vocabulary.ts';
import { TELLING_BIAS, TELLING_WEIGHTS } from './telling-weights.ts';

/**
 * The net beside the lists. No list has every wording of an emergency; but who tells of one uses other words than who asks for a
 * form, tells of an old ache, or jokes. Each word, and each pair of words that follow each other, weighs for or against, as
 * scripts/telling learned it from messages of our own. A patient's message whose words weigh enough together is worth reading now,
 * whatever it speaks of. Plainly said in tests/reference/telling.ts.
 */
export const TELLING = { id: 'told-like-an-emergency', says: [] } as const;

/**
 * `scale`: weights are whole numbers of so many parts. `urgent`: what a message of at least so many `words` comes to that is told like
 * an emergency. `errand`: and what words come to, at most, that tell of none.
 */
export const TELLING_LIMITS = { scale: 32, urgent: 1, errand: -1.5, words: 8, shown: 5 } as const;

/** Words that count: the sender's own, of now, and not denied. */
export const isTold = (sense: number): boolean => isWritten(sense) && !isNegatedSense(sense) && !hasAside(sense);

/** What words weigh together, each counted once, and how many were weighed. */
export interface Told {
  readonly weight: number;
  readonly words: number;
}

/** The more words, the more of everything they say: so their weight counts by the root of their number. */
const comesTo = (score: number, words: number): number =>
  (score * TELLING_LIMITS.scale - TELLING_BIAS) * Math.sqrt(words);

export const tellsOfEmergency = ({ weight, words }: Told): boolean =>
  words >= TELLING_LIMITS.words && weight >= comesTo(TELLING_LIMITS.urgent, words);

export const tellsOfErrand = ({ weight, words }: Told): boolean =>
  words > 0 && weight <= comesTo(TELLING_LIMITS.errand, words);

/** Weights by hash: of a word, or of two. Open addressing; a weight of 0 is a free slot. */
interface Weights {
  readonly hashes: Int32Array;
  readonly weights: Int16Array;
}

const hashOfPair = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) | 0;

function findSlot({ hashes, weights }: Weights, hash: number): number {
  const mask = hashes.length - 1;
  let slot = slotOf(hash, mask);
  while (weights[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function readWeights(): Weights {
  const room = slotsFor(TELLING_WEIGHTS.size);
  const table: Weights = { hashes: new Int32Array(room), weights: new Int16Array(room) };
  for (const [said, weight] of TELLING_WEIGHTS) {
    const [first = '', second] = said.split(' ');
    const hash = second === undefined ? hashOf(first) : hashOfPair(hashOf(first), hashOf(second));
    const slot = findSlot(table, hash);
    table.hashes[slot] = hash;
    table.weights[slot] = weight;
  }
  return table;
}
let table: Weights | null = null;

/** Words `start` to `end` (exclusive), and what they weigh. */
export interface Weighed {
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

/** Weighs words `from` to `to` (exclusive) of a scan; `weighed` are those that weigh for an emergency, until the next are weighed. */
export interface Scales {
  readonly weigh: (scan: Scan, from: number, to: number) => Told;
  readonly weighed: () => readonly Weighed[];
}

export function createScales({ words: known }: Vocabulary, senseOf: (start: number, end: number) => number): Scales {
  const all = (table ??= readWeights());
  const met = new Int32Array(all.weights.length);
  let run = 0;
  let weight = 0;
  let weighed: Weighed[] = [];

  const add = (hash: number, start: number, end: number): void => {
    const slot = findSlot(all, hash);
    const own = all.weights[slot]!;
    if (own === 0 || met[slot] === run) return;
    met[slot] = run;
    weight += own;
    if (own > 0) weighed.push({ start, end, weight: own });
  };

  return {
    weigh({ classes, gaps }, from, to) {
      run += 1;
      weight = 0;
      weighed = [];
      let words = 0;
      // The hash of the word before, where a pair may begin with it.
      let before: number | null = null;
      for (let at = from; at < to; at += 1) {
        if (gaps[at]! >= GAP.sentence) before = null;
        const wordClass = classes[at]!;
        const told = isTold(senseOf(at, at + 1));
        if (told) words += 1;
        const hash: number | null = told && wordClass >= 0 && wordClass < known.count ? known.hashes[wordClass]! : null;
        if (hash !== null) {
          add(hash, at, at + 1);
          if (before !== null) add(hashOfPair(before, hash), at - 1, at + 1);
        }
        before = hash;
      }
      return { weight, words };
    },
    weighed: () => weighed,
  };
}

/** `found` is told of what weighs most, in the text's order, by its words; true means: that is enough. */
export function createTelling({
  weigh,
  weighed,
}: Scales): (scan: Scan, found: (start: number, end: number) => boolean) => void {
  return (scan, found) => {
    if (!tellsOfEmergency(weigh(scan, 0, scan.count))) return;
    for (const { start, end } of heaviest(weighed())) if (found(start, end)) return;
  };
}
