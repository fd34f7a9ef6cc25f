import type { StepKind } from '../step.ts';

/** One thing that matters with the next patient. Said to oneself; nothing is written down. */
export const next: StepKind = { seconds: 20, asks: false };
