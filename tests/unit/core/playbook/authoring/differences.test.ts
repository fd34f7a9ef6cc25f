import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../../../lib/core/playbook/authoring/differences.ts';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook, Rule } from '../../../../../lib/core/playbook/format/schema.ts';
import { differenceSentences } from '../../../../../lib/words/en/differences.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
if (!parsed.ok) throw new Error('the default playbook cannot be read');
const base: Playbook = parsed.value.playbook;
const said = (after: Playbook, before = base): string[] =>
  differenceSentences(differences(before, after)).map(({ text }) => text);
const risky = (after: Playbook, before = base): string[] =>
  differenceSentences(differences(before, after)).flatMap(({ text, risk }) => (risk ? [text] : []));
const withRule = (lane: Rule['lane'], change: object): Playbook => {
  const at = base.rules.findIndex((rule) => rule.lane === lane && rule.status === 'active');
  return { ...base, rules: base.rules.map((rule, index) => (index === at ? { ...rule, ...change } : rule)) };
};

describe('differences', () => {
  it('are none between a playbook and itself', () => {
    expect(differences(base, structuredClone(base))).toEqual([]);
  });

  it('name every rule that is taken out or put in, either way round', () => {
    fc.assert(
      fc.property(fc.subarray([...base.rules]), (rules) => {
        const [less, more] = [differences(base, { ...base, rules }), differences({ ...base, rules }, base)];
        const gone = base.rules.length - rules.length;
        expect(less.filter(({ kind }) => kind === 'removed')).toHaveLength(gone);
        expect(more.filter(({ kind }) => kind === 'added')).toHaveLength(gone);
        const sentences = differenceSentences([...less, ...more]).map(({ text }) => text);
        expect(sentences).toHaveLength(2 * gone);
        expect(sentences.join(' ')).not.toMatch(/undefined|NaN|\[object/u);
      }),
    );
  });

  it('see a change in any part', () => {
    const parts = ['roles', 'categories', 'protocols', 'redirects', 'scenarios', 'resources', 'rules'] as const;
    for (const part of parts) expect(said({ ...base, [part]: base[part].slice(1) }).length, part).toBeGreaterThan(0);
    const [list = '', words] = Object.entries(base.phraseLists)[0] ?? [];
    expect(said({ ...base, phraseLists: { ...base.phraseLists, [list]: ['new words'] } })).toEqual([
      expect.stringContaining(`Phrase list “${list}”, phrases: added new words; taken out ${words?.[0] ?? ''}`),
    ]);
    expect(said({ ...base, expires: '2030-01-01' })).toEqual([expect.stringContaining('now “2030-01-01”')]);
    expect(said({ ...base, closing: { breaths: 2 } })).toHaveLength(1);
    expect(said({ ...base, ehrProfiles: [{ id: 'x' }] })).toHaveLength(1);
    expect(said({ ...base, version: 99, changes: 'x' })).toEqual([]);
  });

  it('see steps that stand in another order, and rules that do', () => {
    const [first, ...others] = base.protocols;
    if (!first) throw new Error('no protocol');
    const protocols = [{ ...first, steps: first.steps.toReversed() }, ...others];
    expect(said({ ...base, protocols })).toEqual([expect.stringContaining('steps: was')]);
    const order = said({ ...base, rules: base.rules.toReversed() });
    expect(order).toHaveLength(new Set(base.rules.map(({ lane }) => lane)).size);
    for (const sentence of order) expect(sentence).toMatch(/^The order of the rules in “.*” changes: “/u);
  });

  it('put first what may keep a message from the physician, or a word from being heard', () => {
    const before: Playbook = {
      ...base,
      safety: [{ id: 'x', level: 'urgent', says: ['very odd'], because: 'y' }],
    };
    expect(risky({ ...before, safety: [] }, before)).toEqual([
      'Safety addition “x” (urgent) is gone. The built-in list stays.',
    ]);
    expect(risky(before)).toEqual([]);
    for (const [lane, change] of [
      ['physician', { lane: 'protocol' }],
      ['physician', { status: 'retired' }],
      ['physician', { when: { category: ['billing'] } }],
      ['not-physician', { unless: { says: ['something else'] } }],
      ['not-physician', { takes: 'symptoms' }],
    ] as const) {
      expect(risky(withRule(lane, change)), JSON.stringify(change)).not.toEqual([]);
    }
    for (const [lane, change] of [
      ['not-physician', { lane: 'physician' }],
      ['not-physician', { status: 'retired' }],
      ['physician', { because: 'new' }],
    ] as const) {
      expect(risky(withRule(lane, change)), JSON.stringify(change)).toEqual([]);
    }
    const mixed = differenceSentences(
      differences(base, { ...withRule('physician', { status: 'retired' }), resources: [] }),
    ).map(({ risk }) => risk);
    expect(mixed).toEqual(mixed.toSorted((a, b) => Number(b) - Number(a)));
  });
});
