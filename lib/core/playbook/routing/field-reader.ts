import { createListening, type Listener } from '../../safety/ear.ts';
import { createDesk } from '../../safety/other-matter.ts';
import { createTelling } from '../../safety/telling.ts';
import { createFinder, createHits, type Hits } from '../../text/phrase-trie.ts';
import { respell } from '../../text/respell.ts';
import { createScan, scanText, type Scan } from '../../text/scan.ts';
import { createSenseReader } from '../../text/sense.ts';
import { createSpeller, mayBeSlip } from '../../text/spelling.ts';
import type { CompiledPlaybook } from './compiled.ts';

/** Told of every place where a phrase of the playbook's rules stands, with its packed sense. */
export type OnPhrase = (phrase: number, start: number, end: number, sense: number) => void;

/** Who reads along, and where the words stand in the field. */
export interface Reader extends Listener {
  readonly phrase: OnPhrase | null;
  /** Offsets of the words of what is being read: called before the first word of each reading. */
  readonly begin: (scan: Scan) => void;
}

/**
 * Reads one field after another: scans it once, finds every phrase in one pass, tells how each is meant. A text with
 * slips is read a second time as it was meant, for safety's ears only: rules go by what is written.
 */
export function createFieldReader({
  trie,
  marks,
  ear,
  spelling,
  weights,
  safety,
  desk: kinds,
  otherMatter,
  telling,
  sets,
}: CompiledPlaybook): (text: string, reader: Reader) => void {
  const find = createFinder(trie);
  const senses = createSenseReader(marks);
  const listen = createListening(ear, senses.senseOf);
  const desk = createDesk(kinds, ear, ear.concepts.length - safety.length, weights.matter, senses.senseOf);
  const tell = createTelling(weights.telling, senses.senseOf);
  const speller = createSpeller(spelling);
  const scan = createScan();
  const meant = createScan();
  const hits: Hits = createHits();
  /** Per phrase: 1 where some rule listens for it. */
  const ruled = Uint8Array.from({ length: marks.length }, (_, phrase) =>
    sets.from[phrase]! < sets.from[phrase + 1]! ? 1 : 0,
  );
  const isSlip = (word: Uint16Array, length: number, wordClass: number): boolean =>
    mayBeSlip(spelling, word, length, wordClass);

  const readOnce = (text: string, words: Scan, reader: Reader, phrase: OnPhrase | null): void => {
    find(words, hits);
    senses.read(text, words, hits);
    reader.begin(words);
    listen(words, hits, reader);
    if (reader.wants(telling)) tell(words, (start, end) => reader.heard(telling, start, end, 0));
    if (phrase === null) return;
    if (reader.wants(otherMatter)) desk(text, words, hits, (start, end) => reader.heard(otherMatter, start, end, 0));
    for (let hit = 0; hit < hits.count; hit += 1) {
      if (ruled[hits.phrases[hit]!] === 0) continue;
      const start = hits.starts[hit]!;
      const end = hits.ends[hit]!;
      phrase(hits.phrases[hit]!, start, end, senses.senseOf(start, end));
    }
  };

  return (text, reader) => {
    if (text === '') return;
    scanText(trie.vocabulary, text, scan, isSlip);
    readOnce(text, scan, reader, reader.phrase);
    if (scan.slips && respell(trie.vocabulary, speller, text, scan, meant)) {
      readOnce(text, meant, reader, null);
    }
  };
}
