import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../lib/core/text/normalise.ts';
import { parsePhrase } from '../../../../lib/core/text/phrase.ts';
import { phraseReader } from '../../../../lib/core/text/read-phrases.ts';
import { GAP, tokenise } from '../../../../lib/core/text/tokenise.ts';

const says = (source: string, text: string): boolean => phraseReader([source])(text).length > 0;
const sense = (phrase: string, text: string) => phraseReader([phrase])(text)[0] ?? expect.fail(`not said: ${phrase}`);

describe('normalise', () => {
  it('folds case, accents, width, look-alikes and invisible characters', () => {
    for (const text of [
      'Chést Pain',
      'ＣＨＥＳＴ pain',
      'сhеst раin',
      'ch\u200best\u00ad pa\u0301in',
      '𝐜𝐡𝐞𝐬𝐭 pain',
      'CΗEST PAIΝ',
    ]) {
      expect(tokenise(text).words, text).toEqual(['chest', 'pain']);
    }
  });

  it('is idempotent, and every unit points into the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = normalise(original);
        expect(normalise(text).text).toBe(text);
        expect(starts).toHaveLength(text.length);
        for (const [at, start] of starts.entries()) {
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});

describe('tokenise', () => {
  it('keeps contractions and numbers whole, with offsets into the original', () => {
    const text = 'I can’t—temp 101.5, since 1,000 steps';
    const { words, starts, ends } = tokenise(text);
    expect(words).toEqual(['i', 'cant', 'temp', '101.5', 'since', '1000', 'steps']);
    expect(text.slice(starts[1], ends[1])).toBe('can’t');
  });

  it('tells commas, line ends and sentence ends apart', () => {
    expect(tokenise('a, b\nc. d\n\ne f.g').gaps).toEqual([
      ...[GAP.sentence, GAP.pause, GAP.line, GAP.sentence, GAP.sentence, GAP.space, GAP.line],
    ]);
  });
});

describe('parsePhrase', () => {
  it.each([
    ['chest pain', 'my CHEST pain', true],
    ['chest pain', 'chest and pain', false],
    ['chest pain', 'chest. Pain', false],
    ['chest pain', 'chest\npain', true],
    ['short* of breath', 'shortness of breath', true],
    ['short* … breath', 'short of my breath', true],
    ['a … b', 'a x y z b', true],
    ['a … b', 'a x y z w b', false],
    ['a …5 b', 'a v w x y z b', true],
    ['(left arm|jaw) … (hurt*|ache*)', 'my left arm really hurts', true],
    ['(left arm|jaw) … (hurt*|ache*)', 'my arm really hurts', false],
    ['side effect*', 'side-effects', true],
    ['chest pain', 'orchestra paint', false],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(says(phrase, text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['...', 'bad-gap'],
    ['a …', 'bad-gap'],
    ['a …9 b', 'bad-gap'],
    ['*', 'bad-star'],
    ['a* b', 'bad-star'],
    ['pa*in', 'bad-star'],
    ['(a|b', 'bad-bracket'],
    ['(a|)', 'bad-bracket'],
    ['(a|(b|c))', 'bad-bracket'],
    ['(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b)', 'too-many-ways'],
    ['word '.repeat(17), 'too-long'],
  ])('refuses "%s": %s', (phrase, error) => {
    expect(parsePhrase(phrase)).toEqual({ ok: false, error });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (any) => typeof parsePhrase(any).ok === 'boolean'));
  });
});

describe('negation', () => {
  it.each([
    ['no chest pain', true],
    ['Denies fever, chills, nausea, vomiting, cough or chest pain', true],
    ['I am not having any chest pain', true],
    ['havent had chest pain', true],
    ['negative for chest pain', true],
    ['chest pain was ruled out', true],
    ['without chest pain', true],
    ['no new chest pain', true],
    ['the refill did not arrive chest pain is worse', false],
    ['she didnt get up chest pain', false],
    ['No new problems but chest pain', false],
    ['No fever but chest pain', false],
    ['No fever. Chest pain', false],
    ['No, I have chest pain', false],
    ['no relief from chest pain', false],
    ['no appetite and my chest pain is back', false],
    ['not only chest pain', false],
    ['No fever\nchest pain', false],
    ['chest pain, no fever', false],
    ['chest pain went away', false],
    ['I have chest pain and my wife denies it', false],
  ])('"%s": negated %s', (text, negated) => {
    expect(sense('chest pain', text).negated).toBe(negated);
  });

  it('negates a phrase that begins with the word after "no"', () => {
    expect(sense('new problem', 'I have no new problem').negated).toBe(true);
  });

  it.each([
    ['My father had a stroke at 58 and I worry', 'history'],
    ['I had a stroke as a toddler', 'history'],
    ['Two years ago I had a stroke', 'history'],
    ['Can stress cause a stroke', 'education'],
    ['Two years ago I had a scare and now it is a stroke', null],
  ])('"%s": aside %s', (text, aside) => {
    expect(sense('stroke', text).aside).toBe(aside);
  });

  it('leaves a complaint alone that holds the trigger itself', () => {
    expect(sense('not breathing', 'he is not breathing').negated).toBe(false);
  });
});

describe('zones', () => {
  const quoted = 'Thanks!\nOn Nov 3, 2026, at 4:12 PM, Dr. Test wrote:\nAny chest pain?';
  it.each([
    ['chest pain', quoted, 'quoted'],
    ['chest pain', 'Better now\n> chest pain on Monday', 'quoted'],
    ['chest pain', 'On Nov 3, 2026, at 4:12 PM, Dr. Test wrote:\nchest pain', 'written'],
    ['chest pain', 'Hi\nOn Tuesday my doctor wrote:\nnothing, but chest pain', 'written'],
    ['chest pain', 'Bye\n--\nTesta Birch, RN\nCedar Chest Pain Center', 'signature'],
    ['chest pain', 'Bye\n--\ni have chest pain', 'written'],
    ['emergency', 'If this is an emergency call 911.', 'boilerplate'],
    ['chest pain', 'If you have chest pain or trouble breathing, call 911.', 'boilerplate'],
    ['chest pain', 'If I have chest pain again do I call 911?', 'written'],
    ['shortness of breath', 'Inhale 2 puffs every 4 hours as needed for shortness of breath.', 'sig'],
    ['shortness of breath', 'I take 2 puffs as needed for shortness of breath and it fails', 'written'],
    ['shortness of breath', 'shortness of breath. Inhale 2 puffs as needed', 'written'],
  ])('"%s" in "%s" is %s', (phrase, text, zone) => {
    expect(sense(phrase, text).zone).toBe(zone);
  });
});
