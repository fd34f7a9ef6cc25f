import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import { deskOf, JOINS, TITLE } from '../../lib/core/safety/administration.ts';
import { MATTER_LIMITS } from '../../lib/core/safety/other-matter.ts';
import { isTold } from '../../lib/core/safety/scales.ts';
import { createFinder, createHits } from '../../lib/core/text/phrase-trie.ts';
import { createScan, scanText } from '../../lib/core/text/scan.ts';
import { createSenseReader } from '../../lib/core/text/sense.ts';
import { GAP, tokenise } from '../../lib/core/text/tokenise.ts';

/** What counts of some words, as the engine counts it. */
export interface Features {
  /** Words, and pairs of them ("very hot"), each once. */
  readonly said: ReadonlySet<string>;
  /** How many words count. */
  readonly words: number;
}

interface Word {
  readonly word: string;
  readonly gap: number;
  readonly told: boolean;
}

/** The words of a text, as the engine reads them. */
export function createReader({ trie, marks }: CompiledPlaybook): (text: string) => Word[] {
  const find = createFinder(trie);
  const senses = createSenseReader(marks);
  const [scan, hits] = [createScan(), createHits()];
  return (text) => {
    scanText(trie.vocabulary, text, scan, null);
    find(scan, hits);
    senses.read(text, scan, hits);
    return tokenise(text).words.map((word, at) => ({
      word,
      gap: scan.gaps[at]!,
      told: isTold(senses.senseOf(at, at + 1)),
    }));
  };
}

export function featuresOf(words: readonly Word[]): Features {
  const said = new Set<string>();
  let before: Word | null = null;
  for (const one of words) {
    if (one.told) {
      said.add(one.word);
      if (before?.told === true && one.gap < GAP.sentence) said.add(`${before.word} ${one.word}`);
    }
    before = one;
  }
  return { said, words: words.filter(({ told }) => told).length };
}

/** The clauses of a text, as other-matter.ts cuts them but for long ones, which are learned from as a whole; numbers say nothing. */
export function clausesOf(all: readonly Word[]): Features[] {
  const words = all.map((one) => ({ ...one, told: one.told && !/\d/u.test(one.word) }));
  const afterTitle = (at: number): boolean => (deskOf(words[at - 1]!.word) & TITLE) !== 0;
  const starts = [...words.keys()].filter((at) => at === 0 || (words[at]!.gap >= GAP.sentence && !afterTitle(at)));
  return starts.flatMap((from, sentence) => {
    const to = starts[sentence + 1] ?? words.length;
    const begins = (at: number): boolean =>
      at === from || words[at]!.gap >= GAP.pause || (deskOf(words[at]!.word) & JOINS) !== 0;
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    return places.filter(begins).flatMap((start) => {
      const end = places.find((at) => at >= start + MATTER_LIMITS.clause && begins(at)) ?? to;
      const clause = featuresOf(words.slice(start, end));
      return clause.words < MATTER_LIMITS.least ? [] : clause;
    });
  });
}
