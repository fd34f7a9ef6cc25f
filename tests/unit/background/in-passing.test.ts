import { expect, it } from 'vitest';
import { inPassing } from '../../../entrypoints/background/in-passing.ts';

const SITE = 'https://ehr.example';
const flag = (id: string, level: 'emergency' | 'urgent') => ({ profile: 'p', id, level });

it('hands on the graver flag of a message, however often and in whatever order it is told', () => {
  const passing = inPassing();
  passing.handFlags(1, SITE, [flag('a', 'urgent'), flag('b', 'emergency')]);
  passing.handFlags(1, SITE, [flag('a', 'emergency'), flag('b', 'urgent')]);
  expect(passing.flagsOf(1, SITE)).toEqual([flag('a', 'emergency'), flag('b', 'emergency')]);
  expect(passing.flagsOf(2, SITE)).toEqual([]);
  // Another clinic's messages may have the same ids.
  expect(passing.flagsOf(1, 'https://other.example')).toEqual([]);
});

it('holds the newest where there are very many, and nothing of a tab that went', () => {
  const passing = inPassing();
  passing.handFlags(
    1,
    SITE,
    Array.from({ length: 300 }, (_, at) => flag(`m${at}`, 'urgent')),
  );
  expect(passing.flagsOf(1, SITE).at(0)?.id).toBe('m100');
  expect(passing.flagsOf(1, SITE).at(-1)?.id).toBe('m299');
  passing.handOpening(1, 'm1');
  expect(passing.openingOf(1)).toBe('m1');
  passing.drop(1);
  expect([passing.flagsOf(1, SITE), passing.openingOf(1)]).toEqual([[], null]);
});
