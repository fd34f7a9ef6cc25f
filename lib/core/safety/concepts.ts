import type { SafetyConcept } from './concept.ts';
import { allergy } from './concepts/allergy.ts';
import { belly } from './concepts/belly.ts';
import { bleeding } from './concepts/bleeding.ts';
import { breathing } from './concepts/breathing.ts';
import { children } from './concepts/children.ts';
import { confusion } from './concepts/confusion.ts';
import { danger } from './concepts/danger.ts';
import { eyes } from './concepts/eyes.ts';
import { headAndSpine } from './concepts/head-and-spine.ts';
import { headacheAndSeizure } from './concepts/headache-and-seizure.ts';
import { heart } from './concepts/heart.ts';
import { infection } from './concepts/infection.ts';
import { injuries } from './concepts/injuries.ts';
import { limbs } from './concepts/limbs.ts';
import { medicines } from './concepts/medicines.ts';
import { poison } from './concepts/poison.ts';
import { pregnancy } from './concepts/pregnancy.ts';
import { results } from './concepts/results.ts';
import { selfHarm } from './concepts/self-harm.ts';
import { stroke } from './concepts/stroke.ts';
import { sugarAndPressure } from './concepts/sugar-and-pressure.ts';
import { withdrawal } from './concepts/withdrawal.ts';
import { wounds } from './concepts/wounds.ts';
import { WORDINGS } from './wordings.ts';

/** Every built-in concept of the safety net. A playbook may add to it; nothing takes away. */
const TABLE = [
  ...heart,
  ...bleeding,
  ...belly,
  ...limbs,
  ...breathing,
  ...allergy,
  ...headAndSpine,
  ...eyes,
  ...injuries,
  ...infection,
  ...wounds,
  ...sugarAndPressure,
  ...medicines,
  ...selfHarm,
  ...danger,
  ...poison,
  ...withdrawal,
  ...stroke,
  ...confusion,
  ...headacheAndSeizure,
  ...pregnancy,
  ...children,
  ...results,
] as const;
export type SafetyConceptId = (typeof TABLE)[number]['id'];
export const SAFETY_CONCEPTS: readonly SafetyConcept[] = TABLE.map((concept: SafetyConcept) => ({
  ...concept,
  says: [...concept.says, ...(WORDINGS[concept.id] ?? [])],
}));
