import type { ClinicalConceptId } from '../../core/safety/clinical.ts';
import type { OTHER_MATTER } from '../../core/safety/other-matter.ts';
import type { TELLING } from '../../core/safety/telling.ts';
import type { SafetyConceptId } from '../../core/safety/concepts.ts';

/** What a concept is called on a card. */
export const conceptWords: Record<
  SafetyConceptId | ClinicalConceptId | typeof OTHER_MATTER.id | typeof TELLING.id,
  string
> = {
  'chest-pain': 'chest pain or heart attack',
  fainting: 'fainting',
  'racing-heart': 'a racing or irregular heart',
  breathing: 'trouble breathing',
  'coughing-blood': 'coughing up blood',
  'airway-allergy': 'a severe allergic reaction',
  'inhaler-overuse': 'a rescue inhaler that is not enough',
  'stroke-signs': 'signs of a stroke',
  confusion: 'sudden confusion',
  'worst-headache': 'a sudden or worst headache',
  'severe-headache': 'a severe headache',
  seizure: 'a seizure, or hard to wake',
  'head-injury': 'a head injury',
  'cauda-equina': 'pressure on the spinal nerves',
  'severe-injury': 'a severe injury',
  'eye-emergency': 'sudden eye trouble',
  'gut-bleeding': 'bleeding in the gut',
  'heavy-bleeding': 'heavy bleeding',
  'severe-belly-pain': 'severe belly pain or vomiting',
  'clot-or-limb': 'a blood clot or a limb in danger',
  'blood-where-none-should-be': 'unusual bleeding',
  'testicle-pain': 'sudden testicle pain',
  'self-harm': 'self-harm or suicide',
  'harm-to-others': 'harm to somebody else',
  'danger-at-home': 'danger at home',
  'overdose-or-poison': 'an overdose or poisoning',
  withdrawal: 'withdrawal or hallucinations',
  'pregnancy-danger': 'danger in pregnancy or after birth',
  'infant-danger': 'a sick baby',
  'sick-child': 'a very sick child',
  'sepsis-signs': 'signs of sepsis',
  'fever-on-chemo': 'fever during cancer treatment',
  'wound-after-surgery': 'a wound that may be infected',
  'blood-sugar': 'blood sugar out of range',
  'blood-pressure-crisis': 'very high blood pressure',
  'drug-danger': 'a dangerous drug effect',
  'critical-result': 'a critical result',
  'body-sensation': 'a complaint in a part of the body',
  pain: 'pain',
  'general-symptom': 'a symptom',
  injury: 'an injury',
  reaction: 'a side effect or a medicine not taken',
  mood: 'mood or worry',
  pregnancy: 'pregnancy',
  'other-matter': 'something that is not plain administration',
  'told-like-an-emergency': 'told in words that emergencies are told in',
};

const isKnown = (id: string): id is keyof typeof conceptWords => Object.hasOwn(conceptWords, id);

/** A playbook's own safety additions are called by their id. */
export const conceptName = (id: string | number | undefined): string => {
  const name = String(id ?? '');
  return isKnown(name) ? conceptWords[name] : name.replaceAll('-', ' ');
};
