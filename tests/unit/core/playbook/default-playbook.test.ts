import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPlaybook } from '../../../../lib/core/playbook/authoring/lint.ts';
import { readingGrade } from '../../../../lib/core/playbook/authoring/reading-grade.ts';
import { runScenarios } from '../../../../lib/core/playbook/authoring/run-scenarios.ts';
import { parsePlaybook } from '../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook, Scenario } from '../../../../lib/core/playbook/format/schema.ts';
import { NOW } from '../../../reference/arbitraries.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
const { playbook, skipped } = parsed.ok ? parsed.value : expect.fail(parsed.error.code);
const doc = readFileSync('docs/DEFAULT-PLAYBOOK.md', 'utf8');

type Row = readonly [number: number, lane: 'N' | 'P' | 'P*' | 'D', role: string | null, ids: readonly string[]];
/**
 * The forty rules of the road: lane (N not-physician, P protocol, D physician; * ships as draft), role, and the rules that
 * say it. Where an exception hands on to a nurse, the flat conditions need a second rule of the same number.
 */
const TABLE: readonly Row[] = [
  [1, 'N', 'front-desk', ['scheduling']],
  [2, 'N', 'front-desk', ['portal-help']],
  [2, 'P', 'rn', ['portal-urgent-result']],
  [3, 'N', 'billing', ['billing']],
  [3, 'P', 'rn', ['billing-medicine-cost']],
  [4, 'N', 'records', ['records-copy']],
  [5, 'N', 'it', ['duplicate-alert']],
  [6, 'N', 'ma', ['order-notice']],
  [6, 'P', 'rn', ['order-notice-nurse']],
  [7, 'N', 'it', ['outside-event']],
  [8, 'P', 'front-desk', ['no-show']],
  [8, 'P', 'rn', ['no-show-nurse']],
  [9, 'N', 'ma', ['staff-fyi']],
  [10, 'N', 'referrals', ['referral-status']],
  [10, 'P', 'rn', ['referral-status-nurse']],
  [11, 'P', 'referrals', ['referral-request']],
  [12, 'P', 'referrals', ['prior-auth']],
  [13, 'D', null, ['denial']],
  [14, 'P*', 'ma', ['pharmacy-clarification']],
  [15, 'P', 'ma', ['forms']],
  [16, 'P', 'ma', ['equipment']],
  [16, 'P*', 'rn', ['equipment-nurse']],
  [17, 'P*', 'rn', ['vaccine']],
  [18, 'P*', 'ma', ['cc-chart']],
  [19, 'D', null, ['consult-note']],
  [20, 'P*', 'rn', ['discharge-call', 'hospital-event']],
  [21, 'P*', 'rn', ['refill-stable']],
  [22, 'P*', 'rn', ['refill-monitoring']],
  [23, 'D', null, ['refill-controlled']],
  [24, 'D', null, ['refill-high-risk']],
  [25, 'D', null, ['refill-unlisted', 'refill-stopped-early-lost']],
  [26, 'P*', 'rn', ['last-doses']],
  [26, 'D', null, ['last-doses-prescriber']],
  [27, 'P*', 'rn', ['normal-lab']],
  [28, 'D', null, ['result-not-normal']],
  [29, 'D', null, ['imaging-pathology']],
  [30, 'D', null, ['result-corrected', 'result-addended']],
  [31, 'P*', 'rn', ['ordered-elsewhere']],
  [32, 'P*', 'pharmacist', ['home-readings']],
  [33, 'P*', 'rn', ['symptom-triage', 'symptom-any-type']],
  [34, 'P*', 'rn', ['medication-question']],
  [35, 'P*', 'rn', ['second-message']],
  [36, 'D', null, ['pregnancy-infant']],
  [37, 'D', null, ['behavioral-health', 'mood-violence-substance']],
  [38, 'D', null, ['proxy-sensitive', 'confidential-request']],
  [39, 'D', null, ['staff-question']],
  [40, 'D', null, ['complaint', 'legal-or-harm']],
];
const LANE = { N: 'not-physician', P: 'protocol', 'P*': 'protocol', D: 'physician' } as const;

