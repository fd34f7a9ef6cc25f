import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { CANT, NUMB } from '../words/feelings.ts';
import { BLOOD_THINNER } from '../words/people.ts';

const HIT = [
  ...[
    'hit',
    'hits',
    'bumped',
    'bump',
    'banged',
    'bang',
    'struck',
    'cracked',
    'smacked',
    'slammed',
    'injury',
    'injuries',
    'injured',
  ],
  ...['fell on', 'landed on', 'blow to', 'trauma', 'kicked in', 'golpeo', 'golpe', 'golpee', 'pego', 'split', 'hurt'],
];
const AFTER_HIT = [
  ...[
    'vomit*',
    'throwing up',
    'threw up',
    'sleepy',
    'confus*',
    'passed out',
    'knocked out',
    'blacked out',
    'unconscious',
    'headache',
  ],
  ...[
    'dizzy',
    'same question',
    'drowsy',
    'blurr*',
    'memory',
    'blood',
    'bleeding',
    'acting',
    'lump',
    'swollen',
    'vomitando',
    'mareado',
  ],
];

/** Blows to the head, pressure on the spinal nerves. */
export const headAndSpine = [
  {
    id: 'head-injury',
    level: 'emergency',
    says: [
      { near: [HIT, ['head', 'skull', 'cabeza', 'back of her head', 'back of his head']], within: 4 },
      '(head injury|head trauma|concussion|skull fracture|knocked out|knocked unconscious|traumatic brain)',
      {
        near: [['fell', 'fall', 'fallen', 'slipped', 'tripped', 'se cayo', 'hit', 'caida'], BLOOD_THINNER],
        within: 14,
        across: true,
      },
      {
        near: [
          ['fell', 'fall', 'fallen', 'tripped', 'se cayo', 'bunk bed', 'stairs', 'changing table'],
          ['head', 'cabeza'],
          AFTER_HIT,
        ],
        within: 14,
        across: true,
      },
      {
        near: [
          ['lump', 'bump', 'goose egg', 'dent', 'gash'],
          ['head', 'forehead', 'skull', 'cabeza'],
          ['soft', 'fell', 'huge', 'baby', 'fall', 'growing', 'hit', 'sleepy'],
        ],
        within: 10,
      },
      {
        near: [
          [
            'crash',
            'crashed',
            'skiing',
            'bike',
            'accident',
            'hit a tree',
            'thrown',
            'fell',
            'wreck',
            'scooter',
            'no helmet',
          ],
          ['recall', 'remember', 'blacked out', 'confused', 'head', 'memory', 'helmet'],
        ],
        within: 12,
      },
    ],
    sources: [SOURCES.heads, SOURCES.medline],
    examples: {
      yes: [
        'She fell and hit her head on the tub',
        'my mother is on eliquis and banged her head',
        'se cayó y se golpeó la cabeza',
      ],
      no: ['Heads up: the form is due Monday', 'We are heading out of town'],
    },
  },
  {
    id: 'cauda-equina',
    level: 'emergency',
    says: [
      {
        near: [
          [
            'numb',
            'numbness',
            'no feeling',
            'cant feel',
            'lost feeling',
            'loss of feeling',
            'loss of sensation',
            'entumecid*',
            'anesthesia',
          ],
          [
            'groin',
            'saddle',
            'genitals',
            'privates',
            'private parts',
            'between my legs',
            'crotch',
            'perineum',
            'perineal',
            'inner thighs',
            'ingle',
          ],
        ],
        within: 5,
      },
      '(saddle anesthesia|saddle anaesthesia|cauda equina|cord compression|urinary retention)',
      `${CANT} (pee|urinate|pass urine|pee at all|orinar|empty my bladder|pass any urine)`,
      '(no puedo orinar|no puede orinar|havent peed|hasnt peed|have not urinated|no urine) … (today|since|yesterday|night|day|hours|ayer)',
      '(no puedo orinar|no puede orinar)',
      `${CANT} (control|hold) … (bladder|bowels|urine|bowel)`,
      '(lost|losing|loss of|loses) … (bladder|bowel|bowels) … (control|function)',
      '(lost|losing|loss of) control of … (bladder|bowel|bowels)',
      '(incontinent|incontinence) … (back|legs|leg|new|sudden*|weak*)',
      {
        near: [
          ['back pain', 'back hurts', 'back', 'disc', 'disk', 'spine'],
          ['leg', 'legs'],
          ['weak', 'weakness', 'wont move', 'give out', 'stopped working', 'cant move', 'paralyzed'],
        ],
        within: 8,
      },
      {
        near: [
          ['legs'],
          [
            'stopped working',
            'wont move',
            'paralyzed',
            'cant move',
            'gave out',
            'wont work',
            'dont work',
            'not working',
            'cant feel',
            'ascending',
          ],
        ],
        within: 4,
      },
      {
        near: [['back', 'spine', 'neck', 'disc'], NUMB, ['feet', 'legs', 'both', 'foot', 'arms', 'hands']],
        within: 10,
      },
      {
        near: [
          ['cant feel', 'no feeling in', 'cannot feel', 'lost feeling in'],
          ['legs', 'both legs', 'feet', 'legs at all', 'waist'],
        ],
        within: 3,
      },
    ],
    sources: [SOURCES.cauda, SOURCES.medline],
    examples: {
      yes: ['My groin is numb and my back hurts', 'I lost control of my bladder', 'My legs stopped working'],
      no: ['I lost my remote control', 'Is the saddle club form signed'],
    },
  },
] as const satisfies readonly SafetyConcept[];
