import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, NO_PLAYBOOK } from '../../../../lib/core/playbook/routing/compile.ts';
import { ADMINISTRATION } from '../../../../lib/core/safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../../../../lib/core/safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../../../../lib/core/safety/concepts.ts';
import type { Pattern } from '../../../../lib/core/safety/concept.ts';
import { readWeights } from '../../../../lib/core/safety/scales.ts';
import { MATTER_WEIGHTS } from '../../../../lib/core/safety/weights/matter.ts';
import { readText } from '../../../reference/reading.ts';
import { speaksOfOtherMatter } from '../../../reference/other-matter.ts';
import { createPassages } from './passages.ts';

const compiled = compile(NO_PLAYBOOK);
/** The passages that are told as another matter. */
const otherMatters = createPassages(compiled, compiled.otherMatter);

describe('another matter', () => {
  it.each([
    'Please refill my lisinopril. He waters the carpet and salutes the lamp.',
    'Could I move my visit on Thursday and also my boy swallowed a marble',
    'Can I come on Monday? I cannot do this anymore.',
    'Necesito cambiar mi cita. No siento las piernas.',
    'No me voy a levantar nunca, pido ayuda, esto se apaga y tiembla todo.',
    'It would be easier if I was not around. Please cancel my visit.',
    'NEED A REFILL. THE CARPET IS FULL OF ANTS.',
  ])('is told in %j', (text) => {
    expect(otherMatters(text)).not.toEqual([]);
  });

  it('is a clause that weighs like one, though a front desk knows each of its words', () => {
    expect(otherMatters('Please refill it and it hurts when I go up the stairs at night.')).not.toEqual([]);
  });

  it('is none where strange words weigh like an errand', () => {
    expect(otherMatters('Please fax the immunization printout to the lacrosse league before Friday.')).toEqual([]);
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
    const weights = [...readWeights(MATTER_WEIGHTS)];
    const heavy = weights.flatMap(([said, weight]) => (weight > 60 ? said : []));
    const light = weights.flatMap(([said, weight]) => (weight < -60 ? said : []));
    const word = fc.oneof(
      fc.constantFrom(...heavy),
      { weight: 2, arbitrary: fc.constantFrom(...light) },
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
        'and',
        'not',
        'years ago',
      ),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '\n', '\n\n', '\n> ', '\n--\n', '; ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 24 }).map((parts) => parts.flat().join(''));
    let told = 0;
    fc.assert(
      fc.property(text, (text) => {
        const found = otherMatters(text).length > 0;
        if (found) told += 1;
        expect(found).toBe(speaksOfOtherMatter(text, readText(text)));
      }),
      { numRuns: 2_000 },
    );
    expect(told).toBeGreaterThan(200);
    expect(told).toBeLessThan(1_800);
  });
});

describe('what a playbook adds', () => {
  it('to the red flags makes no other matter less of one', () => {
    const more = compile({
      ...NO_PLAYBOOK,
      safety: [{ id: 'more', level: 'urgent', says: ['hold', 'hum', 'walls'], because: 'A test.' }],
    });
    const others = createPassages(more, more.otherMatter);
    for (const text of ['I do not hold things with that hand now.', 'No walls hum purple at my Monday visit.']) {
      expect(otherMatters(text)).not.toEqual([]);
      expect(others(text)).toEqual(otherMatters(text));
    }
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
