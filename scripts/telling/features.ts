import type { CompiledPlaybook } from '../../lib/core/playbook/routing/compiled.ts';
import { isTold } from '../../lib/core/safety/telling.ts';
import { createFinder, createHits } from '../../lib/core/text/phrase-trie.ts';
import { createScan, scanText } from '../../lib/core/text/scan.ts';
import { createSenseReader } from '../../lib/core/text/sense.ts';
import { GAP } from '../../lib/core/text/tokenise.ts';
import { wordsOf } from '../../lib/core/text/vocabulary.ts';

/** What counts of a text, as the engine counts it. */
export interface Features {
  /** Words that the built-in lists know, and pairs of them ("very hot"), each once. */
  readonly said: ReadonlySet<string>;
  /** How many words count, unknown ones included. */
  readonly words: number;
}

/** `compiled`: without a playbook's own words, so that none of them gets a weight. */
export function createFeatures({ trie, marks }: CompiledPlaybook): (text: string) => Features {
  const spelled = wordsOf(trie.vocabulary.words);
  const find = createFinder(trie);
  const senses = createSenseReader(marks);
  const [scan, hits] = [createScan(), createHits()];
  return (text) => {
    scanText(trie.vocabulary, text, scan, null);
    find(scan, hits);
    senses.read(text, scan, hits);
    const said = new Set<string>();
    let [words, before] = [0, ''];
    for (let at = 0; at < scan.count; at += 1) {
      if (scan.gaps[at]! >= GAP.sentence) before = '';
      const told = isTold(senses.senseOf(at, at + 1));
      if (told) words += 1;
      const word = told ? (spelled[scan.classes[at]!] ?? '') : '';
      if (word !== '') said.add(word);
      if (word !== '' && before !== '') said.add(`${before} ${word}`);
      before = word;
    }
    return { said, words };
  };
}
