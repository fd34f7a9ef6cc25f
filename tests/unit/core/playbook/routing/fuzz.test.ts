import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import { compile, NO_PLAYBOOK } from '../../../../../lib/core/playbook/routing/compile.ts';
import { decideAll, route } from '../../../../../lib/core/playbook/routing/route.ts';
import type { Message } from '../../../../../lib/core/shared/message.ts';
import { message, NOW, playbook } from '../../../../reference/arbitraries.ts';

const CONTEXT = { now: NOW, offsetMinutes: 0, others: [] };
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(PROTOTYPE);
});

const NASTY = ['__proto__', 'constructor', 'toString', '@__proto__', '@constructor', 'a …5 a …5 a', '(', '*', ' '];
const key = fc.constantFrom('rules', 'when', 'says', 'phraseLists', 'categories', 'safety', 'roles', ...NASTY);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...NASTY),
    fc.jsonValue(),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4 }),
  ),
})).any;

/** A good playbook with some of its values, at any depth, replaced by anything. */
const damaged = fc.tuple(playbook, fc.array(fc.tuple(fc.nat(60), value), { maxLength: 3 })).map(([good, changes]) => {
  let at = 0;
  return JSON.stringify(good, (_, one: unknown) => {
    at += 1;
    const change = changes.find(([place]) => place === at);
    return change === undefined ? one : change[1];
  });
});

it('takes any JSON as a playbook and any string as a message', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...NASTY));
  fc.assert(
    fc.property(
      fc.oneof({ weight: 3, arbitrary: damaged }, { weight: 1, arbitrary: value.map((any) => JSON.stringify(any)) }),
      message,
      text,
      text,
      (json, message, text, category) => {
        const parsed = parsePlaybook(json);
        if (!parsed.ok) return;
        const decision = route(compile(parsed.value.playbook), { ...message, text, category, subject: text }, CONTEXT);
        expect(decision.id).toBe(message.id);
      },
    ),
    { numRuns: 200 },
  );
});

it('keeps names of prototypes what they are: words and ids', () => {
  const compiled = compile({
    ...NO_PLAYBOOK,
    categories: [{ id: 'c', name: 'constructor', labels: ['__proto__'] }],
    phraseLists: Object.fromEntries([['__proto__', ['alpha']]]),
    rules: NASTY.map((says, at) => ({
      id: `r${at}`,
      title: 'R',
      lane: 'physician' as const,
      when: { says: [says], category: ['c'] },
      because: 'B',
      status: 'active' as const,
    })),
  });
  const of = (text: string): string | null => route(compiled, { ...base, category: '__PROTO__', text }, CONTEXT).rule;
  expect(of('alpha')).toBe('r3');
  expect(of('constructor')).toBe('r1');
  expect(of('beta')).toBeNull();
});

const base: Message = {
  id: 'm',
  category: null,
  from: 'patient',
  subject: '',
  text: '',
  textState: 'read',
  priority: null,
  result: null,
  receivedAt: NOW,
  patientKey: null,
};

/** Repeats of what costs most per word; each is read at two lengths, and must find as much per repeat. */
it.each([
  'no chest pain, ',
  'chest arm suddenly numb weak pain ',
  '2 puffs as needed for wheezing ',
  '> chest pain\n',
  'c h e s t p a i n ',
  'chesst paaain breathng ',
  'a a a a ',
])('reads %j a hundred times over as steadily as once', (piece) => {
  const compiled = compile(NO_PLAYBOOK);
  const spans = (times: number): number =>
    route(compiled, { ...base, text: piece.repeat(times) }, CONTEXT).reasons.reduce(
      (sum, reason) => sum + reason.spans.length,
      0,
    );
  // Spans per repeat stop growing once a pattern's whole reach is inside the text: what is found is linear in it.
  expect(spans(200) - spans(100)).toBeLessThanOrEqual(spans(100) - spans(50) + (spans(100) - spans(50)) + 10);
  expect(decideAll(compiled, [{ ...base, text: piece.repeat(2_000) }], CONTEXT)).toHaveLength(1);
});
