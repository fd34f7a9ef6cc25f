import type { Playbook, Scenario } from '../format/schema.ts';
import { compile } from '../routing/compile.ts';
import type { CompiledPlaybook } from '../routing/compiled.ts';
import type { Decision } from '../routing/decision.ts';
import { route } from '../routing/route.ts';
import { scenarioMessages } from './scenario-message.ts';

type Expectation = Scenario['expect'];

/** One part of an expectation that was not met. */
export interface Deviation {
  readonly what: keyof Expectation;
  readonly expected: string;
  readonly got: string;
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly decision: Decision;
  /** Empty when the scenario passes. */
  readonly deviations: readonly Deviation[];
}

const shown = (value: string | null): string => value ?? '-';

function deviationsOf(expect: Expectation, decision: Decision): Deviation[] {
  const got = {
    lane: decision.lane,
    rule: decision.rule,
    role: decision.role,
    flag: decision.flag,
    floor: decision.floor,
  };
  const found: Deviation[] = [];
  for (const what of ['lane', 'rule', 'role', 'flag', 'floor'] as const) {
    const expected = expect[what];
    if (expected !== undefined && expected !== got[what]) {
      found.push({ what, expected: shown(expected), got: shown(got[what]) });
    }
  }
  if (expect.draft !== undefined && !decision.drafts.some(({ rule }) => rule === expect.draft)) {
    found.push({
      what: 'draft',
      expected: expect.draft,
      got: decision.drafts.map(({ rule }) => rule).join(', ') || '-',
    });
  }
  return found;
}

/** The same playbook at an hour when nobody of these roles is there. */
function without(compiled: CompiledPlaybook, away: readonly string[]): CompiledPlaybook {
  const roles = compiled.roles.map((role) => (away.includes(role.id) ? { ...role, open: [] } : role));
  return { ...compiled, roles };
}

/** Runs every scenario of a playbook against its own rules. Time as in `RoutingContext`. */
export function runScenarios(playbook: Playbook, now: number, offsetMinutes: number): ScenarioResult[] {
  const compiled = compile(playbook);
  return playbook.scenarios.map((scenario) => {
    const { message, others } = scenarioMessages(scenario, now);
    const staffed = scenario.away === undefined ? compiled : without(compiled, scenario.away);
    const decision = route(staffed, message, { now, offsetMinutes, others });
    return { scenario, decision, deviations: deviationsOf(scenario.expect, decision) };
  });
}
