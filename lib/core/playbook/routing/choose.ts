import type { CompiledRule } from './compiled.ts';
import type { HeldCondition } from './conditions.ts';
import { LANES, type Lane } from './decision.ts';
import { PHYSICIAN, type Staffed } from './staffing.ts';

/** A rule that holds for the message, and who would take it now. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly held: readonly HeldCondition[];
  readonly staffed: Staffed;
}

/** A candidate that nobody but the physician can take now is the physician's. */
export const laneOf = ({ rule, staffed }: Candidate): Lane => (staffed.role === PHYSICIAN ? 'physician' : rule.lane);

/** Ascending caution. */
export const caution = (lane: Lane): number => LANES.indexOf(lane);

/**
 * The most cautious of the rules' lanes; in it the first listed rule that somebody can take now, or, when nobody can,
 * the first listed (and the physician takes it). So the lane never depends on the order of rules.
 */
export function choose(candidates: readonly Candidate[]): Candidate | null {
  const most = Math.max(...candidates.map(({ rule }) => caution(rule.lane)));
  const best = candidates.filter(({ rule }) => caution(rule.lane) === most);
  return best.find((candidate) => laneOf(candidate) === candidate.rule.lane) ?? best[0] ?? null;
}

/** Rules that may take a message that speaks of something clinical. */
export const takesClinical = ({ rule }: Candidate): boolean =>
  rule.lane === 'physician' || (rule.lane === 'protocol' && rule.takesSymptoms);
