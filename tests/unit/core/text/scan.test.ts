import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScan, scanText } from '../../../../lib/core/text/scan.ts';
import { tokenise } from '../../../../lib/core/text/tokenise.ts';
import { buildVocabulary, hashOf, NO_CLASS } from '../../../../lib/core/text/vocabulary.ts';

const USED = ['a', 'ab', 'cant', 'chest', '101.5', 'ñandu', '1000'];
const STEMS = ['ab', 'abc', 'che', 'chest', '10'];
const KNOWN = ['b', 'chess'];
const vocabulary = buildVocabulary(USED, STEMS, KNOWN);
const scan = createScan();

const symbolsOf = (wordClass: number): number[] =>
  wordClass === NO_CLASS
    ? []
    : [...vocabulary.symbols.slice(vocabulary.symbolsFrom[wordClass], vocabulary.symbolsFrom[wordClass + 1])];

const ALPHABET = [
  ..."aabbcChest19 ..,,'’\n\r!?;|•…-_é\u0301\u200b\u2028ñßﬁ½🙂𝐜𐐷",
  '\ud800',
  '\udc00',
  'chest',
  "can't",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...ALPHABET), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('scanText', () => {
  it('reads the words that tokenise reads, with their gaps and offsets', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { words, starts, ends, gaps } = tokenise(text);
        scanText(vocabulary, text, scan, null);
        expect(scan.count).toBe(words.length);
        expect([...scan.starts.slice(0, scan.count)]).toEqual(starts);
        expect([...scan.ends.slice(0, scan.count)]).toEqual(ends);
        expect([...scan.gaps.slice(0, scan.count)]).toEqual(gaps);
        expect([...scan.hashes.slice(0, scan.count)]).toEqual(words.map(hashOf));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives each word exactly the symbols that it fits', () => {
    const all = [...USED, ...KNOWN.map(() => ''), ...STEMS];
    fc.assert(
      fc.property(text, (text) => {
        scanText(vocabulary, text, scan, null);
        for (const [at, word] of tokenise(text).words.entries()) {
          const fits = all.flatMap((entry, symbol) =>
            symbol < USED.length + KNOWN.length
              ? entry === word
                ? [symbol]
                : []
              : word.startsWith(entry)
                ? [symbol]
                : [],
          );
          expect(symbolsOf(scan.classes[at] ?? NO_CLASS).toSorted((a, b) => a - b)).toEqual(fits);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
