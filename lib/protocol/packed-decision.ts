import type { Decision, Reason } from '../core/playbook/routing/decision.ts';

/**
 * A decision whose explanation is still text. A page of thousands of messages shows few explanations, and taking a text over
 * costs it a fraction of what taking over the lists and spans inside does.
 */
export interface PackedDecision extends Omit<Decision, 'reasons'> {
  readonly reasons: string;
}

export const packDecision = (decision: Decision): PackedDecision => ({
  ...decision,
  reasons: JSON.stringify(decision.reasons),
});

/** The explanation is read when somebody asks for it, and is the same one from then on. */
export function unpackDecision(packed: PackedDecision): Decision {
  let reasons: readonly Reason[] | null = null;
  return {
    ...packed,
    get reasons() {
      reasons ??= JSON.parse(packed.reasons) as readonly Reason[];
      return reasons;
    },
  };
}
