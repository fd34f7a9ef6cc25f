import type { InboxSession } from '../../lib/app/inbox-session.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import { CRITICAL_RESULT } from '../../lib/core/shared/critical-result.ts';
import type { Snapshot } from '../../lib/ehr/inbox-reader.ts';
import type { PageReport } from '../../lib/protocol/messages.ts';

/**
 * A frame that is not shown, as tabs of an EHR keep them behind each other: what it holds is not counted, and it has neither
 * strip nor badges. One that was shown before may keep its size; a parent of its own origin knows better.
 */
export function unseen(): boolean {
  if (window === window.top) return false;
  if (innerWidth === 0 || innerHeight === 0) return true;
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) {
      if (at.frameElement?.checkVisibility() === false) return true;
    }
  } catch {
    // A parent of another origin says nothing.
  }
  return false;
}

/** What the popup and the toolbar may know of this page: counts. Null for a frame that is no inbox and not the page itself. */
export function reportOf(
  snapshot: Snapshot,
  answerFor: InboxSession['answerFor'],
  opened: PageReport['opened'],
): PageReport | null {
  if (!snapshot.profile && window !== window.top) return null;
  if (unseen()) return NOTHING;
  const lanes = { 'not-physician': 0, protocol: 0, physician: 0, 'open-first': 0 };
  const flags = { emergency: 0, urgent: 0 };
  let readInFull = 0;
  let criticalResults = 0;
  // Its list counts it.
  const tied = opened === 'tied';
  for (const reading of tied ? [] : snapshot.readings) {
    const answer = answerFor(reading);
    if (!answer) continue;
    lanes[answer.decision.lane] += 1;
    if (answer.decision.flag) flags[answer.decision.flag] += 1;
    if (saysCritical(answer.decision)) criticalResults += 1;
    if (answer.inFull) readInFull += 1;
  }
  return {
    profile: snapshot.profile?.id ?? null,
    notRead: snapshot.problem,
    rows: tied ? 0 : snapshot.rows,
    readInFull,
    lanes,
    flags,
    criticalResults,
    opened,
  };
}

const NOTHING: PageReport = {
  profile: null,
  notRead: 'no-profile',
  rows: 0,
  readInFull: 0,
  lanes: { 'not-physician': 0, protocol: 0, physician: 0, 'open-first': 0 },
  flags: { emergency: 0, urgent: 0 },
  criticalResults: 0,
  opened: null,
};

/** It is an emergency then. The explanations of all others stay packed. */
const saysCritical = (decision: Decision): boolean =>
  decision.flag === 'emergency' &&
  decision.reasons.some(({ code, params }) => code === 'flag' && params['concept'] === CRITICAL_RESULT);
