import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft as checkText } from '../../../../../lib/core/playbook/authoring/check-draft.ts';
import { documentText } from '../../../../../lib/core/playbook/authoring/document-text.ts';
import { differences } from '../../../../../lib/core/playbook/authoring/differences.ts';
import { changed, changeItem, together } from '../../../../../lib/core/playbook/authoring/edit-document.ts';
import {
  acceptDecision,
  approve,
  duplicateRule,
  exceptionsOf,
  keepApprovalHonest,
  needsApproval,
  retire,
  withExceptions,
  withLane,
} from '../../../../../lib/core/playbook/authoring/edit-rule.ts';
import { serialise } from '../../../../../lib/core/playbook/authoring/serialise.ts';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook, Rule } from '../../../../../lib/core/playbook/format/schema.ts';
import { LANES } from '../../../../../lib/core/playbook/routing/decision.ts';
import { differenceWords } from '../../../../../lib/words/en/differences.ts';
import { NOW } from '../../../../reference/arbitraries.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
const { playbook } = parsed.ok ? parsed.value : expect.fail(parsed.error.code);
const context = { now: NOW, offsetMinutes: 0, today: '2026-11-23' };
const checkDraft = (draft: Playbook, inForce: Playbook | null, lint: typeof context) =>
  checkText(documentText(draft), inForce, lint);
const place = (id: string): number => playbook.rules.findIndex((rule) => rule.id === id);
const refill = playbook.rules[place('refill-stable')] ?? expect.fail('no refill rule');
const approval = { by: 'R. Amari, MD', on: '2026-11-23', reviewBy: '2027-11-23' };

describe('a rule', () => {
  it('is active with its approval, and a draft again once its substance changes', () => {
    const active = approve(refill, approval);
    expect(active).toMatchObject({ status: 'active', approved: { by: 'R. Amari, MD', on: '2026-11-23' } });
    const { categories } = playbook;
    const retitled = changed<Rule>(active, { title: 'Renewal', owner: 'Lead' });
    expect(keepApprovalHonest(active, retitled, categories)).toBe(retitled);
    for (const change of [
      { due: '5d' },
      { role: 'pharmacist' },
      { when: { category: ['refill'] } },
      { unless: undefined },
    ]) {
      const next = keepApprovalHonest(active, changed<Rule>(active, change), categories);
      expect(next.status, JSON.stringify(change)).toBe('draft');
      expect(next.approved).toBeUndefined();
      expect(needsApproval(next, categories)).toBe(true);
    }
    expect(keepApprovalHonest(active, retire(active), categories).status).toBe('retired');
  });

  it('keeps its exceptions however many there are, one written plainly', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ says: fc.array(fc.string(), { minLength: 1 }) }), { maxLength: 4 }), (sets) => {
        const rule = withExceptions(refill, sets);
        expect(exceptionsOf(rule)).toEqual(sets);
        expect(Array.isArray(rule.unless)).toBe(sets.length > 1);
      }),
    );
  });

  it('is of the format in every lane', () => {
    for (const lane of LANES) {
      const rules = playbook.rules.with(place('refill-stable'), withLane(refill, lane, playbook.roles));
      const again = parsePlaybook(JSON.stringify({ ...playbook, rules }));
      expect(again.ok && again.value.skipped, lane).toEqual([]);
    }
  });

  it('is copied as a draft right after the original, with an id of its own', () => {
    const next = duplicateRule(0, 'Book a visit (copy)')(playbook);
    expect(next.rules[1]).toMatchObject({ id: 'book-a-visit-copy', status: 'draft', title: 'Book a visit (copy)' });
    expect(next.rules[1]?.approved).toBeUndefined();
    expect(next.rules.length).toBe(playbook.rules.length + 1);
  });
});

