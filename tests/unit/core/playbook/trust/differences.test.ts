import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../../../../lib/core/playbook/format/schema.ts';
import { differences } from '../../../../../lib/core/playbook/trust/differences.ts';
import { differenceSentence } from '../../../../../lib/words/en/sharing.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
if (!parsed.ok) throw new Error('the default playbook cannot be read');
const base: Playbook = parsed.value.playbook;
const codes = (after: Playbook): string[] => differences(base, after).map(({ code }) => code);

describe('differences', () => {
  it('are none between a playbook and itself', () => {
    expect(differences(base, structuredClone(base))).toEqual([]);
  });

  it('name every rule that is taken out or put in, either way round', () => {
    fc.assert(
      fc.property(fc.subarray([...base.rules]), (rules) => {
        const [less, more] = [differences(base, { ...base, rules }), differences({ ...base, rules }, base)];
        expect(less.filter(({ code }) => code === 'rule-removed')).toHaveLength(base.rules.length - rules.length);
        expect(more.filter(({ code }) => code === 'rule-added')).toHaveLength(base.rules.length - rules.length);
        expect([...less, ...more].map(differenceSentence).join(' ')).not.toMatch(/undefined|NaN|\[object/u);
      }),
    );
  });

  it('see a change in any part', () => {
    const parts = ['roles', 'categories', 'protocols', 'redirects', 'scenarios', 'resources', 'rules'] as const;
    for (const part of parts) expect(codes({ ...base, [part]: base[part].slice(1) }).length, part).toBeGreaterThan(0);
    const [list = ''] = Object.keys(base.phraseLists);
    expect(codes({ ...base, phraseLists: { ...base.phraseLists, [list]: ['new words'] } })).toEqual([
      'words-removed',
      'words-added',
    ]);
    expect(codes({ ...base, expires: '2030-01-01' })).toEqual(['expires']);
    expect(codes({ ...base, closing: { breaths: 2 } })).toEqual(['other']);
    expect(codes({ ...base, ehrProfiles: [{}] })).toEqual(['other']);
    expect(codes({ ...base, rules: base.rules.toReversed() })).toContain('rule-order');
  });

  it('put first what may keep a message from the physician, or a word from being heard', () => {
    const safety = [{ id: 'x', level: 'urgent', says: ['very odd'], because: 'y' }] as const;
    const before = { ...base, safety: [...safety.map((one) => ({ ...one, says: [...one.says] }))] };
    const rules = base.rules.map((rule) => (rule.lane === 'physician' ? { ...rule, because: 'new' } : rule));
    const found = differences(before, { ...base, rules: rules.slice(1) });
    expect(found[0]).toMatchObject({ code: 'safety-removed', risk: true });
    const order = found.map(({ risk }) => risk);
    expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
  });
});
