import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Conditions, Playbook, Rule } from '../../../../../lib/core/playbook/format/schema.ts';
import { compile, NO_PLAYBOOK } from '../../../../../lib/core/playbook/routing/compile.ts';
import { CONDITION_KINDS } from '../../../../../lib/core/playbook/routing/conditions.ts';
import { REASON_CODES } from '../../../../../lib/core/playbook/routing/decision.ts';
import { decideAll, route } from '../../../../../lib/core/playbook/routing/route.ts';
import type { Message } from '../../../../../lib/core/shared/message.ts';
import { reasonWords } from '../../../../../lib/words/en/reasons.ts';

const NOW = Date.UTC(2026, 10, 23, 15, 0);
const HOUR = 3_600_000;
const base: Message = {
  id: 'm',
  category: 'Rx Request',
  from: 'staff',
  subject: '',
  text: 'please renew lisinopril',
  textState: 'read',
  priority: null,
  result: null,
  receivedAt: NOW - 30 * HOUR,
  patientKey: 'oak',
};
const ruleOf = (when: Conditions, more: Partial<Rule> = {}): Rule =>
  Object.assign(
    { id: 'r', title: 'R', lane: 'physician' as const, when, because: 'B', status: 'active' as const },
    more,
  );
const playbookOf = (rules: Rule[], more: Partial<Playbook> = {}): Playbook => ({
  ...NO_PLAYBOOK,
  categories: [
    { id: 'refill', name: 'Refill', labels: ['Rx Request'] },
    { id: 'lab', name: 'Lab', labels: ['Lab'], holds: 'results' },
  ],
  roles: [
    { id: 'desk', name: 'Desk', scope: 'administrative' },
    { id: 'rn', name: 'RN', scope: 'licensed', hours: 'Mon-Fri 8-17' },
  ],
  phraseLists: { drugs: ['lisinopril', 'statin*'] },
  rules,
  ...more,
});
const ask = (playbook: Playbook, message: Partial<Message> = {}, others: Message[] = [], viewer?: string) =>
  route(
    compile(playbook),
    { ...base, ...message },
    { now: NOW, offsetMinutes: 0, others, ...(viewer === undefined ? {} : { viewer }) },
  );
const matches = (when: Conditions, message: Partial<Message> = {}, others: Message[] = []): boolean =>
  ask(playbookOf([ruleOf(when)]), message, others).rule === 'r';
const notice: Partial<Message> = { from: 'system', category: null, text: 'Order update' };
const earlier = (hours: number, more: Partial<Message> = {}): Message => ({
  ...base,
  id: 'e',
  ...more,
  receivedAt: NOW - hours * HOUR,
});

