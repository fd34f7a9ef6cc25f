import type { StepKind } from '../step.ts';

/** One line of thanks, to say or to copy. */
export const thanks: StepKind = { seconds: 60, asks: true };
