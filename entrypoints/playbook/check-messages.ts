import type { DraftCheck } from '../../lib/core/playbook/authoring/check-draft.ts';
import type { LintContext } from '../../lib/core/playbook/authoring/lint.ts';
import type { Playbook, Scenario } from '../../lib/core/playbook/format/schema.ts';
import type { Decision } from '../../lib/core/playbook/routing/decision.ts';

/** From the page to its worker. Both are of one build, and nobody else can reach the worker. */
export type CheckRequest =
  | {
      readonly kind: 'check';
      readonly number: number;
      readonly draft: Playbook;
      readonly inForce: Playbook;
      readonly context: LintContext;
    }
  | {
      readonly kind: 'try';
      readonly number: number;
      readonly draft: Playbook;
      readonly scenario: Scenario;
      readonly context: LintContext;
    };

export type CheckReply =
  | { readonly kind: 'check'; readonly number: number; readonly check: DraftCheck }
  | { readonly kind: 'try'; readonly number: number; readonly decision: Decision | null };
