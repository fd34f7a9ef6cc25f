import type { StepKind } from '../step.ts';

/** Two breaths, 4 s in and 6 s out. No claims. */
export const breathe: StepKind = { seconds: 20, asks: false };