/** What the clinic has on the day on which its medical director has approved every draft. */
const approved: Playbook = {
  ...playbook,
  rules: playbook.rules.map((rule) =>
    rule.status === 'draft'
      ? { ...rule, status: 'active', approved: { by: 'Medical director', on: '2026-11-01' } }
      : rule,
  ),
};
const decide = (rules: Playbook, scenarios: readonly Scenario[]) =>
  runScenarios({ ...rules, scenarios: [...scenarios] }, NOW, 0);
const ask = (id: string, message: Scenario['message']): Scenario => ({ id, title: id, message, expect: {} });
const refill = (drug: string): Scenario => ask(drug, { category: 'Rx Request', text: `Please renew my ${drug}.` });

/** Every name of a drug list, with the stars taken off. */
const names = (list: string): string[] =>
  (playbook.phraseLists[list] ?? []).flatMap((phrase) =>
    /^\([^()]*\)$/u.test(phrase) ? phrase.slice(1, -1).split('|') : [phrase],
  );
const drugs = (list: string): string[] =>
  names(list)
    .filter((name) => !name.includes('('))
    .map((name) => name.replaceAll('*', ''));

describe('the forty rules', () => {
  it('are all there, in their lane, with their role, drafts as drafts', () => {
    expect(skipped).toEqual([]);
    const wanted = TABLE.flatMap(([, lane, role, ids]) =>
      ids.map((id) => [id, LANE[lane], role, lane === 'P*' ? 'draft' : 'active']),
    );
    expect(playbook.rules.map(({ id, lane, role, status }) => [id, lane, role ?? null, status])).toEqual(wanted);
    expect([...new Set(TABLE.map(([number]) => number))]).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it('say who owns them, what they cost, what they rest on and what to do', () => {
    for (const { id, owner, minutes, evidence, protocol, reviewBy } of playbook.rules) {
      expect(owner, id).toBeTruthy();
      expect(minutes?.[0] ?? Infinity, id).toBeLessThanOrEqual(minutes?.[1] ?? 0);
      expect(evidence?.length ?? 0, id).toBeGreaterThan(0);
      // A search is not a source: what it lists changes.
      expect(
        evidence?.filter(({ url }) => url.includes('?')),
        id,
      ).toEqual([]);
      expect(protocol, id).toBeDefined();
      expect(reviewBy, id).toBeDefined();
    }
    for (const { id, steps, escalate } of playbook.protocols) {
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(escalate, id).toBeTruthy();
    }
  });

  it('have three scenarios each, and the guide for clinic leads names every one', () => {
    for (const { id } of playbook.rules) {
      expect(playbook.scenarios.filter(({ rule }) => rule === id).length, id).toBeGreaterThanOrEqual(3);
      expect(doc, id).toContain(`\`${id}\``);
    }
    const missing = lintPlaybook(playbook, { now: NOW, offsetMinutes: 0, today: '2026-11-23' }).filter(
      ({ code }) => code !== 'no-contact' && code !== 'rules-overlap',
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['ROI', 'records'],
    ['485', 'equipment'],
    ['DME', 'equipment'],
    ['ADT', 'discharge'],
    ['Path', 'pathology-result'],
    ['Result Copy', 'result-copy'],
    ['Anticoag', 'anticoag'],
    ['Proxy', 'proxy'],
    ['Behavioral Health', 'behavioral-health'],
    ['Denial', 'denial'],
  ])('know the label %s', (label, id) => {
    expect(playbook.categories.find(({ labels }) => labels.includes(label))?.id).toBe(id);
  });
});

describe('approval', () => {
  const drafts = playbook.scenarios.filter(({ expect: { draft } }) => draft !== undefined);
  it.each(decide(approved, drafts))('makes the draft of $scenario.id win', ({ scenario, decision }) => {
    const rule = approved.rules.find(({ id }) => id === scenario.expect.draft);
    expect([decision.rule, decision.lane, decision.role]).toEqual([rule?.id, 'protocol', rule?.role]);
  });

  it('changes nothing else', () => {
    const others = playbook.scenarios.filter(({ expect: { draft } }) => draft === undefined);
    expect(decide(approved, others).filter(({ deviations }) => deviations.length > 0)).toEqual([]);
    const today = { now: NOW, offsetMinutes: 0, today: '2026-11-23' };
    expect(lintPlaybook({ ...approved, scenarios: [] }, today).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('caution', () => {
  const fromPatients = playbook.scenarios.filter(({ message }) => (message.from ?? 'patient') === 'patient');
  const low = fromPatients.filter(({ expect: { lane } }) => lane === 'not-physician' || lane === 'protocol');

  it.each(low)('$id, with a complaint added, is no longer paperwork', (scenario) => {
    const message = { ...scenario.message, text: `${scenario.message.text} Also my knee is swollen and hurts.` };
    const [now] = decide(playbook, [{ ...scenario, message }]);
    expect(now?.decision.lane).toBe('physician');
    const [then] = decide(approved, [{ ...scenario, message }]);
    expect(then?.decision.lane).not.toBe('not-physician');
    const taker = approved.rules.find(({ id }) => id === then?.decision.rule);
    expect(then?.decision.lane === 'physician' || taker?.takes === 'symptoms').toBe(true);
  });

  it('gives no lane to a message of a patient that was not read in full', () => {
    const cut = fromPatients.map((scenario) => ({ ...scenario, message: { ...scenario.message, complete: false } }));
    for (const { decision } of decide(approved, cut)) expect(decision.lane, decision.id).toBe('open-first');
  });

  it('falls to the physician where the nurse is away, and to the nurse where she is there', () => {
    const away = playbook.scenarios.filter((scenario) => scenario.away !== undefined);
    expect(away.length).toBeGreaterThan(0);
    for (const { away: _, ...there } of away) {
      expect(decide(playbook, [there])[0]?.decision).toMatchObject({ lane: 'protocol', role: 'rn' });
    }
  });
});

/** One generic and one brand name of every class that the table names, told apart from the lists themselves. */
const CLASSES = [
  ['opioid', 'refill-controlled', 'oxycodone', 'Percocet'],
  ['opioid for addiction', 'refill-controlled', 'buprenorphine', 'Suboxone'],
  ['benzodiazepine', 'refill-controlled', 'lorazepam', 'Klonopin'],
  ['stimulant', 'refill-controlled', 'methylphenidate', 'Vyvanse'],
  ['gabapentinoid', 'refill-controlled', 'gabapentin', 'Lyrica'],
  ['testosterone', 'refill-controlled', 'testosterone', 'AndroGel'],
  ['sleep medicine', 'refill-controlled', 'zolpidem', 'Lunesta'],
  ['vitamin K antagonist', 'refill-high-risk', 'warfarin', 'Coumadin'],
  ['direct oral anticoagulant', 'refill-high-risk', 'apixaban', 'Xarelto'],
  ['lithium', 'refill-high-risk', 'lithium', 'Lithobid'],
  ['methotrexate', 'refill-high-risk', 'methotrexate', 'Trexall'],
  ['amiodarone', 'refill-high-risk', 'amiodarone', 'Pacerone'],
  ['antiseizure', 'refill-high-risk', 'levetiracetam', 'Lamictal'],
  ['insulin', 'refill-high-risk', 'insulin glargine', 'Humalog'],
] as const;

describe('drug lists', () => {
  it.each(CLASSES)('%s', (_, rule, ...drug) => {
    for (const { decision } of decide(approved, drug.map(refill))) expect(decision.rule, decision.id).toBe(rule);
  });
  it.each(decide(approved, drugs('controlled-drugs').map(refill)))('controlled: $scenario.id', ({ decision }) => {
    expect([decision.lane, decision.rule]).toEqual(['physician', 'refill-controlled']);
  });
  it.each(decide(approved, drugs('high-risk-drugs').map(refill)))('high-risk: $scenario.id', ({ decision }) => {
    expect([decision.lane, decision.rule]).toEqual(['physician', 'refill-high-risk']);
  });
  it.each(decide(approved, drugs('unlisted-drugs').map(refill)))('unlisted: $scenario.id', ({ decision }) => {
    expect([decision.lane, decision.rule]).toEqual(['physician', 'refill-unlisted']);
  });
  it.each(decide(approved, drugs('listed-stable').map(refill)))('listed stable: $scenario.id', ({ decision }) => {
    expect([decision.lane, decision.rule, decision.role]).toEqual(['protocol', 'refill-stable', 'rn']);
  });

  it('a listed medicine beside one that is not is the physician’s', () => {
    const lists = ['controlled-drugs', 'high-risk-drugs', 'unlisted-drugs'];
    const mixed = lists.flatMap(drugs).map((drug) => refill(`lisinopril and my ${drug}`));
    expect(decide(approved, mixed).filter(({ decision }) => decision.lane !== 'physician')).toEqual([]);
  });

  it('a medicine that cannot be read is the physician’s', () => {
    const unread = ['pills', 'little white tablet', 'prescription', 'usual', 'xyzzynol 20 mg'].map(refill);
    for (const { decision } of decide(approved, unread)) expect(decision.lane, decision.id).toBe('physician');
  });
});

describe('redirects', () => {
  const placeholders = (text: string): string[] => [...new Set(text.match(/\[[^\]]+\]/gu))].sort();

  it('read at grade 8 or below, and promise nothing', () => {
    for (const { id, to, text } of playbook.redirects) {
      expect(readingGrade(text), id).toBeLessThanOrEqual(8);
      expect(placeholders(text).length, id).toBeGreaterThan(0);
      if (to === 'patient') expect(text, id).not.toMatch(/approv/iu);
    }
    expect(new Set(playbook.redirects.map(({ to }) => to))).toEqual(new Set(['patient', 'staff', 'sender']));
  });

  it('speak Spanish to patients, with the same gaps to fill', () => {
    const patient = playbook.redirects.filter(({ to }) => to === 'patient');
    expect(patient.length).toBe(3);
    for (const { id, text, es } of patient) expect(placeholders(es ?? ''), id).toEqual(placeholders(text));
  });

  it('are never offered where somebody else may read the portal', () => {
    const quiet = [
      'proxy-sensitive',
      'confidential-request',
      'behavioral-health',
      'mood-violence-substance',
      'legal-or-harm',
    ];
    for (const id of quiet) expect(playbook.rules.find((rule) => rule.id === id)?.redirect, id).toBeUndefined();
  });
});

describe('debriefs', () => {
  /** The cases that matter most, as role-plays for a huddle. */
  const CASES = [
    ['an appointment request hides chest pressure', 'scheduling-hidden-chest'],
    ['a refill hides chest pain', 'refill-hides-chest-pain'],
    ['inhaler directions', 'inhaler-sig'],
    ['the inhaler hourly', 'inhaler-hourly'],
    ['warfarin with black stools', 'high-risk-black-stools'],
    ['labs missing', 'monitoring-match'],
    ['the face droops', 'triage-negated'],
    ['second message', 'second-message-match'],
    ['a normal CT with a nodule', 'imaging-match'],
    ['then an addendum', 'imaging-addendum'],
    ['infant fever', 'infant-fever'],
    ['self-harm through a proxy', 'self-harm-proxy'],
    ['no nurse today', 'no-rn-today'],
    ['insulin moved to prior auth', 'prior-auth-insulin'],
  ] as const;
  it.each(CASES)('%s: who phones, by when, which system fix', (_, id) => {
    const discussion = playbook.scenarios.find((scenario) => scenario.id === id)?.discussion ?? '';
    expect(discussion).toContain('Who phones?');
    expect(discussion).toContain('By when?');
    expect(discussion).toContain('System fix:');
  });

  it('asks why the same request with its body unread has no lane', () => {
    const unread = playbook.scenarios.find(({ id }) => id === 'scheduling-unread');
    expect(unread?.expect.lane).toBe('open-first');
    expect(unread?.discussion).toContain('lane');
  });
});
