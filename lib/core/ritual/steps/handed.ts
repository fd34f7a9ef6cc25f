import type { StepKind } from '../step.ts';

/** Handed over, kept, first task: said aloud or to oneself. */
export const handed: StepKind = { seconds: 30, asks: false };
