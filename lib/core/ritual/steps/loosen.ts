import type { StepKind } from '../step.ts';

/** Stand and loosen, before giving a handover or after receiving it. */
export const loosen: StepKind = { seconds: 30, asks: false };
