import type { Aside } from './negation.ts';
import { createPhraseBook } from './phrase-book.ts';
import { buildTrie, createFinder, createHits } from './phrase-trie.ts';
import { createScan, scanText } from './scan.ts';
import { asideOfSense, createSenseReader, isNegatedSense, markBits, zoneOfSense } from './sense.ts';
import type { Zone } from './zones.ts';

/** A phrase found in words `start` to `end` (exclusive), and how it is meant. */
export interface FoundPhrase {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly aside: Aside | null;
  readonly zone: Zone;
}

/** Listens for a few phrases by themselves: what tools ask, and the way to see each part of this room work together. */
export function phraseReader(sources: readonly string[]): (text: string) => FoundPhrase[] {
  const book = createPhraseBook();
  const wanted = new Map(sources.map((source) => [book.numberOf(source), source]));
  const marks = markBits(book);
  const trie = buildTrie(book.ways);
  const find = createFinder(trie);
  const senses = createSenseReader(marks);
  const scan = createScan();
  const hits = createHits();
  return (text) => {
    scanText(trie.vocabulary, text, scan, null);
    find(scan, hits);
    senses.read(text, scan, hits);
    return Array.from({ length: hits.count }, (_, hit) => hit).flatMap((hit): FoundPhrase[] => {
      const source = wanted.get(hits.phrases[hit]!);
      if (source === undefined) return [];
      const start = hits.starts[hit]!;
      const end = hits.ends[hit]!;
      const sense = senses.senseOf(start, end);
      const [negated, aside, zone] = [isNegatedSense(sense), asideOfSense(sense), zoneOfSense(sense)];
      return [{ source, start, end, negated, aside, zone }];
    });
  };
}
