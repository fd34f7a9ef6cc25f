import { readWeights, TELLING_BIAS } from '../../lib/core/safety/telling-weights.ts';
import { TELLING_LIMITS } from '../../lib/core/safety/telling.ts';
import { GAP } from '../../lib/core/text/tokenise.ts';
import { type Reading, senseOf } from './reading.ts';

const weights = readWeights();

/**
 * Words that the sender wrote of now and does not deny, and pairs of them that follow each other in a sentence, each counted
 * once, weigh enough together; the more words there are, the more they have to weigh.
 */
export function isToldLikeAnEmergency(reading: Reading): boolean {
  const { words, gaps } = reading.tokens;
  const isTold = words.map((_, at) => {
    const { zone, negated, aside } = senseOf(reading, at, at + 1);
    return zone === 'written' && !negated && aside === null;
  });
  const told = words.filter((_, at) => isTold[at]);
  const pairs = words.flatMap((word, at) =>
    isTold[at - 1] && isTold[at] && (gaps[at] ?? GAP.sentence) < GAP.sentence ? `${words[at - 1]} ${word}` : [],
  );
  const sum = [...new Set([...told, ...pairs])].reduce((all, said) => all + (weights.get(said) ?? 0), 0);
  const { scale, score, words: least } = TELLING_LIMITS;
  return told.length >= least && sum >= (score * scale - TELLING_BIAS) * Math.sqrt(told.length);
}
