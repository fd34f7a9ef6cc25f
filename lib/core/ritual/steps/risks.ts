import type { StepKind } from '../step.ts';

/** The team's three top risks of today. */
export const risks: StepKind = { seconds: 120, asks: false };
