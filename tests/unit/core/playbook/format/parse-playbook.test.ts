import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import { playbookJsonSchema } from '../../../../../lib/core/playbook/format/schema.ts';
import { compile } from '../../../../../lib/core/playbook/routing/compile.ts';
import { playbookErrorWords, problemWords } from '../../../../../lib/words/en/problems.ts';

const header = { format: 1, id: 'cedar', name: 'Cedar', version: 1 };
const rule = { id: 'r', title: 'R', lane: 'physician', when: { says: ['pain'] }, because: 'B', status: 'active' };
const parse = (value: unknown) => parsePlaybook(typeof value === 'string' ? value : JSON.stringify(value));
const skippedOf = (value: unknown) => {
  const parsed = parse(value);
  return parsed.ok
    ? parsed.value.skipped.map(({ code, path }) => [code, path.join('.')])
    : expect.fail(parsed.error.code);
};

describe('parsePlaybook', () => {
  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-playbook'],
    ['{}', 'bad-header'],
    [`"${'x'.repeat(1_048_577)}"`, 'too-big'],
    [`"${'é'.repeat(600_000)}"`, 'too-big'],
    ['['.repeat(10_000), 'too-deep'],
    [{ ...header, format: 2 }, 'newer-format'],
    [{ ...header, version: 2 ** 53 }, 'bad-header'],
    [{ ...header, rules: Array.from({ length: 2_001 }, () => 0) }, 'too-many-rules'],
    ['{"format":1,"id":"cedar","name":"C","version":1,"closing":{"__proto__":{"x":1}}}', 'forbidden-name'],
  ])('refuses %.40s: %s', (value, code) => {
    const parsed = parse(value);
    expect(parsed.ok ? 'accepted' : parsed.error.code).toBe(code);
    if (!parsed.ok) expect(playbookErrorWords(parsed.error)).toMatch(/\.|:/u);
  });

  it('does not take a bracket in a string for depth', () => {
    expect(parse({ ...header, name: '[[[[[[[[[[ \\" {{{{{{{{{' }).ok).toBe(true);
  });

  it('leaves bad rules out, says where and why, and loads the good ones', () => {
    const rules = [
      rule,
      { ...rule, id: 'a', when: { says: ['(pain'] } },
      { ...rule, id: 'b', when: { mood: ['sad'] } },
      { ...rule, id: 'c', when: {} },
      { ...rule, id: 'd', lane: 'sideways' },
      { ...rule, id: 'e', format: 2, when: { tone: 'angry' } },
      { ...rule, id: 'f', when: { says: ['@nowhere'] } },
      { ...rule },
      { ...rule, id: 'g', reviewBy: '2026-02-30' },
      { ...rule, id: 'h', because: undefined },
      7,
    ];
    expect(skippedOf({ ...header, rules, later: 1 })).toEqual([
      ['unknown-part', 'later'],
      ['bad-phrase', 'rules.1.when.says.0'],
      ['unknown-part', 'rules.2.when'],
      // Without what is not known nothing is left of it.
      ['too-short', 'rules.2.when'],
      ['too-short', 'rules.3.when'],
      ['wrong-value', 'rules.4.lane'],
      ['newer-format', 'rules.5'],
      ['unknown-list', 'rules.6'],
      ['duplicate-id', 'rules.7'],
      ['bad-date', 'rules.8.reviewBy'],
      ['missing', 'rules.9.because'],
      ['wrong-type', 'rules.10'],
    ]);
    const parsed = parse({ ...header, rules });
    expect(parsed.ok && parsed.value.playbook.rules.map(({ id }) => id)).toEqual(['r']);
  });

  it('survives any JSON in any part, has words for every problem, and the rest compiles', () => {
    const part = fc.constantFrom(
      'roles',
      'categories',
      'phraseLists',
      'rules',
      'protocols',
      'redirects',
      'safety',
      'scenarios',
      'resources',
    );
    fc.assert(
      fc.property(part, fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (name, any, other) => {
        for (const value of [
          any,
          [any, other],
          { a: any },
          { ...header, [name]: any },
          { ...header, [name]: [any, { ...rule, when: other }] },
        ]) {
          const parsed = parse(value);
          if (!parsed.ok) continue;
          for (const { code, params } of parsed.value.skipped)
            expect(problemWords[code](params)).not.toContain('undefined');
          compile(parsed.value.playbook);
        }
      }),
      { numRuns: 300 },
    );
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});

it('publishes a JSON Schema with every part', () => {
  const { properties } = playbookJsonSchema();
  expect(Object.keys(Object(properties))).toEqual(
    expect.arrayContaining(['rules', 'roles', 'safety', 'scenarios', 'phraseLists']),
  );
});
