import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

const SUGAR = [
  'sugar',
  'sugars',
  'glucose',
  'blood sugar',
  'bs',
  'azucar',
  'glucosa',
  'meter',
  'fingerstick',
  'dexcom',
];
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const numbers = (tens: readonly string[]): string[] => tens.flatMap((ten) => DIGITS.map((one) => `${ten}${one}`));
/**
 * Below 55 or above 350 mg/dL, said of the sugar itself ("sugar 45", "glucose of 540"): a panel is full of such numbers
 * ("urea 25, creatinine 0.9, glucose 94").
 */
const BAD_TENS = [
  '2',
  '3',
  '4',
  '35',
  '36',
  '37',
  '38',
  '39',
  '40',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
].concat(
  ...[
    [
      '50',
      '51',
      '52',
      '53',
      '54',
      '55',
      '56',
      '57',
      '58',
      '59',
      '60',
      '61',
      '62',
      '63',
      '64',
      '65',
      '66',
      '67',
      '68',
      '69',
      '70',
    ],
  ],
);
const either = (words: readonly string[]): string => `(${words.join('|')})`;
const BAD_NUMBERS = [...BAD_TENS.map((ten) => numbers([ten])), ['50', '51', '52', '53', '54']];
const SUGAR_IS = BAD_NUMBERS.flatMap((some) => [
  `(is|was|of|at|to|reads|hit|says|en|down) ${either(some)}`,
  `(sugar|sugars|bs|azucar) ${either(some)}`,
]);
const BAD_SUGAR = [
  ...[
    'very low',
    'dropping',
    'crashing',
    'crashed',
    'too low',
    'really low',
    'really high',
    'reads hi',
    'says hi',
    'just says hi',
  ],
  ...['reads high', 'wont come down', 'over 400', 'over 500', 'bottomed out', 'muy baja', 'muy alta'],
];
/** Systolic pressure from 180 mmHg, and readings under 80. */
const HIGH_PRESSURE = numbers(['18', '19', '20', '21', '22', '23', '24', '25']);

/** Blood sugar and blood pressure out of range. */
export const sugarAndPressure = [
  {
    id: 'blood-sugar',
    level: 'urgent',
    says: [
      { near: [SUGAR, [...BAD_SUGAR, ...SUGAR_IS]], within: 3 },
      ...SUGAR_IS.filter((phrase) => phrase.startsWith('(sugar')),
      '(severe|having|bad|another|symptomatic) (hypoglycemi*|hypoglycaemi*|hypo|low sugar)',
      '(diabetic ketoacidosis|ketoacidosis|dka|ketones|fruity breath|hipoglucemia|hyperosmolar)',
      '(out of|no more|without|ran out of|run out of|no|sin) … insulin',
      {
        near: [
          ['diabetic', 'diabetes', 'type 1', 'insulin', 'diabetico'],
          [
            'sweaty',
            'shaky',
            'confused',
            'fruity',
            'unresponsive',
            'wont wake',
            'throwing up',
            'vomiting',
            'breathing fast',
            'passed out',
            'shaking',
          ],
        ],
        within: 10,
      },
      {
        near: [
          ['insulin'],
          [
            'forgot to eat',
            'didnt eat',
            'not eaten',
            'sweaty',
            'shaky',
            'too much',
            'cant think',
            'confused',
            'passed out',
          ],
        ],
        within: 8,
      },
      '(low sugar|sugar low|sugar crash) … (shak*|sweat*|confus*|pass*|cant|wont|40|42|45|48|50)',
    ],
    sources: [SOURCES.glucose, SOURCES.medline],
    examples: {
      yes: ['My sugar is 45 and I am shaky', 'We ran out of insulin last night', 'glucose of 540'],
      no: ['Is brown sugar allowed on the diet', 'How do I log my glucose in the app', 'Fasting sugars 104, 118, 97'],
    },
  },
  {
    id: 'blood-pressure-crisis',
    level: 'urgent',
    says: [
      {
        near: [
          ['blood pressure', 'bp', 'presion', 'b p', 'systolic'],
          [
            ...HIGH_PRESSURE,
            'through the roof',
            'sky high',
            'dangerously',
            'extremely high',
            'really high',
            'super high',
            'muy alta',
          ],
        ],
        within: 6,
      },
      `(${HIGH_PRESSURE.slice(0, 20).join('|')}) (over|con|110|115|118|120|125|130)`,
      `(${HIGH_PRESSURE.slice(20, 40).join('|')}) (over|con|110|115|118|120|125|130)`,
      '(hypertensive emergency|hypertensive crisis|malignant hypertension)',
    ],
    sources: [SOURCES.pressure, SOURCES.medline],
    examples: {
      yes: ['My blood pressure was 210 over 115', 'BP 195/110 this morning'],
      no: ['Please refill my blood pressure pills', 'BP cuff order question'],
    },
  },
] as const satisfies readonly SafetyConcept[];
