import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { FEVER, PAIN, SWOLLEN } from '../words/feelings.ts';

const WOUND = [
  ...[
    'incision',
    'surgical site',
    'surgical wound',
    'wound',
    'stitches',
    'staples',
    'sutures',
    'post op',
    'postoperative',
    'port site',
  ],
  ...['after surgery', 'since surgery', 'my surgery', 'c section scar', 'herida', 'puntos', 'drain site', 'picc'],
];
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
const LOW_PRESSURE = numbers(['6', '7']).map((systolic) => `${systolic} (over|30|32|34|35|36|38|40|42|44|45|46|48|50)`);

/** Sepsis, cancer treatment, wounds after surgery, and emergencies that medicines cause. */
export const infectionAndMedicines = [
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
  {
    id: 'wound-after-surgery',
    level: 'urgent',
    says: [
      {
        near: [
          WOUND,
          [
            ...[
              'pus',
              'redness',
              'opened',
              'open',
              'opening',
              'split',
              'popped',
              'oozing',
              'leaking',
              'draining',
              'foul',
              'smells',
              'smelly',
              'fever',
            ],
            ...[
              'infected',
              'infection',
              'bleeding',
              'streaks',
              'burst',
              'hot red',
              'red and hot',
              'red and',
              'very red',
              'green',
              'dehisc*',
              'chills',
              'fiebre',
              'roja',
              ...SWOLLEN,
            ],
          ],
        ],
        within: 6,
      },
      {
        near: [
          ['red', 'redness', 'infection', 'cellulitis'],
          ['streak', 'streaks', 'streaking', 'spreading'],
        ],
        within: 5,
      },
      {
        near: [
          [
            'surgery',
            'operation',
            'knee replacement',
            'hip replacement',
            'operated',
            'cirugia',
            'operacion',
            'appendectomy',
            'tonsils',
            'tonsillectomy',
          ],
          ['calf', 'breath', 'chest', '101*', '102*', '103*', 'bleeding', 'pus', 'vomiting blood', 'leg is swollen'],
        ],
        within: 14,
        across: true,
      },
      {
        near: [
          ['abscess', 'cellulitis', 'boil', 'bite', 'diabetic foot', 'foot ulcer'],
          [...FEVER, 'spreading', 'black', 'streak*', 'rapidly', 'foul'],
        ],
        within: 8,
      },
      {
        near: [
          ['pacemaker', 'port', 'catheter', 'dialysis', 'fistula', 'implant', 'picc', 'line site'],
          ['pus', 'hot', 'red', 'bleeding', 'infected', 'swollen', 'fever', 'chills', 'oozing'],
        ],
        within: 6,
      },
      {
        near: [
          ['foot', 'toe', 'pie'],
          ['diabetic', 'diabetes', 'diabetico'],
          ['black', 'stinks', 'smells', 'pus', 'infected', 'open', 'red'],
        ],
        within: 8,
      },
      {
        near: [
          ['red line', 'red lines', 'red streak*', 'streaks', 'redness'],
          ['creeping', 'going up', 'up my', 'climbing', 'up the', 'moving up', 'running up', 'from the cut'],
        ],
        within: 6,
      },
      {
        near: [
          ['incision', 'wound', 'stitches', 'scar', 'cut', 'hernia'],
          ['popped', 'burst', 'poking out', 'sticking out', 'bulging out', 'see inside', 'pink poking'],
        ],
        within: 7,
      },
    ],
    sources: [SOURCES.wound, SOURCES.sepsis],
    examples: {
      yes: ['The incision is red and leaking pus', 'my stitches opened last night'],
      no: ['When is my surgery date', 'I need the operation report'],
    },
  },
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
    sources: [SOURCES.heart, SOURCES.medline],
    examples: {
      yes: ['My blood pressure was 210 over 115', 'BP 195/110 this morning'],
      no: ['Please refill my blood pressure pills', 'BP cuff order question'],
    },
  },
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