describe('conditions', () => {
  it.each<[Conditions, Partial<Message>, boolean]>([
    [{ category: ['refill'] }, { category: 'rx-request' }, true],
    [{ category: ['refill'] }, { category: 'Other' }, false],
    [{ category: ['refill'] }, { category: null }, false],
    [{ from: ['staff', 'lab'] }, {}, true],
    [{ from: ['patient'] }, { from: 'unknown' }, false],
    [{ priority: ['stat'] }, { priority: 'stat' }, true],
    [{ priority: ['routine'] }, {}, false],
    [{ result: ['normal'] }, { result: 'normal' }, true],
    [{ result: ['normal'] }, {}, false],
    [{ says: ['@drugs'] }, {}, true],
    [{ says: ['@drugs'] }, { text: 'no lisinopril' }, false],
    [{ says: ['@drugs'] }, { text: 'hi\n> lisinopril' }, false],
    [{ says: ['@drugs'] }, { text: '', subject: 'Statins' }, true],
    [{ saysAll: ['renew', '@drugs'] }, {}, true],
    [{ saysAll: ['renew', 'insulin'] }, {}, false],
    [{ age: { min: 1, max: 2 } }, {}, true],
    [{ age: { max: 1 } }, {}, false],
    [{ age: { min: 0 } }, { receivedAt: null }, false],
    [{ field: { present: ['text'], absent: ['subject', 'priority'] } }, {}, true],
    [{ field: { present: ['patient'] } }, { patientKey: null }, false],
    [{ field: { absent: ['text'] } }, { text: '', textState: 'cut' }, false],
  ])('%j on %j: %s', (when, message, expected) => {
    expect(matches(when, message)).toBe(expected);
  });

  it('duplicate: the later of identical system notices about one patient, never a result', () => {
    const when = { duplicate: { hours: 24 } };
    expect(matches(when, notice, [earlier(40, notice)])).toBe(true);
    expect(matches(when, notice, [earlier(20, notice)])).toBe(false);
    expect(matches(when, notice, [earlier(60, notice)])).toBe(false);
    expect(matches(when, notice, [earlier(40, { ...notice, text: 'Order update.' })])).toBe(false);
    expect(matches(when, notice, [earlier(40, { ...notice, patientKey: 'elm' })])).toBe(false);
    expect(matches(when, { ...notice, from: 'patient' }, [earlier(40, { ...notice, from: 'patient' })])).toBe(false);
    expect(matches(when, { ...notice, result: 'normal' }, [earlier(40, { ...notice, result: 'normal' })])).toBe(false);
    expect(matches(when, { ...notice, category: 'Lab' }, [earlier(40, { ...notice, category: 'Lab' })])).toBe(false);
  });

  it('repeat: a further message of the same patient', () => {
    const when = { repeat: { hours: 24 } };
    const own: Partial<Message> = { from: 'patient', category: null };
    expect(matches(when, own, [earlier(40, own)])).toBe(true);
    expect(matches(when, own, [earlier(10, own)])).toBe(false);
    expect(matches(when, own, [earlier(90, own)])).toBe(false);
    expect(matches(when, own, [{ ...earlier(0, own), receivedAt: null }])).toBe(true);
    expect(matches(when, own, [earlier(40, { ...own, patientKey: 'elm' })])).toBe(false);
  });

  it('has one file, one table entry and one documented row for each kind', () => {
    const kebab = (kind: string): string => kind.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const files = readdirSync('lib/core/playbook/routing/conditions').sort();
    expect(CONDITION_KINDS.map((kind) => `${kebab(kind)}.ts`).sort()).toEqual(files);
    const doc = readFileSync('docs/PLAYBOOK-FORMAT.md', 'utf8');
    expect(CONDITION_KINDS.filter((kind) => !doc.includes(`| \`${kind}\``))).toEqual([]);
  });
});

