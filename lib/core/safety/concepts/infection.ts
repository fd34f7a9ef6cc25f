import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { FEVER } from '../words/feelings.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const numbers = (tens: readonly string[]): string[] => tens.flatMap((ten) => DIGITS.map((one) => `${ten}${one}`));
const LOW_PRESSURE = numbers(['6', '7']).map((systolic) => `${systolic} (over|30|32|34|35|36|38|40|42|44|45|46|48|50)`);

/** Sepsis, fever without defences. */
export const infection = [
  {
    id: 'sepsis-signs',
    level: 'emergency',
    says: [
      '(sepsis|septic|septicemia|bacteremia|toxic shock|necrotizing fasciitis|urosepsis)',
      {
        near: [
          FEVER,
          [
            ...[
              'confus*',
              'confundid*',
              'rigors',
              'clammy',
              'mottled',
              'blotchy',
              'delirious',
              'nonsense',
              'gibberish',
              'rapid heart',
              'heart racing',
            ],
            ...[
              'racing heart',
              'heart is racing',
              'hard to wake',
              'shaking so',
              'shaking chills',
              'bed moves',
              'recognize',
              'breathing fast',
              'fast breathing',
              'very low blood pressure',
            ],
            ...[
              'hypotension',
              'hypotensive',
              'tachypneic',
              'altered',
              'lethargic',
              'stiff neck',
              'photophobia',
              'petechia*',
              'purple',
            ],
          ],
        ],
        within: 10,
      },
      {
        near: [
          ['burning up', 'fever', 'hot'],
          ['breathing fast', 'does not recognize', 'doesnt recognize', 'confused', 'not making sense'],
        ],
        within: 8,
      },
      {
        near: [
          ['hypotension', 'hypotensive', 'blood pressure of', 'bp', 'blood pressure', 'pressure', 'presion'],
          [...LOW_PRESSURE, 'septic', 'shock'],
        ],
        within: 5,
      },
      '(in shock|shock with|hemodynamically unstable|hypotensive|lactate)',
      {
        near: [
          ['blood pressure', 'bp', 'presion'],
          ['very low', 'dangerously low', 'really low', 'so low', 'dropped', 'dropping', 'muy baja', 'bottomed out'],
        ],
        within: 4,
      },
      {
        near: [
          ['chills', 'escalofrios', 'shaking chills'],
          ['shaking', 'uncontrollabl*', 'teeth', 'cant stop', 'rigors', '103*', '104*'],
        ],
        within: 5,
      },
      '(shaking with cold|shivering uncontrollably|teeth are chattering|cant stop shivering|freezing and shaking)',
      {
        near: [
          FEVER,
          [
            'rash like',
            'bruises',
            'little bruises',
            'purple',
            'petechia*',
            'purpur*',
            'stiff',
            'hypotension',
            'confusion',
            'mental status',
            '41',
          ],
        ],
        within: 10,
      },
    ],
    sources: [SOURCES.sepsis, SOURCES.nhs999],
    examples: {
      yes: ['Fever and now he is confused', 'shaking chills with a fever of 103', 'bp reads 78/40'],
      no: ['We had cabin fever in the waiting room', 'A chilly exam room'],
    },
  },
  {
    id: 'fever-on-chemo',
    level: 'emergency',
    says: [
      {
        near: [
          [
            ...[
              'chemo',
              'chemotherapy',
              'quimioterapia',
              'neutropenic',
              'neutropenia',
              'transplant',
              'transplanted',
              'immunosuppressed',
            ],
            ...[
              'immunocompromised',
              'anti rejection',
              'leukemia',
              'lymphoma',
              'bone marrow',
              'no spleen',
              'asplenic',
              'splenectomy',
              'sickle cell',
              'white count is zero',
              'humira',
              'methotrexate',
              'clozapine',
            ],
          ],
          FEVER,
        ],
        within: 14,
        across: true,
      },
      {
        near: [
          ['white count', 'wbc', 'neutrophils', 'white cells', 'anc'],
          ['zero', 'low', 'bottomed', 'no'],
          [...FEVER, 'shaking', 'shivering', 'cold'],
        ],
        within: 12,
        across: true,
      },
    ],
    sources: [SOURCES.neutropenia, SOURCES.sepsis],
    examples: {
      yes: [
        'I am on chemo and my temperature is 101.2',
        'Fever two days after chemotherapy',
        'I had chemo on Monday. Now I have chills.',
      ],
      no: ['My chemo schedule moved to Friday', 'The chemo billing code is wrong'],
    },
  },
] as const satisfies readonly SafetyConcept[];
