import type { Concept } from '../../../../lib/core/safety/concept.ts';
import { createListening, tuneEar } from '../../../../lib/core/safety/ear.ts';
import { IDIOMS } from '../../../../lib/core/safety/idioms.ts';
import { createPhraseBook } from '../../../../lib/core/text/phrase-book.ts';
import { buildTrie, createFinder, createHits } from '../../../../lib/core/text/phrase-trie.ts';
import { createScan, scanText } from '../../../../lib/core/text/scan.ts';
import {
  asideOfSense,
  createSenseReader,
  isNegatedSense,
  markBits,
  zoneOfSense,
} from '../../../../lib/core/text/sense.ts';

export interface Heard {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly zone: string;
  readonly aside: string | null;
}

/** The product's own ear, tuned to these concepts alone; without spelling. */
export function hearing(concepts: readonly Concept[], idioms: readonly string[] = IDIOMS): (text: string) => Heard[] {
  const book = createPhraseBook();
  const tuned = tuneEar(concepts, idioms, book);
  const marks = markBits(book);
  const ear = tuned.finish();
  const trie = buildTrie(book.ways);
  const [scan, hits, senses] = [createScan(), createHits(), createSenseReader(marks)];
  const find = createFinder(trie);
  const listen = createListening(ear, senses.senseOf);
  return (text) => {
    const heard: Heard[] = [];
    scanText(trie.vocabulary, text, scan, null);
    find(scan, hits);
    senses.read(text, scan, hits);
    listen(scan, hits, {
      wants: () => true,
      heard(concept, start, end, sense) {
        const [negated, zone, aside] = [isNegatedSense(sense), zoneOfSense(sense), asideOfSense(sense)];
        heard.push({ concept: ear.concepts[concept] ?? '', start, end, negated, zone, aside });
        return false;
      },
    });
    return heard;
  };
}
