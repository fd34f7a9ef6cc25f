import { GAP } from '../../lib/core/text/tokenise.ts';
import { TELLING_BIAS, TELLING_WEIGHTS } from '../../lib/core/safety/telling-weights.ts';
import { TELLING_LIMITS } from '../../lib/core/safety/telling.ts';
import { type Reading, senseOf } from './reading.ts';

/**
 * How much words `from` to `to` (exclusive) tell of an emergency: the sender's own words of now that are not denied, and pairs of
 * them that follow each other in a sentence, each counted once, against the root of how many they are.
 */
function weigh(reading: Reading, from: number, to: number): { beyond: (score: number) => number; words: number } {
  const { tokens } = reading;
  const isTold = tokens.words.map((_, at) => {
    if (at < from || at >= to) return false;
    const { zone, negated, aside } = senseOf(reading, at, at + 1);
    return zone === 'written' && !negated && aside === null;
  });
  const told = tokens.words.filter((_, at) => isTold[at]);
  const pairs = tokens.words.flatMap((word, at) =>
    isTold[at - 1] && isTold[at] && (tokens.gaps[at] ?? GAP.sentence) < GAP.sentence
      ? `${tokens.words[at - 1]} ${word}`
      : [],
  );
  const weight = [...new Set([...told, ...pairs])].reduce((sum, said) => sum + (TELLING_WEIGHTS.get(said) ?? 0), 0);
  const comesTo = (score: number): number => (score * TELLING_LIMITS.scale - TELLING_BIAS) * Math.sqrt(told.length);
  return { beyond: (score) => weight - comesTo(score), words: told.length };
}

/** The whole text weighs enough, and is long enough to be weighed. */
export function isToldLikeAnEmergency(reading: Reading): boolean {
  const { beyond, words } = weigh(reading, 0, reading.tokens.words.length);
  return words >= TELLING_LIMITS.words && beyond(TELLING_LIMITS.urgent) >= 0;
}

/** These words weigh so little that they tell of an errand. */
export function isToldLikeAnErrand(reading: Reading, from: number, to: number): boolean {
  const { beyond, words } = weigh(reading, from, to);
  return words > 0 && beyond(TELLING_LIMITS.errand) <= 0;
}
