import type { DraftCheck } from '../../lib/core/playbook/authoring/check-draft.ts';
import type { LintContext } from '../../lib/core/playbook/authoring/lint.ts';
import type { ParsedPlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import type { PlaybookError } from '../../lib/core/playbook/format/problem.ts';
import type { Playbook, Scenario } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';
import type { Result } from '../../lib/core/shared/result.ts';

/**
 * What the page asks of its worker: all that takes longer with more rules. Both are of one build, and nobody else can reach
 * the worker. Playbooks go as text: cheaper than a clone of thousands of objects.
 */
export interface CheckWork {
  /** Everything that is to be said about a draft. */
  check: { request: { draft: string; inForce: string; context: LintContext }; reply: DraftCheck };
  /** One message under the draft's rules; null where the draft cannot be used at all. */
  try: { request: { draft: string; scenario: Scenario; context: LintContext }; reply: Decision | null };
  /** A playbook from its text. */
  read: { request: { text: string }; reply: Result<ParsedPlaybook, PlaybookError> };
  /** The text of its file. */
  write: { request: { playbook: Playbook }; reply: string };
}

export type WorkKind = keyof CheckWork;
export type WorkRequest = {
  readonly [K in WorkKind]: { readonly kind: K; readonly number: number; readonly payload: CheckWork[K]['request'] };
}[WorkKind];
export interface WorkReply {
  readonly number: number;
  readonly value: CheckWork[WorkKind]['reply'];
}
