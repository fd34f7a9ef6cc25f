import type { Scan } from '../text/scan.ts';
import { hasAside, isNegatedSense, isWritten } from '../text/sense.ts';
import { GAP } from '../text/tokenise.ts';
import { hashOf, slotOf, slotsFor } from '../text/vocabulary.ts';

/** What words weigh, as scripts/learn.ts learned it from messages of our own. Whole numbers, in parts of `PARTS`. */
export interface Weights {
  /** Where a sum begins. */
  readonly bias: number;
  /** A line is a weight and all that weighs it: "126: tonight, the floor". */
  readonly learned: string;
}

export const PARTS = 32;

/** By word, or two words that follow each other with a space between. */
export const readWeights = ({ learned }: Weights): ReadonlyMap<string, number> =>
  new Map(
    learned
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight, said = ''] = line.split(': ');
        return said.split(', ').map((one) => [one, Number(weight)] as const);
      }),
  );

/** Words that count: the sender's own, of now, and not denied. */
export const isTold = (sense: number): boolean => isWritten(sense) && !isNegatedSense(sense) && !hasAside(sense);

/** Weights by the hashes of their words (`first` 0 for a word alone). Open addressing; a weight of 0 is a free slot. Plain data. */
export interface WeightTable {
  readonly bias: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weights: Int16Array;
}

function findSlot(table: WeightTable, first: number, second: number): number {
  const mask = table.weights.length - 1;
  let slot = slotOf(Math.imul(first, 0x9e3779b1) ^ second, mask);
  while (table.weights[slot] !== 0 && (table.first[slot] !== first || table.second[slot] !== second)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

export function tableOf(weights: Weights): WeightTable {
  const words = readWeights(weights);
  const room = slotsFor(words.size);
  const table = {
    bias: weights.bias,
    first: new Int32Array(room),
    second: new Int32Array(room),
    weights: new Int16Array(room),
  };
  for (const [said, weight] of words) {
    const hashes = said.split(' ').map(hashOf);
    const [first, second] = [hashes.length === 2 ? hashes[0]! : 0, hashes.at(-1)!];
    const slot = findSlot(table, first, second);
    table.first[slot] = first;
    table.second[slot] = second;
    table.weights[slot] = weight;
  }
  return table;
}

/** Words `start` to `end` (exclusive), and what they weigh. */
export interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

export interface Scales {
  /** Of what was weighed last: what its words come to, each word and pair once, and how many words count. */
  sum: number;
  words: number;
  /** Does the word have a weight of its own? By its hash. */
  readonly knows: (hash: number) => boolean;
  /** Weighs words `from` to `to` (exclusive). Those that weigh something for it are added to `weighed`, where that is asked for. */
  readonly weigh: (scan: Scan, from: number, to: number, weighed: Weighed[] | null) => void;
}

/** The sum for so many words, in `PARTS`: the more there are, the more of everything they say. */
export const weightOf = ({ bias }: WeightTable, { sum, words }: Pick<Scales, 'sum' | 'words'>): number =>
  sum / Math.sqrt(Math.max(1, words)) + bias;

/** `counts`: does this word of the text that is weighed count? */
export function createScales(all: WeightTable, counts: (at: number) => boolean): Scales {
  const met = new Int32Array(all.weights.length);
  let run = 0;
  const scales: Scales = {
    sum: 0,
    words: 0,
    knows: (hash) => all.weights[findSlot(all, 0, hash)] !== 0,
    weigh({ hashes, gaps }, from, to, weighed) {
      run += 1;
      let [sum, words] = [0, 0];
      /** The word before counts, and stands in the same sentence. */
      let follows = false;
      for (let at = from; at < to; at += 1) {
        if (!counts(at)) {
          follows = false;
          continue;
        }
        words += 1;
        if (gaps[at]! >= GAP.sentence) follows = false;
        // The pair that ends here, and the word alone.
        for (let first = follows ? at - 1 : at; first <= at; first += 1) {
          const slot = findSlot(all, first === at ? 0 : hashes[first]!, hashes[at]!);
          const weight = all.weights[slot]!;
          if (weight === 0 || met[slot] === run) continue;
          met[slot] = run;
          sum += weight;
          if (weight > 0) weighed?.push({ start: first, end: at + 1, weight });
        }
        follows = true;
      }
      scales.sum = sum;
      scales.words = words;
    },
  };
  return scales;
}
