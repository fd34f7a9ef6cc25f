import type { ScenarioResult } from './run-scenarios.ts';

/** What of an answer people act on. */
const COMPARED = ['lane', 'rule', 'role', 'flag'] as const;
export type ComparedPart = (typeof COMPARED)[number];

export interface ScenarioChange {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly {
    readonly what: ComparedPart;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** The new answer is the one the scenario expects. */
  readonly expected: boolean;
}

/** Messages whose lane, rule, role or flag differs. Both ran the same scenarios, under the old rules and the new. */
export function compareResults(before: readonly ScenarioResult[], after: readonly ScenarioResult[]): ScenarioChange[] {
  const old = new Map(before.map((result) => [result.scenario.id, result.decision]));
  return after.flatMap(({ scenario, decision, deviations }) => {
    const was = old.get(scenario.id);
    if (was === undefined) return [];
    const changes = COMPARED.filter((what) => was[what] !== decision[what]).map((what) => ({
      what,
      from: was[what],
      to: decision[what],
    }));
    if (changes.length === 0) return [];
    return [{ id: scenario.id, title: scenario.title, changes, expected: deviations.length === 0 }];
  });
}
