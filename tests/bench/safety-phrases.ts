import { CLINICAL_CONCEPTS } from '../../lib/core/safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../../lib/core/safety/concepts.ts';
import { builtInPhrase } from '../../lib/core/text/phrase.ts';
import type { Heard } from './candidates.ts';

/**
 * The phrases of safety and the clinical lexicon that are nothing but words in a row: what a library can be asked to find.
 * Stems, gaps, nearness, spelling, idioms, zones and asides are left to ours.
 */
export const SAFETY_PHRASES: readonly Heard[] = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS].map(({ id, says }) => ({
  id,
  phrases: [
    ...new Set(
      says
        .flatMap((pattern) => (typeof pattern === 'string' ? [pattern] : pattern.near.flat()))
        .flatMap((source) => builtInPhrase(source))
        .filter((way) => way.every(({ prefix, gap }) => !prefix && gap === 0))
        .map((way) => way.map(({ word }) => word).join(' ')),
    ),
  ],
}));
