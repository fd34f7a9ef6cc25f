import { seeded } from '../seeded.ts';
import type { Features } from './features.ts';

/** A text that somebody has judged. */
export interface Example {
  readonly features: Features;
  readonly speaksFor: boolean;
}

/** What was learned: a weight for each word and pair, as a whole number of parts, and where the sum begins. */
export interface Learned {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

interface Numbered {
  readonly said: readonly number[];
  /** 1 divided by the root of how many words the text has: long texts say more of everything. */
  readonly share: number;
  readonly speaksFor: boolean;
}

const ROUNDS = 25;
const RATE = 0.3;
/** Pulls the weights of each message towards nothing, so that what was met by chance weighs little. */
const DECAY = 3e-3;
/** What fewer texts have says nothing. */
const LEAST_TEXTS = 4;
/** Parts; what weighs less is left out: it changes hardly an answer. */
const LEAST_WEIGHT = 16;
const SMALLEST = 1e-6;

function shuffle(list: number[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

/**
 * Logistic regression over which words and pairs a text has (AdaGrad, https://jmlr.org/papers/v12/duchi11a.html), both kinds
 * weighing the same however many there are. Weights are rounded to parts of 1 / `scale`.
 */
export function learn(examples: readonly Example[], scale: number): Learned {
  const seenIn = new Map<string, number>();
  for (const { features } of examples) for (const word of features.said) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const known = [...seenIn].flatMap(([word, count]) => (count >= LEAST_TEXTS ? word : [])).toSorted();
  const numbers = new Map(known.map((word, number) => [word, number]));
  const texts = examples.map(({ features: { said, words }, speaksFor }): Numbered => ({
    said: [...said].flatMap((one) => numbers.get(one) ?? []),
    share: 1 / Math.sqrt(Math.max(1, words)),
    speaksFor,
  }));
  const those = texts.filter(({ speaksFor }) => speaksFor).length;
  const ofThose = texts.length / 2 / those;
  const ofOther = texts.length / 2 / (texts.length - those);

  const weights = new Float64Array(known.length);
  const seen = new Float64Array(known.length).fill(SMALLEST);
  let [bias, biasSeen] = [0, SMALLEST];
  const order = texts.map((_, at) => at);
  const chance = seeded(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const { said, share, speaksFor } = texts[at]!;
      const sum = said.reduce((all, word) => all + weights[word]!, 0) * share + bias;
      const error = (1 / (1 + Math.exp(-sum)) - (speaksFor ? 1 : 0)) * (speaksFor ? ofThose : ofOther);
      for (const word of said) {
        const slope = error * share + DECAY * weights[word]!;
        seen[word]! += slope * slope;
        weights[word]! -= (RATE * slope) / Math.sqrt(seen[word]!);
      }
      biasSeen += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSeen);
    }
  }
  const rounded = known.map((word, number) => [word, Math.round(weights[number]! * scale)] as const);
  return {
    weights: new Map(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
    bias: Math.round(bias * scale),
  };
}
