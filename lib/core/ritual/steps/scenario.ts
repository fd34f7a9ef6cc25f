import type { StepKind } from '../step.ts';

/** One practice message from the playbook: say whose it is, then turn the card over. */
export const scenario: StepKind = { seconds: 150, asks: true };
