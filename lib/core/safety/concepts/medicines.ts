import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { FEVER, PAIN, SWOLLEN } from '../words/feelings.ts';

/** Emergencies that medicines cause. */
export const medicines = [
  {
    id: 'drug-danger',
    level: 'urgent',
    says: [
      {
        near: [
          [
            'rash',
            'rashes',
            'hives',
            'blister',
            'blisters',
            'blistering',
            'peeling',
            'skin',
            'sarpullido',
            'ronchas',
            'welts',
          ],
          [
            ...FEVER,
            'in my mouth',
            'in his mouth',
            'in her mouth',
            'peeling off',
            'whole body',
            'all over my body',
            'body is covered',
            'covered in',
            'everywhere',
            ...SWOLLEN,
            'todo el cuerpo',
            'tragar',
            'sores',
          ],
        ],
        within: 8,
      },
      '(stevens johnson|sjs|toxic epidermal|dress syndrome|serotonin syndrome|neuroleptic malignant|angioedema|lithium toxicity|digoxin toxicity)',
      '(severe|bad|serious|horrible) reaction … (medic*|medication|pill*|shot|drug|to|antibiotic)',
      {
        near: [
          ['lithium'],
          ['shaking', 'shaky', 'confused', 'vomit*', 'tremor*', 'throwing up', 'slurring', 'stumbling', 'toxicity'],
        ],
        within: 10,
      },
      {
        near: [
          ['digoxin', 'theophylline', 'phenytoin', 'dilantin', 'methotrexate', 'clozapine'],
          ['vomit*', 'confus*', 'seeing yellow', 'mouth sores', 'stumbling', 'fever', 'sore throat', 'cant eat'],
        ],
        within: 10,
      },
      {
        near: [
          [
            'new medicine',
            'new pill',
            'new medication',
            'antibiotic',
            'amoxicillin',
            'bactrim',
            'penicillin',
            'lamotrigine',
            'lamictal',
            'allopurinol',
            'sulfa',
            'medicina nueva',
          ],
          ['hives', 'face', 'rash', 'blister*', 'peeling', 'ronchas'],
          [...SWOLLEN, ...FEVER, 'mouth', 'breath*', 'throat', 'spreading', ...PAIN],
        ],
        within: 14,
        across: true,
      },
      {
        near: [
          ['skin', 'piel'],
          ['sloughing', 'peeling off', 'coming off', 'falling off', 'in sheets', 'blistering', 'burning and peeling'],
        ],
        within: 4,
      },
      {
        near: [
          ['lithium', 'litio', 'digoxin', 'dilantin', 'phenytoin', 'tegretol'],
          ['staggering', 'twitching', 'stumbling', 'off', 'toxic', 'level feels', 'drunk'],
        ],
        within: 8,
      },
    ],
    sources: [SOURCES.anaphylaxis, SOURCES.medline],
    examples: {
      yes: ['Rash all over with fever after the new pill', 'On lithium and I cannot stop shaking'],
      no: ['Please refill eliquis', 'What was the reaction of the board'],
    },
  },
] as const satisfies readonly SafetyConcept[];
