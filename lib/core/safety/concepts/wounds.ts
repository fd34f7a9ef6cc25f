import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { FEVER, SWOLLEN } from '../words/feelings.ts';

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

/** Wounds after surgery, and what grows in them. */
export const wounds = [
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
] as const satisfies readonly SafetyConcept[];
