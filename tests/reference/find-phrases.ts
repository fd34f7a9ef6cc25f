import type { Sequence } from '../../lib/core/text/phrase.ts';
import type { Tokens } from '../../lib/core/text/tokenise.ts';
import { matchAt } from './match.ts';

/**
 * Many phrases made ready to be found in one pass: a text's words are looked up once, and only sequences that begin
 * with one of them are tried, so the cost follows the text and its hits, not the number of phrases. Plain data: it can
 * be cloned and stored.
 */
export interface PhraseIndex {
  readonly sequences: readonly Sequence[];
  /** Which phrase each sequence says. */
  readonly phrases: readonly number[];
  /** Sequences by their first word, and by first stem for `word*`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Lengths that stems have, ascending. */
  readonly stemLengths: readonly number[];
}

/** A phrase found in words `start` to `end` (exclusive). */
export interface PhraseHit {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** `ways[p]` are the sequences of phrase number `p`. */
export function indexPhrases(ways: readonly (readonly Sequence[])[]): PhraseIndex {
  const sequences: Sequence[] = [];
  const phrases: number[] = [];
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [phrase, some] of ways.entries()) {
    for (const sequence of some) {
      const first = sequence[0];
      if (first === undefined) continue;
      const postings = first.prefix ? byStem : byWord;
      const list = postings.get(first.word) ?? [];
      list.push(sequences.length);
      postings.set(first.word, list);
      sequences.push(sequence);
      phrases.push(phrase);
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  return { sequences, phrases, byWord, byStem, stemLengths };
}

/** Every place where a phrase is said, in the order of the text. */
export function findPhrases(index: PhraseIndex, tokens: Tokens): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const [start, word] of tokens.words.entries()) {
    const tryAll = (candidates: readonly number[] | undefined): void => {
      for (const candidate of candidates ?? []) {
        const end = matchAt(index.sequences[candidate] ?? [], tokens, start);
        if (end !== -1) hits.push({ phrase: index.phrases[candidate] ?? -1, start, end });
      }
    };
    tryAll(index.byWord.get(word));
    for (const length of index.stemLengths) {
      if (length > word.length) break;
      tryAll(index.byStem.get(word.slice(0, length)));
    }
  }
  return hits;
}
