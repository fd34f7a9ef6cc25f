import { LANES, type Lane } from './decision.ts';

/** Ascending caution. */
export const caution = (lane: Lane): number => LANES.indexOf(lane);
