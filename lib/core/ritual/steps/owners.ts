import type { StepKind } from '../step.ts';

/** Who owns what, and who steps in. */
export const owners: StepKind = { seconds: 90, asks: false };
