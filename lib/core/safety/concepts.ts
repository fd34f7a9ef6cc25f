import { bleedingAndBelly } from './concepts/bleeding-and-belly.ts';
import { breathing } from './concepts/breathing.ts';
import { headSpineEyes } from './concepts/head-spine-eyes.ts';
import { heart } from './concepts/heart.ts';
import { infectionAndMedicines } from './concepts/infection-and-medicines.ts';
import { mindAndDanger } from './concepts/mind-and-danger.ts';
import { nerves } from './concepts/nerves.ts';
import { pregnancyAndChildren } from './concepts/pregnancy-and-children.ts';
import { results } from './concepts/results.ts';
import type { SafetyConcept } from './concept.ts';

/** Every built-in concept of the safety net. A playbook may add to it; nothing takes away. */
const TABLE = [
  ...heart,
  ...breathing,
  ...nerves,
  ...headSpineEyes,
  ...bleedingAndBelly,
  ...mindAndDanger,
  ...pregnancyAndChildren,
  ...infectionAndMedicines,
  ...results,
] as const;
export type SafetyConceptId = (typeof TABLE)[number]['id'];
export const SAFETY_CONCEPTS: readonly SafetyConcept[] = TABLE;
