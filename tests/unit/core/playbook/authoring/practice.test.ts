import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  OPEN_FIRST,
  ownerOf,
  practiceCases,
  practise,
  type PracticeStep,
  READ_NOW,
  startPractice,
  whoOwnsWhat,
} from '../../../../../lib/core/playbook/authoring/practice.ts';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
const { playbook } = parsed.ok ? parsed.value : expect.fail(parsed.error.code);

const steps: fc.Arbitrary<PracticeStep> = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), answer: fc.constantFrom('rn', 'ma'), owner: fc.constant('rn') }),
  fc.record({ do: fc.constantFrom('next' as const, 'back' as const) }),
);

describe('practice', () => {
  it('never counts more right answers than answers, stays on a case, and ends after the last', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.array(steps, { maxLength: 40 }), (count, taken) => {
        const cases = Array.from({ length: count }, (_, number) => `case-${number}`);
        let state = startPractice(cases);
        for (const step of taken) {
          const before = state;
          state = practise(state, step);
          expect(state.right).toBeLessThanOrEqual(state.answered);
          expect(state.answered - before.answered).toBe(
            step.do === 'answer' && before.answer === null && !before.done ? 1 : 0,
          );
          expect(state.at).toBeLessThan(Math.max(1, count));
          if (state.done && !before.done) expect(before.at).toBe(count - 1);
        }
      }),
    );
  });

  it('asks for the owner that the answer names; a flag is everybody’s, an unread one is opened first', () => {
    expect(ownerOf({ flag: 'urgent', lane: 'physician', role: 'rn' })).toBe(READ_NOW);
    expect(ownerOf({ flag: null, lane: 'open-first', role: null })).toBe(OPEN_FIRST);
    expect(ownerOf({ flag: null, lane: 'protocol', role: 'rn' })).toBe('rn');
    expect(ownerOf({ flag: null, lane: 'physician', role: null })).toBe('physician');
  });

  it('starts with the cases that have something to discuss', () => {
    const cases = practiceCases(playbook.scenarios, 5);
    expect(cases.length).toBe(5);
    for (const id of cases) {
      expect(playbook.scenarios.find((scenario) => scenario.id === id)?.discussion).toBeDefined();
    }
    expect(practiceCases(playbook.scenarios, 10_000).length).toBeLessThanOrEqual(playbook.scenarios.length);
  });
});

describe('who owns what', () => {
  it('gives every active rule to exactly one role, and no draft to anybody', () => {
    const titles = whoOwnsWhat(playbook).flatMap(({ rules }) => rules.map(({ title }) => title));
    const active = playbook.rules.filter(({ status }) => status === 'active').map(({ title }) => title);
    expect(titles.toSorted()).toEqual(active.toSorted());
  });
});
