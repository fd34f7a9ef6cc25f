import type { Decision, FlagLevel, Reason } from './decision.ts';
import { PHYSICIAN } from './staffing.ts';

/**
 * The same decision for a message that was flagged before, when its whole text was read. A flag that a message once had only
 * rises; a message whose text is not there now stays one to open first.
 */
export function raise(decision: Decision, level: FlagLevel): Decision {
  if (decision.flag === 'emergency' || decision.flag === level) return decision;
  const opened: Reason = { code: 'flag-opened', params: { level }, spans: [] };
  const reasons = [opened, ...decision.reasons];
  const flagged = { ...decision, flag: level, looksLike: null, redirect: null, reasons };
  if (decision.lane === 'open-first' || decision.lane === 'physician') return flagged;
  return { ...flagged, lane: 'physician', role: PHYSICIAN, rule: null, protocol: null, floor: 'flag' };
}
