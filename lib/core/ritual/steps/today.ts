import type { StepKind } from '../step.ts';

/** What is still open, by risk first; then minutes and lanes as counts. */
export const today: StepKind = { seconds: 10, asks: false };
