import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPlaybook } from '../../../../../lib/core/playbook/authoring/lint.ts';
import { readingGrade } from '../../../../../lib/core/playbook/authoring/reading-grade.ts';
import { runScenarios } from '../../../../../lib/core/playbook/authoring/run-scenarios.ts';
import { parsePlaybook } from '../../../../../lib/core/playbook/format/parse-playbook.ts';
import type { Playbook } from '../../../../../lib/core/playbook/format/schema.ts';
import { NOW } from '../../../../reference/arbitraries.ts';

const parsed = parsePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
const { playbook, skipped } = parsed.ok ? parsed.value : expect.fail(parsed.error.code);
const context = { now: NOW, offsetMinutes: 0, today: '2026-11-23' };
const codes = (changed: Playbook, level: 'error' | 'warning' = 'error', extra = {}) =>
  lintPlaybook(changed, { ...context, ...extra })
    .filter((finding) => finding.level === level)
    .map(({ code, id }) => [code, id]);
const withRule = (id: string, change: object): Playbook => ({
  ...playbook,
  scenarios: [],
  rules: playbook.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});

describe('the default playbook', () => {
  it('loads whole, without lint errors', () => {
    expect(skipped).toEqual([]);
    expect(codes(playbook)).toEqual([]);
  });

  it.each(runScenarios(playbook, NOW, 0))('scenario $scenario.id', ({ deviations }) => {
    expect(deviations).toEqual([]);
  });

  it('has three scenarios a rule, evidence and minutes, and redirects at grade 8 or below', () => {
    for (const rule of playbook.rules) {
      expect(playbook.scenarios.filter((scenario) => scenario.rule === rule.id).length, rule.id).toBeGreaterThanOrEqual(
        3,
      );
      expect(rule.evidence?.length, rule.id).toBeGreaterThan(0);
      expect(rule.minutes, rule.id).toBeDefined();
    }
    expect(playbook.redirects.filter(({ text }) => readingGrade(text) > 8)).toEqual([]);
    expect(playbook.redirects.slice(0, 3).every(({ es }) => es !== undefined)).toBe(true);
  });
});

describe('lint', () => {
  it.each([
    ['clinical-unlicensed', 'symptom-triage', { role: 'ma' }],
    ['clinical-unapproved', 'refill-stable', { status: 'active' }],
    ['unknown-role', 'billing', { role: 'ghost' }],
    ['unknown-category', 'billing', { when: { category: ['ghost'] } }],
    ['unknown-protocol', 'billing', { protocol: 'ghost' }],
    ['unknown-redirect', 'billing', { redirect: 'ghost' }],
    ['never-wins', 'billing', { unless: { category: ['billing', 'forms'] } }],
    ['never-wins', 'prior-auth', { when: { category: ['complaint'] } }],
    ['patient-text-alone', 'billing', { when: { says: ['bill'] } }],
  ])('%s', (code, id, change) => {
    expect(codes(withRule(id, change))).toContainEqual([code, id]);
  });

  it('sees failing scenarios, a version that did not rise, and backups that go round', () => {
    const failing = playbook.scenarios.map((scenario) => ({ ...scenario, expect: { rule: 'ghost' } }));
    expect(codes({ ...playbook, scenarios: failing.slice(0, 1) })).toContainEqual([
      'scenario-fails',
      'scheduling-match',
    ]);
    expect(codes(playbook, 'error', { lastVersion: 1 })).toEqual([['version-not-risen', null]]);
    const roles = playbook.roles.map((role) => (role.id === 'rn' ? { ...role, backup: 'ma' } : role));
    expect(codes({ ...playbook, roles })).toContainEqual(['backup-circle', 'rn']);
  });

  it('warns', () => {
    expect(codes(withRule('billing', { owner: undefined, reviewBy: '2026-01-01' }), 'warning')).toEqual(
      expect.arrayContaining([
        ['no-owner', 'billing'],
        ['review-passed', 'billing'],
        ['no-scenario', 'billing'],
        ['no-contact', 'rn'],
      ]),
    );
    const hard = [
      {
        id: 'x',
        to: 'patient' as const,
        title: 'X',
        text: 'Multidisciplinary authorization necessitates comprehensive documentation.',
      },
    ];
    expect(codes({ ...playbook, redirects: hard, expires: '2026-01-01' }, 'warning')).toEqual(
      expect.arrayContaining([
        ['hard-to-read', 'x'],
        ['expired', null],
      ]),
    );
  });
});
