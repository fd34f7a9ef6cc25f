import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, NO_PLAYBOOK } from '../../../../lib/core/playbook/routing/compile.ts';
import { route } from '../../../../lib/core/playbook/routing/route.ts';
import { readWeights } from '../../../../lib/core/safety/scales.ts';
import { TELLING, TELLING_LIMITS } from '../../../../lib/core/safety/telling.ts';
import { MATTER_WEIGHTS } from '../../../../lib/core/safety/weights/matter.ts';
import { TELLING_WEIGHTS } from '../../../../lib/core/safety/weights/telling.ts';
import type { SenderRole } from '../../../../lib/core/shared/message.ts';
import { messageOf } from '../../../../scripts/eval/read-set.ts';
import { learnMatter, learnTelling } from '../../../../scripts/weights/lessons.ts';
import { readingsOf } from '../../../reference/route.ts';
import { isToldLikeAnEmergency } from '../../../reference/telling.ts';
import { createPassages } from './passages.ts';

const weights = readWeights(TELLING_WEIGHTS);
const compiled = compile(NO_PLAYBOOK);

/** The words that tell of an emergency, as they stand or as they were meant; none where nothing does. */
const toldIn = createPassages(compiled, compiled.telling);

const FLOOR = 'Tonight my husband is on the bathroom floor, shaking, his lips look purple and his hands went cold.';

describe('a message that is told like an emergency', () => {
  it('says by which of its words, in their order, and never more than a card can show', () => {
    const words = toldIn(FLOOR);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(TELLING_LIMITS.shown);
    expect(words).toContain('Tonight');
    expect(words.map((word) => FLOOR.indexOf(word))).toEqual(
      words.map((word) => FLOOR.indexOf(word)).toSorted((a, b) => a - b),
    );
  });

  it.each([
    ['what was quoted', `See below, thank you.\n> ${FLOOR}`],
    ['a few words', 'Tonight shaking lips purple'],
    [
      'an errand',
      'Could you please send the form for my insurance to my new address? I need it for my annual physical.',
    ],
  ])('is not %s', (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it('is one of a patient, or of nobody knows whom', () => {
    const flagged = (from: SenderRole): string[] => {
      const message = messageOf({
        id: '1',
        text: 'My wife slid off the sofa tonight, shaking, her face gone gray.',
        from,
      });
      return route(compiled, message, { now: 0, offsetMinutes: 0, others: [] }).reasons.flatMap(({ code, params }) =>
        code === 'flag' ? [String(params.concept)] : [],
      );
    };
    expect(flagged('patient')).toContain(TELLING.id);
    expect(flagged('unknown')).toContain(TELLING.id);
    expect(flagged('staff')).not.toContain(TELLING.id);
  });

  it('is what adding up its words plainly finds', () => {
    const known = [...weights.keys()].filter((said, at) => at % 7 === 0 && !said.includes(' '));
    const pairs = [...weights.keys()].filter((said, at) => at % 13 === 0 && said.includes(' '));
    const word = fc.oneof(
      fc.constantFrom(...known),
      fc.constantFrom(...pairs),
      fc.constantFrom('no', 'not', 'denies', 'in 2019', 'years ago', 'Xyzzy', 'what are the signs of'),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '\n', '\n\n', '\n> ', '\n--\n', '; ');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    let heard = 0;
    fc.assert(
      fc.property(text, (text) => {
        const told = toldIn(text).length > 0;
        if (told) heard += 1;
        expect(told).toBe(readingsOf(text).some(isToldLikeAnEmergency));
      }),
      { numRuns: 2_000 },
    );
    expect(heard).toBeGreaterThan(20);
  });
});

describe('what words weigh', () => {
  it.each([
    ['telling', TELLING_WEIGHTS, learnTelling],
    ['another matter', MATTER_WEIGHTS, learnMatter],
  ])('is what our own messages teach of %s (else run scripts/learn.ts)', (_, weights, learn) => {
    const learned = learn();
    expect(learned.bias).toBe(weights.bias);
    expect(Object.fromEntries(learned.weights)).toEqual(Object.fromEntries(readWeights(weights)));
  });

  it('is the same whatever words a playbook brings', () => {
    const playbook = compile({
      ...NO_PLAYBOOK,
      phraseLists: { many: ['xyzzy*', 'shak*', 'sofa*', 'gray face', 'slid off', 'tonight', 'quux'] },
      rules: [
        {
          id: 'any',
          title: 'Any',
          status: 'active',
          lane: 'physician',
          role: 'physician',
          because: 'A test.',
          when: { says: ['@many'] },
        },
      ],
    });
    const other = createPassages(playbook, playbook.telling);
    const text = fc
      .array(fc.constantFrom(...[...weights.keys()].filter((_, at) => at % 5 === 0), 'xyzzy', 'quux', '.'), {
        maxLength: 40,
      })
      .map((words) => words.join(' '));
    let heard = 0;
    fc.assert(
      fc.property(text, (text) => {
        heard += toldIn(text).length > 0 ? 1 : 0;
        expect(other(text)).toEqual(toldIn(text));
      }),
      { numRuns: 500 },
    );
    expect(heard).toBeGreaterThan(5);
  });
});
