import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Concept, Pattern } from '../../../../lib/core/safety/concept.ts';
import * as plain from '../../../reference/hear.ts';
import { readText } from '../../../reference/reading.ts';
import { hearing } from './hearing.ts';

const hearAll = (concepts: readonly Concept[], idioms: readonly string[], text: string): string[] =>
  hearing(
    concepts,
    idioms,
  )(text).map(
    ({ concept, start, end, negated, zone, aside }) => `${concept} ${start}-${end} ${negated} ${zone} ${aside}`,
  );

function hearPlainly(concepts: readonly Concept[], idioms: readonly string[], text: string): string[] {
  return plain
    .hear(plain.tuneEar(concepts, idioms), readText(text))
    .map(({ concept, start, end, negated, zone, aside }) => `${concept} ${start}-${end} ${negated} ${zone} ${aside}`);
}

const phrase = fc.constantFrom('a', 'b', 'c d', 'a … d', 'e*', 'd', 'c');
const part = fc.array(phrase, { minLength: 1, maxLength: 3 });
const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  phrase,
  fc
    .record({ near: fc.array(part, { minLength: 1, maxLength: 4 }), within: fc.nat(4), across: fc.boolean() })
    .map(({ near, within, across }) => (across ? { near, within, across } : { near, within })),
);
const concepts = fc
  .array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((says, at): Concept => ({ id: `c${at}`, says })));
const WORDS = ['a', 'b', 'c', 'd', 'e', 'ee', 'no', 'but', 'history of', '.', ',', '\n> ', '\n', 'x', 'a', 'd'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(' '));
const idioms = fc.array(fc.constantFrom('a b', 'c d e', 'd', 'a a', 'b … d'), { maxLength: 2 });

it('hears what looking at every pair of places hears', () => {
  fc.assert(
    fc.property(concepts, idioms, text, (concepts, idioms, text) => {
      const unique = (list: string[]): string[] => [...new Set(list)].sort();
      expect(unique(hearAll(concepts, idioms, text))).toEqual(unique(hearPlainly(concepts, idioms, text)));
    }),
    { numRuns: 500 },
  );
});
