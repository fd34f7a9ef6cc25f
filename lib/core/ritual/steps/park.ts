import type { StepKind } from '../step.ts';

/**
 * Up to three open items, each with when, where and a first step: plans of that form are what lets go (Masicampo and
 * Baumeister 2011, doi:10.1037/a0024192; Smit 2016, doi:10.1080/1359432X.2015.1040158).
 */
export const park: StepKind = { seconds: 50, asks: true };
