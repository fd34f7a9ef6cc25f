import { TELLING_LIMITS } from '../../lib/core/safety/telling.ts';
import { TELLING_WEIGHTS } from '../../lib/core/safety/weights/telling.ts';
import type { Reading } from './reading.ts';
import { weighed } from './weighed.ts';

/** Words enough, and they weigh enough together. */
export function isToldLikeAnEmergency(reading: Reading): boolean {
  const { weight, words } = weighed(TELLING_WEIGHTS, reading);
  return words >= TELLING_LIMITS.words && weight >= TELLING_LIMITS.weight;
}
