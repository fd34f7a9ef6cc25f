import type { Sequence, Step } from '../../lib/core/text/phrase.ts';
import { GAP, type Tokens } from '../../lib/core/text/tokenise.ts';

const fits = (step: Step, word: string | undefined): boolean =>
  word !== undefined && (step.prefix ? word.startsWith(step.word) : word === step.word);

/**
 * Does the sequence begin at word `at`? Returns the index after its last word (the nearest, where gaps allow several),
 * or -1. Phrases never cross a sentence end. Positions are kept as a set, so gaps do not multiply the cost.
 */
export function matchAt(sequence: Sequence, tokens: Tokens, at: number): number {
  const [first, ...rest] = sequence;
  if (first === undefined || !fits(first, tokens.words[at])) return -1;
  let reached = [at];
  for (const step of rest) {
    const next: number[] = [];
    for (const from of reached) {
      for (let to = from + 1; to <= from + 1 + step.gap; to += 1) {
        if ((tokens.gaps[to] ?? GAP.sentence) >= GAP.sentence) break;
        if (fits(step, tokens.words[to]) && !next.includes(to)) next.push(to);
      }
    }
    if (next.length === 0) return -1;
    reached = next;
  }
  return Math.min(...reached) + 1;
}
