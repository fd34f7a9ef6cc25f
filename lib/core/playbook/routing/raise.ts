import type { Decision, FlagLevel, Reason, ReasonCode } from './decision.ts';
import { PHYSICIAN } from './staffing.ts';

/** What was said of a lane that the message has no longer. */
const OF_THE_LANE: ReadonlySet<ReasonCode> = new Set([
  'rule',
  'because',
  'condition',
  'looks-like',
  'role-fallback',
  'viewer',
  'review-due',
]);

/** Is `to` graver? A flag never falls. */
export const rises = (from: FlagLevel | null, to: FlagLevel): boolean => from !== 'emergency' && from !== to;

/**
 * The same decision for a message that was flagged before: when its whole text was read, or as its row says (then `why` are the
 * row's reasons). A flag that a message once had only rises; a message whose text is not there now stays one to open first.
 */
export function raise(
  decision: Decision,
  level: FlagLevel,
  why: readonly Reason[] = [{ code: 'flag-opened', params: { level }, spans: [] }],
): Decision {
  if (!rises(decision.flag, level)) return decision;
  const flagged = { ...decision, flag: level, looksLike: null, redirect: null };
  if (decision.lane === 'physician') return { ...flagged, reasons: [...why, ...decision.reasons] };
  const left = decision.reasons.filter(({ code }) => !OF_THE_LANE.has(code));
  if (decision.lane === 'open-first') return { ...flagged, reasons: [...why, ...left] };
  const floor: Reason = { code: 'floor-flag', params: {}, spans: [] };
  return {
    ...flagged,
    lane: 'physician',
    role: PHYSICIAN,
    rule: null,
    protocol: null,
    floor: 'flag',
    reasons: [...why, ...left, floor],
  };
}
