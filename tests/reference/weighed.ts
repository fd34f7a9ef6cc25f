import { readWeights, type Weights } from '../../lib/core/safety/scales.ts';
import { GAP } from '../../lib/core/text/tokenise.ts';
import { type Reading, senseOf } from './reading.ts';

const known = new Map<Weights, ReadonlyMap<string, number>>();

/**
 * What words `from` to `to` (exclusive) weigh, and how many of them count: those of `counted` that the sender wrote of now and does not deny.
 * They and the pairs of them that follow each other in a sentence weigh once each; the more words there are, the less each.
 */
export function weighed(
  weights: Weights,
  reading: Reading,
  from = 0,
  to = reading.tokens.words.length,
  counted: (at: number) => boolean = () => true,
): { weight: number; words: number } {
  const by = known.get(weights) ?? readWeights(weights);
  known.set(weights, by);
  const { words, gaps } = reading.tokens;
  const isTold = words.map((_, at) => {
    const { zone, negated, aside } = senseOf(reading, at, at + 1);
    return at >= from && at < to && counted(at) && zone === 'written' && !negated && aside === null;
  });
  const told = words.filter((_, at) => isTold[at]);
  const pairs = words.flatMap((word, at) =>
    isTold[at - 1] && isTold[at] && (gaps[at] ?? GAP.sentence) < GAP.sentence ? `${words[at - 1]} ${word}` : [],
  );
  const sum = [...new Set([...told, ...pairs])].reduce((all, said) => all + (by.get(said) ?? 0), 0);
  return { weight: sum / Math.sqrt(Math.max(1, told.length)) + weights.bias, words: told.length };
}
