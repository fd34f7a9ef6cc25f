import type { Playbook, Rule } from '../format/schema.ts';
import { isClinical } from '../routing/is-clinical.ts';
import { PHYSICIAN } from '../routing/staffing.ts';
import { READING_GRADE, readingGrade } from './reading-grade.ts';
import { runScenarios, type ScenarioResult } from './run-scenarios.ts';
import { cannotWin } from './shadowed.ts';

export const FINDING_CODES = [
  // errors
  'clinical-unlicensed', // {role}
  'clinical-unapproved',
  'unknown-role', // {id}
  'unknown-category', // {id}
  'unknown-protocol', // {id}
  'unknown-redirect', // {id}
  'never-wins', // {by}: the rule that always wins over it; itself when its exceptions cover its conditions
  'patient-text-alone',
  'scenario-fails', // {what, expected, got}
  'version-not-risen', // {version, last}
  'backup-circle', // {id}
  'label-twice', // {label, category}
  // warnings
  'rules-overlap', // {other, scenario}
  'no-owner',
  'review-passed', // {on}
  'no-scenario', // {kind}
  'hard-to-read', // {grade}
  'no-contact',
  'expired', // {on}
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly level: 'error' | 'warning';
  readonly code: FindingCode;
  /** What it is about: a rule, role, redirect or scenario, by its place and id. */
  readonly path: readonly (string | number)[];
  readonly id: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface LintContext {
  /** As in `RoutingContext`. */
  readonly now: number;
  readonly offsetMinutes: number;
  /** Local calendar date. */
  readonly today: string;
  /** Version last published, where one is known. */
  readonly lastVersion?: number;
}

const SCENARIO_KINDS = ['match', 'near-miss', 'negated'] as const;

type Add = (
  level: Finding['level'],
  code: FindingCode,
  place: Finding['path'],
  id: string | null,
  params?: Finding['params'],
) => void;

function lintRule(rule: Rule, position: number, playbook: Playbook, context: LintContext, add: Add): void {
  const path = ['rules', position];
  const role = playbook.roles.find(({ id }) => id === rule.role);
  const clinical = isClinical(rule, playbook.categories);
  if (rule.role !== undefined && rule.role !== PHYSICIAN && role === undefined) {
    add('error', 'unknown-role', path, rule.id, { id: rule.role });
  }
  if (clinical && role !== undefined && role.scope !== 'licensed' && role.scope !== 'physician') {
    add('error', 'clinical-unlicensed', path, rule.id, { role: role.id });
  }
  if (clinical && rule.status === 'active' && rule.approved === undefined)
    add('error', 'clinical-unapproved', path, rule.id);
  const sets = [
    rule.when,
    ...(rule.unless === undefined ? [] : Array.isArray(rule.unless) ? rule.unless : [rule.unless]),
  ];
  for (const id of new Set(sets.flatMap(({ category }) => category ?? []))) {
    if (!playbook.categories.some((known) => known.id === id)) add('error', 'unknown-category', path, rule.id, { id });
  }
  if (rule.protocol !== undefined && !playbook.protocols.some(({ id }) => id === rule.protocol)) {
    add('error', 'unknown-protocol', path, rule.id, { id: rule.protocol });
  }
  if (rule.redirect !== undefined && !playbook.redirects.some(({ id }) => id === rule.redirect)) {
    add('error', 'unknown-redirect', path, rule.id, { id: rule.redirect });
  }
  const { category, from } = rule.when;
  const patients = from === undefined || from.includes('patient') || from.includes('unknown');
  if (rule.lane === 'not-physician' && category === undefined && patients && (from === undefined || from.length > 1)) {
    add('error', 'patient-text-alone', path, rule.id);
  }
  const by = cannotWin(rule, position, playbook.rules);
  if (by !== null) add('error', 'never-wins', path, rule.id, { by });
  if (rule.status === 'retired') return;
  if (rule.owner === undefined) add('warning', 'no-owner', path, rule.id);
  if (rule.reviewBy !== undefined && rule.reviewBy < context.today) {
    add('warning', 'review-passed', path, rule.id, { on: rule.reviewBy });
  }
  for (const kind of SCENARIO_KINDS) {
    // A negated case makes sense only for a rule that listens to words.
    if (kind === 'negated' && !sets.some(({ says, saysAll }) => says !== undefined || saysAll !== undefined)) continue;
    if (!playbook.scenarios.some((scenario) => scenario.rule === rule.id && scenario.kind === kind)) {
      add('warning', 'no-scenario', path, rule.id, { kind });
    }
  }
}

function lintScenarios(results: readonly ScenarioResult[], add: Add): void {
  const pairs = new Set<string>();
  for (const [position, { scenario, decision, deviations }] of results.entries()) {
    for (const { what, expected, got } of deviations) {
      add('error', 'scenario-fails', ['scenarios', position], scenario.id, { what, expected, got });
    }
    for (const { code, params } of decision.reasons) {
      const [winner, other] = [decision.rule, params['rule']];
      if (code !== 'lost' || winner === null || typeof other !== 'string') continue;
      const pair = [winner, other].sort().join(' ');
      if (pairs.has(pair)) continue;
      pairs.add(pair);
      add('warning', 'rules-overlap', ['scenarios', position], winner, { other, scenario: scenario.id });
    }
  }
}

/**
 * What a clinic lead must mend (errors) or should look at (warnings) before a playbook is published. `results` are those of
 * `runScenarios`, where they are known already.
 */
export function lintPlaybook(
  playbook: Playbook,
  context: LintContext,
  results: readonly ScenarioResult[] = runScenarios(playbook, context.now, context.offsetMinutes),
): Finding[] {
  const findings: Finding[] = [];
  const add: Add = (level, code, path, id, params = {}) => {
    findings.push({ level, code, path, id, params });
  };
  for (const [position, rule] of playbook.rules.entries()) lintRule(rule, position, playbook, context, add);
  for (const [position, role] of playbook.roles.entries()) {
    if (role.contact === undefined && role.scope !== 'physician')
      add('warning', 'no-contact', ['roles', position], role.id);
    const seen = new Set([role.id]);
    for (let next = role.backup; next !== undefined && next !== PHYSICIAN;) {
      const backup = playbook.roles.find(({ id }) => id === next);
      if (backup === undefined) add('error', 'unknown-role', ['roles', position], role.id, { id: next });
      if (backup === undefined || seen.has(next)) {
        if (backup !== undefined) add('error', 'backup-circle', ['roles', position], role.id, { id: next });
        break;
      }
      seen.add(next);
      next = backup.backup;
    }
  }
  for (const [position, protocol] of playbook.protocols.entries()) {
    if (protocol.role !== PHYSICIAN && !playbook.roles.some(({ id }) => id === protocol.role)) {
      add('error', 'unknown-role', ['protocols', position], protocol.id, { id: protocol.role });
    }
  }
  const labels = new Map<string, string>();
  for (const [position, { id, labels: written }] of playbook.categories.entries()) {
    for (const label of written) {
      const known = labels.get(label.toLowerCase());
      if (known === undefined) labels.set(label.toLowerCase(), id);
      else add('error', 'label-twice', ['categories', position], id, { label, category: known });
    }
  }
  for (const [position, redirect] of playbook.redirects.entries()) {
    const grade = readingGrade(redirect.text);
    if (grade > READING_GRADE) {
      add('warning', 'hard-to-read', ['redirects', position], redirect.id, { grade: Math.round(grade * 10) / 10 });
    }
  }
  lintScenarios(results, add);
  if (playbook.expires !== undefined && playbook.expires < context.today) {
    add('warning', 'expired', ['expires'], null, { on: playbook.expires });
  }
  if (context.lastVersion !== undefined && playbook.version <= context.lastVersion) {
    add('error', 'version-not-risen', ['version'], null, { version: playbook.version, last: context.lastVersion });
  }
  return findings;
}
