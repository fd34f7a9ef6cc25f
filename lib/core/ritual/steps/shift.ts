import type { StepKind } from '../step.ts';

/** Attention leaves the patient before: feet, hands, sounds. */
export const shift: StepKind = { seconds: 30, asks: false };
