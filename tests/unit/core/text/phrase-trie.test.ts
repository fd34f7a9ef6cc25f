import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePhrase, type Sequence } from '../../../../lib/core/text/phrase.ts';
import { buildTrie, createFinder, createHits } from '../../../../lib/core/text/phrase-trie.ts';
import { createScan, scanText } from '../../../../lib/core/text/scan.ts';
import { tokenise } from '../../../../lib/core/text/tokenise.ts';
import { matchAt } from '../../../reference/match.ts';

const scan = createScan();
const hits = createHits();

function find(ways: readonly (readonly Sequence[])[], text: string): string[] {
  const trie = buildTrie(ways, ['known']);
  scanText(trie.vocabulary, text, scan, null);
  createFinder(trie)(scan, hits);
  return Array.from(
    { length: hits.count },
    (_, at) => `${hits.phrases[at]}:${hits.starts[at]}-${hits.ends[at]}`,
  ).sort();
}

function tryEverywhere(ways: readonly (readonly Sequence[])[], text: string): string[] {
  const tokens = tokenise(text);
  const found = tokens.words.flatMap((_, start) =>
    ways.flatMap((some, phrase) => {
      // Two ways that are written alike are one.
      const distinct = new Map(some.map((sequence) => [JSON.stringify(sequence), sequence]));
      return [...distinct.values()].flatMap((sequence) => {
        const end = matchAt(sequence, tokens, start);
        return end === -1 ? [] : [`${phrase}:${start}-${end}`];
      });
    }),
  );
  return found.sort();
}

const PIECES = ['aa', 'ab*', 'b', '…', '…5', '…1', '(aa|b)', '(b b|abc)', 'abc', 'c', 'aa*'];
const phrase = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const text = fc
  .array(fc.constantFrom('aa', 'ab', 'b', '.', 'abc', '\n', 'known', 'c', 'other', 'aab', ','), { maxLength: 25 })
  .map((words) => words.join(' '));

it('finds what trying every phrase at every word finds', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), text, (sources, text) => {
      const ways = sources.map(parsePhrase).flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
      expect([...new Set(find(ways, text))]).toEqual([...new Set(tryEverywhere(ways, text))]);
    }),
    { numRuns: 2_000 },
  );
});

it('does not take longer and longer over phrases full of gaps', () => {
  const parsed = parsePhrase(Array.from({ length: 16 }, () => 'aa').join(' …5 '));
  const ways = parsed.ok ? [parsed.value] : expect.fail(parsed.error);
  // Six ways at each of fifteen gaps would be 470 billion paths per word.
  expect(find(ways, 'aa '.repeat(300))).toHaveLength(285);
});
