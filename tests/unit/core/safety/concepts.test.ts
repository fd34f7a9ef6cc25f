import { describe, expect, it } from 'vitest';
import { CLINICAL_CONCEPTS } from '../../../../lib/core/safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../../../../lib/core/safety/concepts.ts';
import { parsePhrase } from '../../../../lib/core/text/phrase.ts';
import { hearing } from './hearing.ts';

const ALL = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS];

describe.each(ALL)('$id', (concept) => {
  const ear = hearing([concept]);
  const hears = (text: string): boolean => ear(text).some(({ negated, zone }) => !negated && zone === 'written');

  it('has patterns that can be read', () => {
    const sources = concept.says.flatMap((pattern) => (typeof pattern === 'string' ? [pattern] : pattern.near.flat()));
    expect(sources.filter((source) => !parsePhrase(source).ok)).toEqual([]);
  });

  it('hears its examples and not its near misses', () => {
    expect(concept.examples.yes.length).toBeGreaterThan(1);
    expect(concept.examples.no.length).toBeGreaterThan(1);
    expect(concept.examples.yes.filter((text) => !hears(text))).toEqual([]);
    expect(concept.examples.no.filter((text) => hears(text))).toEqual([]);
  });
});

it('cites two sources for every red flag, and names each concept once', () => {
  expect(SAFETY_CONCEPTS.filter(({ sources }) => sources.length < 2)).toEqual([]);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

it('keeps its cost per word on a long text', () => {
  const ear = hearing(SAFETY_CONCEPTS);
  const heardIn = (times: number): number => ear('my chest hurts. '.repeat(times)).length;
  expect(heardIn(2_000)).toBe(2_000 * heardIn(1));
});
