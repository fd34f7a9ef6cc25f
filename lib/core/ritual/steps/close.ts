import type { StepKind } from '../step.ts';

/** Says when the day was closed, and when the next look is planned. */
export const close: StepKind = { seconds: 10, asks: true };
