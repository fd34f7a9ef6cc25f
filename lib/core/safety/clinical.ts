import { injuriesReactionsMoods } from './clinical/injuries-reactions-moods.ts';
import { symptoms } from './clinical/symptoms.ts';
import type { ClinicalConcept } from './concept.ts';

/** Wider than the safety list: what makes a message clinical, so that it is never handled as administration alone. */
const TABLE = [...symptoms, ...injuriesReactionsMoods] as const;
export type ClinicalConceptId = (typeof TABLE)[number]['id'];
export const CLINICAL_CONCEPTS: readonly ClinicalConcept[] = TABLE;
