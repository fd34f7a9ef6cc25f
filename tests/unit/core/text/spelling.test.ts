import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, NO_PLAYBOOK } from '../../../../lib/core/playbook/routing/compile.ts';
import { COMMON_WORDS } from '../../../../lib/core/text/common-words.ts';
import { createSpeller, isOneEdit, mayBeSlip } from '../../../../lib/core/text/spelling.ts';
import { find, hashOf, NO_CLASS } from '../../../../lib/core/text/vocabulary.ts';
import { correctPlainly } from '../../../reference/spelling.ts';

const { spelling, trie } = compile(NO_PLAYBOOK);
const speller = createSpeller(spelling);
const { forms } = spelling;
const FORMS = Array.from({ length: forms.count }, (_, at) =>
  String.fromCharCode(...forms.units.subarray(forms.from[at], forms.from[at + 1])),
);

function correct(word: string): readonly string[] | null {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const known = find(trie.vocabulary.words, units, word.length, hashOf(word));
  return mayBeSlip(spelling, units, word.length, known === -1 ? NO_CLASS : known) ? speller.correct(word) : null;
}

describe('spelling', () => {
  it.each([
    ['paaain', 'pain'],
    ['chesst', 'chest'],
    ['bleading', 'bleeding'],
    ['palpitatons', 'palpitations'],
    ['braething', 'breathing'],
    ['oazing', 'oozing'],
    ['chestpain', 'chest pain'],
    ['shortofbreath', 'short of breath'],
  ])('reads %s as %s', (written, meant) => {
    expect(correct(written)?.join(' ')).toBe(meant);
  });

  it('never reads one common word as another', () => {
    for (const word of ['chess', 'breast', 'strike', 'beach', 'cooking', 'smelling', 'football', 'growing', 'person']) {
      expect(correct(word), word).toBeNull();
    }
    expect(COMMON_WORDS.filter((word) => correct(word) !== null)).toEqual([]);
  });

  it('answers as trying every word does', () => {
    const letter = fc.constantFrom(...'aeinrstlxz');
    const slip = fc
      .tuple(fc.constantFrom(...FORMS), fc.nat(20), fc.constantFrom('add', 'drop', 'change', 'swap', 'double'), letter)
      .map(([form, place, kind, letter]) => {
        const at = place % form.length;
        const [before, own, after] = [form.slice(0, at), form.charAt(at), form.slice(at + 1)];
        if (kind === 'add') return before + letter + own + after;
        if (kind === 'drop') return before + after;
        if (kind === 'change') return before + letter + after;
        if (kind === 'double') return before + own + own + after;
        return before + after.charAt(0) + own + after.slice(1);
      });
    const joined = fc.tuple(fc.constantFrom(...FORMS), fc.constantFrom('', 'of', 'my'), fc.constantFrom(...FORMS));
    const word = fc.oneof(
      slip,
      slip,
      joined.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(word, (word) => {
        expect(correct(word)).toEqual(correctPlainly(word));
      }),
      { numRuns: 1_500 },
    );
  });

  it('counts one edit as Damerau did', () => {
    expect(isOneEdit('breath', 'braeth')).toBe(true);
    expect(isOneEdit('breath', 'breat')).toBe(true);
    expect(isOneEdit('breath', 'breathe')).toBe(true);
    expect(isOneEdit('breath', 'bredth')).toBe(true);
    expect(isOneEdit('breath', 'brdeth')).toBe(false);
    expect(isOneEdit('breath', 'breath')).toBe(false);
  });
});
