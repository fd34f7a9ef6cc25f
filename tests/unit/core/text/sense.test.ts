import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TRIGGERS } from '../../../../lib/core/text/negation.ts';
import { parsePhrase } from '../../../../lib/core/text/phrase.ts';
import { createPhraseBook } from '../../../../lib/core/text/phrase-book.ts';
import { buildTrie, createFinder, createHits } from '../../../../lib/core/text/phrase-trie.ts';
import { readText, senseOf } from '../../../reference/reading.ts';
import { createScan, scanText } from '../../../../lib/core/text/scan.ts';
import {
  asideOfSense,
  createSenseReader,
  isNegatedSense,
  markBits,
  zoneOfSense,
} from '../../../../lib/core/text/sense.ts';
import { PHRASES } from '../../../../lib/core/text/zones.ts';

const book = createPhraseBook();
const marks = markBits(book);
const trie = buildTrie(book.ways);
const find = createFinder(trie);
const reader = createSenseReader(marks);
const scan = createScan();
const hits = createHits();

/** One way of saying each trigger and zone phrase, drawn at random, between plain words, breaks and quoted lines. */
const spoken = (source: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...(source.match(/\([^)]*\)|[^()]+/gu) ?? []).map((piece) =>
        piece.startsWith('(') ? fc.constantFrom(...piece.slice(1, -1).split('|')) : fc.constant(piece),
      ),
    )
    .map((pieces) => pieces.join('').replaceAll('*', 's').replaceAll(/…\d?/gu, 'some'));
const MARKING = [...Object.values(TRIGGERS), ...Object.values(PHRASES)].flat().map(spoken);
const PLAIN = ['chest', 'pain', 'i', 'my', 'and', 'or', 'fever', 'no', 'two', 'the', 'cough'];
const BREAKS = [',', '.', '\n', '\n\n', '?', ':'];
const LINES = [
  '\n> old words here\n',
  '\nOn Nov 3, 2026, at 4:12 PM, Dr. Test wrote:\n',
  '\n--\nTesta Birch, RN\n',
  '\nSent from my iPhone\n',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.oneof(...MARKING) },
      { weight: 5, arbitrary: fc.constantFrom(...PLAIN) },
      { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
      { weight: 1, arbitrary: fc.constantFrom(...LINES) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(' '));

it('can read every trigger and zone phrase', () => {
  const sources = [...Object.values(TRIGGERS), ...Object.values(PHRASES)].flat();
  expect(sources.filter((source) => !parsePhrase(source).ok)).toEqual([]);
});

it('means by every run of words what the plain reading means', () => {
  fc.assert(
    fc.property(text, (text) => {
      const reading = readText(text);
      scanText(trie.vocabulary, text, scan, null);
      find(scan, hits);
      reader.read(text, scan, hits);
      for (let start = 0; start < scan.count; start += 1) {
        for (let end = start + 1; end <= Math.min(scan.count, start + 4); end += 1) {
          const sense = reader.senseOf(start, end);
          const packed = { negated: isNegatedSense(sense), aside: asideOfSense(sense), zone: zoneOfSense(sense) };
          expect(packed, `${start}-${end}`).toEqual(senseOf(reading, start, end));
        }
      }
    }),
    { numRuns: 3_000 },
  );
});