describe('the check of a draft', () => {
  const draftOf = (change: (rule: Rule) => Rule): Playbook =>
    changeItem('rules', place('refill-stable'), change)(playbook);

  it('finds nothing to mend in the default playbook, and no change against itself', () => {
    const check = checkDraft(playbook, playbook, context);
    expect(check.refused).toBeNull();
    expect(check.issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(check.changes).toEqual([]);
    expect(check.results.length).toBe(playbook.scenarios.length);
  });

  it('says each issue at its rule and field, also behind faulty rules', () => {
    const faulty = changeItem('rules', 0, (rule) => changed<Rule>(rule, { title: '' }))(
      draftOf((rule) => changed<Rule>(rule, { role: 'ma' })),
    );
    const { issues } = checkDraft(faulty, playbook, context);
    const errors = issues.filter(({ level }) => level === 'error');
    expect(errors).toContainEqual(expect.objectContaining({ part: 'rules', at: 0, field: 'title', code: 'too-short' }));
    expect(errors).toContainEqual(
      expect.objectContaining({
        part: 'rules',
        at: place('refill-stable'),
        field: 'role',
        code: 'clinical-unlicensed',
      }),
    );
  });

  it('names the messages that an approval moves; accepted, nothing is left to mend', () => {
    const approved = draftOf((rule) => approve(rule, approval));
    const before = checkDraft(approved, playbook, context);
    const wrong = before.results.filter(({ deviations }) => deviations.length > 0);
    expect(wrong.length).toBeGreaterThan(0);
    expect(before.changes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(wrong.map(({ scenario }) => scenario.id)),
    );
    expect(before.changes.every(({ changes }) => changes.every(({ what }) => what !== 'flag'))).toBe(true);
    const accepted = together(
      ...wrong.map(({ scenario, decision }) =>
        changeItem(
          'scenarios',
          playbook.scenarios.findIndex(({ id }) => id === scenario.id),
          (one) => acceptDecision(one, decision),
        ),
      ),
    )(approved);
    const after = checkDraft(accepted, playbook, context);
    expect(after.issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(after.changes.every(({ expected }) => expected)).toBe(true);
  });

  it('never throws, whatever a text field holds', () => {
    const parts = ['roles', 'rules', 'protocols', 'redirects', 'scenarios'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.nat({ max: 4 }),
        fc.constantFrom('title', 'name', 'because', 'hours', 'due', 'text', 'id', 'role'),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constant('<b>'.repeat(4_000))),
        (part, at, key, text) => {
          const draft = changeItem(part, at, (item) => {
            const next = { ...item };
            Reflect.set(next, key, text);
            return next;
          })(playbook);
          const { issues } = checkDraft({ ...draft, scenarios: draft.scenarios.slice(0, 5) }, null, context);
          for (const { part, at } of issues) expect([typeof part, at === undefined]).toEqual(['string', false]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('differences', () => {
  it('are none of a playbook with itself, and none lost of any change', () => {
    expect(differences(playbook, structuredClone(playbook))).toEqual([]);
    fc.assert(
      fc.property(fc.nat({ max: playbook.rules.length - 1 }), fc.string({ minLength: 1 }), (at, title) => {
        const rule = playbook.rules[at] ?? expect.fail('no rule');
        fc.pre(title !== rule.title);
        const after = changeItem('rules', at, (one) => changed<Rule>(one, { title }))(playbook);
        const [difference, ...others] = differences(playbook, after);
        expect(others).toEqual([]);
        expect(difference).toMatchObject({ kind: 'changed', part: 'rules', id: rule.id });
        expect(difference?.fields).toEqual([
          { field: 'title', from: rule.title, to: title, added: [], removed: [], risk: false },
        ]);
        expect(differences(after, playbook)[0]?.fields[0]).toMatchObject({ from: title, to: rule.title });
      }),
    );
  });

  it('are said as sentences: what came, what went, what is new', () => {
    const after: Playbook = {
      ...playbook,
      rules: [
        ...playbook.rules
          .slice(1)
          .map((rule) =>
            rule.id === 'billing' ? changed<Rule>(rule, { when: { category: ['billing', 'records'] } }) : rule,
          ),
        { ...refill, id: 'extra', title: 'Extra' },
      ],
      phraseLists: { ...playbook.phraseLists, pregnancy: ['pregnant'] },
    };
    const sentences = differences(playbook, after)
      .flatMap((difference) => differenceWords(difference))
      .map(({ text }) => text);
    expect(sentences).toContain('Rule “Book, move or cancel a visit” (“should not reach the physician”) is gone.');
    expect(sentences).toContainEqual(expect.stringMatching(/^Rule “Extra” \(.*, a draft\) is new\.$/u));
    expect(sentences).toContain('Rule “Bill or insurance question”, message types: added records.');
    expect(sentences.join('\n')).toMatch(/^Phrase list “pregnancy”, phrases: added pregnant; taken out /mu);
  });
});

describe('a playbook as a file', () => {
  it('is the same text for the same playbook, whatever the order of its parts', () => {
    const text = serialise(playbook);
    const again = parsePlaybook(text);
    expect(again.ok && again.value.playbook).toEqual(playbook);
    const shuffled = Object.fromEntries(Object.entries(playbook).toReversed()) as unknown as Playbook;
    expect(serialise(shuffled)).toBe(text);
    expect(again.ok && serialise(again.value.playbook)).toBe(text);
  });

  it('is written closer where it would pass the limit of size', () => {
    const rules = Array.from({ length: 1_100 }, (_, number) => ({ ...refill, id: `rule-${number}` }));
    const text = serialise({ ...playbook, rules, scenarios: [] });
    expect(parsePlaybook(text).ok).toBe(true);
    expect(text.split('\n').length).toBe(2);
  });
});