describe('route', () => {
  const desk = ruleOf(
    { category: ['refill'] },
    { id: 'desk', lane: 'not-physician', role: 'desk', redirect: 'x', due: '2d' },
  );
  const codesOf = (decision: ReturnType<typeof ask>) => decision.reasons.map(({ code }) => code);

  it('keeps an administrative message, and lifts one that hides a complaint', () => {
    expect(ask(playbookOf([desk]))).toMatchObject({
      lane: 'not-physician',
      role: 'desk',
      rule: 'desk',
      floor: null,
      dueHours: 48,
    });
    expect(ask(playbookOf([desk]), { text: 'renew, and my knee is swollen' })).toMatchObject({
      lane: 'physician',
      rule: null,
      floor: 'clinical-content',
    });
  });

  it('goes on past a winner that may not take a complaint, to one that may', () => {
    const plain = ruleOf({ says: ['renew'] }, { id: 'plain', lane: 'protocol', role: 'rn' });
    const triage = ruleOf({ says: ['renew'] }, { id: 'triage', lane: 'protocol', role: 'rn', takes: 'symptoms' });
    const message = { ...base, text: 'renew, and my knee is swollen' };
    const [outcome] = decideAll(compile(playbookOf([plain, triage])), [message], { now: NOW, offsetMinutes: 0 });
    expect(outcome).toMatchObject({ lane: 'protocol', rule: 'triage', floor: null });
  });

  it('flags, shows where, and offers no redirect', () => {
    const text = 'renew. My chest really hurts';
    const decision = ask(playbookOf([desk]), { text });
    expect(decision).toMatchObject({ lane: 'physician', flag: 'emergency', floor: 'flag', redirect: null });
    const span = decision.reasons[0]?.spans[0];
    expect(text.slice(span?.start, span?.end)).toBe('chest really hurts');
  });

  it('lets a negated red flag no lower than somebody licensed', () => {
    expect(ask(playbookOf([desk]), { text: 'renew. No chest pain.' })).toMatchObject({
      lane: 'protocol',
      role: 'rn',
      flag: null,
      floor: 'negated-flag',
    });
  });

  it('says nothing of a lane before a patient text was read in full', () => {
    const cut = { from: 'patient', textState: 'cut' } as const;
    expect(ask(playbookOf([desk]), cut)).toMatchObject({
      lane: 'open-first',
      role: null,
      rule: null,
      floor: 'unread',
      looksLike: { rule: 'desk', role: 'desk' },
    });
    expect(ask(playbookOf([desk]), { ...cut, text: 'chest pain' })).toMatchObject({
      lane: 'open-first',
      flag: 'emergency',
      looksLike: null,
    });
  });

  it('falls back when a role is not there, not mapped or not licensed', () => {
    const nurse = ruleOf({ category: ['refill'] }, { lane: 'protocol', role: 'rn' });
    expect(ask(playbookOf([nurse]))).toMatchObject({ lane: 'protocol', role: 'rn' });
    const night = route(compile(playbookOf([nurse])), base, { now: NOW, offsetMinutes: 300, others: [] });
    expect(night).toMatchObject({ lane: 'physician', role: 'physician', rule: 'r' });
    expect(night.reasons.find(({ code }) => code === 'role-fallback')?.params).toMatchObject({ why: 'unstaffed' });
    const clinical = ask(playbookOf([{ ...desk, clinical: true }]));
    expect(clinical.reasons.find(({ code }) => code === 'role-fallback')?.params).toMatchObject({
      why: 'out-of-scope',
    });
  });

  it('shows drafts and does not follow them; an expired playbook keeps its flags', () => {
    const draft = { ...desk, status: 'draft' as const };
    const decision = ask(playbookOf([draft], { expires: '2026-01-01' }), { text: 'renew' });
    expect(decision).toMatchObject({ lane: 'physician', rule: null, dueHours: 48, drafts: [{ rule: 'desk' }] });
    expect(codesOf(decision)).toEqual(['no-rule', 'draft', 'playbook-expired']);
    expect(ask(playbookOf([], { expires: '2026-01-01' }), { text: 'chest pain' }).flag).toBe('emergency');
  });

  it('says whose it is, whoever looks, without changing the answer', () => {
    const [yours, theirs] = ['desk', 'rn'].map((viewer) => ask(playbookOf([desk]), {}, [], viewer));
    expect(yours?.reasons.at(-1)?.params).toMatchObject({ whose: 'yours' });
    expect(theirs?.reasons.at(-1)?.params).toMatchObject({ whose: 'theirs', role: 'desk' });
    expect(theirs?.lane).toBe(yours?.lane);
  });

  it('explains exceptions and losers', () => {
    const physician = ruleOf({ says: ['renew'] }, { id: 'md' });
    expect(codesOf(ask(playbookOf([desk, physician])))).toEqual(['rule', 'because', 'condition', 'lost']);
    expect(codesOf(ask(playbookOf([{ ...desk, unless: { says: ['@drugs'] } }])))).toEqual(['no-rule', 'excepted']);
  });
});

it('has plain words for every reason', () => {
  const names = [
    'level',
    'concept',
    'zone',
    'rule',
    'title',
    'lane',
    'text',
    'kind',
    'value',
    'condition',
    'role',
    'hours',
  ];
  const params = Object.fromEntries([...names, 'from', 'to', 'why', 'whose', 'on'].map((name) => [name, 'something']));
  for (const code of REASON_CODES) expect(reasonWords[code](params), code).toMatch(/^(?!.*undefined).{5,}/u);
  expect(Object.keys(reasonWords).sort()).toEqual([...REASON_CODES].sort());
});
