import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, NO_PLAYBOOK } from '../../../../lib/core/playbook/routing/compile.ts';
import { ADMINISTRATION } from '../../../../lib/core/safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../../../../lib/core/safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../../../../lib/core/safety/concepts.ts';
import type { Pattern } from '../../../../lib/core/safety/concept.ts';
import { readText } from '../../../reference/reading.ts';
import { speaksOfOtherMatter } from '../../../reference/other-matter.ts';
import { createPassages } from './passages.ts';

const compiled = compile(NO_PLAYBOOK);
/** The passages that are told as another matter. */
const otherMatters = createPassages(compiled, compiled.otherMatter);

describe('another matter', () => {
  it.each([
    'Please refill my lisinopril. The neighbors put chips in him.',
    'Could I move my visit on Thursday and also my boy swallowed a marble',
    'Can I come on Monday? I cannot do this anymore.',
    'Necesito cambiar mi cita. No siento las piernas.',
    'No me voy a levantar nunca, pido ayuda, esto se apaga y tiembla todo.',
    'It would be easier if I was not around. Please cancel my visit.',
    'NEED A REFILL. THE CARPET IS FULL OF ANTS.',
  ])('is told in %j', (text) => {
    expect(otherMatters(text)).not.toEqual([]);
  });

  it.each([
    'Please send 90 tablets of losartan to Walgreens on Main before Friday.',
    'Could my daughter and I come at the same time? She is free on Mondays.',
    'Thank you so much, and happy holidays to all of you!',
    'Necesito cambiar mi cita del jueves para otro día, gracias.',
    'Can I have a copy of my chest x-ray?',
    'No fever, no cough. I only want my yearly visit.',
    'I have not heard from them.',
    'Thank you for the call on Monday.\n> The carpet is full of ants.',
  ])('is not told in %j', (text) => {
    expect(otherMatters(text)).toEqual([]);
  });

  it('tells where it stands', () => {
    expect(otherMatters('Please renew my plan. The purple walls hum.')).toEqual(['purple walls hum']);
  });

  it('is what trying every sentence plainly finds', () => {
    const word = fc.oneof(
      fc.constantFrom(...ADMINISTRATION.keys()),
      fc.constantFrom(
        'Dr',
        'thanks',
        'is',
        'Ada',
        'Vale',
        'purple',
        'walls',
        'Walls',
        'HUM',
        'Jo',
        'b12',
        'chest',
        'x-ray',
        'of',
        'drawers',
        'Ñandú',
        'I',
      ),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '\n', '\n\n', '\n> ', '\n--\n', '; ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 24 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (text) => {
        expect(otherMatters(text).length > 0).toBe(speaksOfOtherMatter(text, readText(text)));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('words of administration', () => {
  it('are none that a red flag is made of by itself', () => {
    const alone = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS].flatMap(({ says }) =>
      says.flatMap((pattern: Pattern) => (typeof pattern === 'string' ? [pattern] : [])),
    );
    const single = alone.flatMap((phrase) => /^\(?([^()…]+)\)?$/u.exec(phrase)?.[1]?.split('|') ?? []);
    expect(single.filter((word) => ADMINISTRATION.has(word))).toEqual([]);
  });
});
