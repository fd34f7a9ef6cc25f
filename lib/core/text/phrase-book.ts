import { parsePhrase, type Sequence } from './phrase.ts';

const REMEMBERED = 5_000;

/** Numbers phrases, each once, whoever listens for it: what a trie is built of. */
export interface PhraseBook {
  /** The number of a phrase. One that cannot be read gets a number too, and is never said. */
  readonly numberOf: (source: string) => number;
  /** Per phrase, its ways of being said. */
  readonly ways: readonly (readonly Sequence[])[];
}

const PLAIN = /^[a-z0-9 ]*$/u;
const parsedBefore = new Map<string, readonly Sequence[]>();

/** Patterns are remembered, up to a bound: the built-in ones are the same for every playbook that is compiled. */
function waysOf(source: string): readonly Sequence[] {
  const known = parsedBefore.get(source);
  if (known !== undefined) return known;
  const parsed = parsePhrase(source);
  const ways = parsed.ok ? parsed.value : [];
  if (!PLAIN.test(source) && parsedBefore.size < REMEMBERED) parsedBefore.set(source, ways);
  return ways;
}

export function createPhraseBook(): PhraseBook {
  const numbers = new Map<string, number>();
  const ways: (readonly Sequence[])[] = [];
  return {
    numberOf(source) {
      const known = numbers.get(source);
      if (known !== undefined) return known;
      const number = ways.push(waysOf(source)) - 1;
      numbers.set(source, number);
      return number;
    },
    ways,
  };
}
