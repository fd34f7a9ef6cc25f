import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

const FEVER = ['fever*', 'temp of', 'temperature', 'chills', 'fiebre', '100.4', '101*', '102*', '103*'];

/** Sepsis, cancer treatment, wounds after surgery, and emergencies that medicines cause. */
export const infectionAndMedicines = [
  {
    id: 'sepsis-signs',
    level: 'emergency',
    says: ['(sepsis|septic)', { near: [FEVER, ['confus*', 'shaking', 'rigors', 'clammy', 'mottled', 'delirious', 'rapid heart', 'hard to wake', 'very low blood pressure']], within: 8 }],
    sources: [SOURCES.sepsis, SOURCES.nhs999],
    examples: { yes: ['Fever and now he is confused', 'shaking chills with a fever of 103'], no: ['We had cabin fever in the waiting room', 'A chilly exam room'] },
  },
  {
    id: 'fever-on-chemo',
    level: 'emergency',
    says: [{ near: [['chemo*', 'neutropeni*', 'transplant*', 'immunosuppress*', 'quimioterapia'], FEVER], within: 12 }],
    sources: [SOURCES.neutropenia, SOURCES.sepsis],
    examples: { yes: ['I am on chemo and my temperature is 101.2', 'Fever two days after chemotherapy'], no: ['My chemo schedule moved to Friday', 'The chemo billing code is wrong'] },
  },
  {
    id: 'wound-after-surgery',
    level: 'urgent',
    says: [{ near: [['incision', 'surgical', 'surgery', 'wound', 'stitches', 'operation', 'post op', 'herida', 'staples'], ['pus', 'red*', 'opened', 'open', 'oozing', 'draining', 'foul', 'smell*', 'fever', 'infect*', 'bleeding', 'streak*', 'burst']], within: 6 }, 'red streak*', 'spreading (red*|infection)', 'red* … spreading'],
    sources: [SOURCES.wound, SOURCES.sepsis],
    examples: { yes: ['The incision is red and leaking pus', 'my stitches opened last night'], no: ['When is my surgery date', 'I need the operation report'] },
  },
  {
    id: 'blood-sugar',
    level: 'urgent',
    says: [
      { near: [['sugar', 'sugars', 'glucose', 'blood sugar', 'bs', 'azucar'], ['40', '45', '50', '52', '54', '48', '400', '450', '500', '550', '600', 'very low', 'dropping', 'crash*', 'too low', 'really high', 'reads hi', 'over 400', 'wont come down']], within: 5 },
      '(hypoglycemi*|ketoacidosis|dka|ketones)',
      '(out of|no more|without|ran out of|run out of|no) … insulin',
    ],
    sources: [SOURCES.glucose, SOURCES.medline],
    examples: { yes: ['My sugar is 45 and I am shaky', 'We ran out of insulin last night'], no: ['Is brown sugar allowed on the diet', 'How do I log my glucose in the app'] },
  },
  {
    id: 'blood-pressure-crisis',
    level: 'urgent',
    says: [{ near: [['blood pressure', 'bp', 'presion'], ['180', '185', '190', '195', '200', '205', '210', '220', '230', 'over 180', 'through the roof', 'sky high', 'dangerously']], within: 5 }],
    sources: [SOURCES.heart, SOURCES.medline],
    examples: { yes: ['My blood pressure was 210 over 115', 'BP 195/110 this morning'], no: ['Please refill my blood pressure pills', 'BP cuff order question'] },
  },
  {
    id: 'drug-danger',
    level: 'urgent',
    says: [
      { near: [['rash', 'hives', 'blister*', 'peeling'], ['fever', 'mouth', 'spreading', 'whole body', 'all over', 'face', 'swell*', 'swollen']], within: 6 },
      '(warfarin|coumadin|eliquis|xarelto|blood thinner*) … (bleed*|bruis*|blood)',
      '(severe|bad|allergic) reaction … (medic*|medication|pill*|shot|drug|to)',
      'lithium … (shak*|confus*|vomit*|tremor*)',
    ],
    sources: [SOURCES.anaphylaxis, SOURCES.medline],
    examples: { yes: ['Rash all over with fever after the new pill', 'I take eliquis and have bruises and bleeding gums'], no: ['Please refill eliquis', 'What was the reaction of the board'] },
  },
] as const satisfies readonly SafetyConcept[];
