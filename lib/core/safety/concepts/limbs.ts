import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { NUMB, PAIN, SWOLLEN } from '../words/feelings.ts';

const LIMB = ['leg', 'calf', 'calves', 'arm', 'thigh', 'pierna', 'pantorrilla', 'lower extremity', 'legs'];

/** Legs and arms: clots and loss of blood supply. */
export const limbs = [
  {
    id: 'clot-or-limb',
    level: 'urgent',
    says: [
      {
        near: [
          LIMB,
          SWOLLEN,
          [
            'red',
            'redness',
            ...PAIN,
            'warm',
            'warmth',
            'hot',
            'one',
            'tender',
            'sore',
            'roja',
            'caliente',
            'hard',
            'unilateral',
            'flight',
            'surgery',
            'purple',
            'breath*',
            'chest',
          ],
        ],
        within: 7,
      },
      {
        near: [
          ['calf', 'calves', 'pantorrilla'],
          [...SWOLLEN, 'hard', 'hot', 'red', 'twice', 'bigger'],
        ],
        within: 5,
      },
      {
        near: [
          ['calf', 'leg'],
          [...PAIN, ...SWOLLEN],
          ['chest', 'breath', 'breathing', 'breathe', 'long flight', 'immobiliz*'],
        ],
        within: 12,
      },
      '(blood clot|blood clots|dvt|pulmonary embolism|pulmonary embolus|deep vein thrombosis|clot) … (leg|lung|lungs|think|again|worried|pain*|calf)',
      '(think|might|may|could|possible|suspect*) … (blood clot*|dvt|pulmonary embol*|clot in)',
      '(acute limb ischemia|compartment syndrome|necrotizing|gangrene|pulseless)',
      {
        near: [
          ['foot', 'feet', 'toe', 'toes', 'hand', 'finger', 'fingers', 'leg', 'arm', 'pie', 'pierna'],
          ['cold', 'pale', 'white', 'blue', 'black', 'purple', 'frio', 'no pulse', 'mottled'],
          [...NUMB, ...PAIN, 'turned', 'turning', 'cast', 'cold', 'suddenly', 'no pulse'],
        ],
        within: 5,
      },
      {
        near: [
          ['cast', 'splint'],
          ['tight', 'too tight'],
          [...NUMB, ...PAIN, 'blue', 'swollen', 'purple'],
        ],
        within: 8,
      },
      {
        near: [
          ['behind my knee', 'behind the knee', 'calf', 'leg'],
          [...PAIN, ...SWOLLEN],
          ['lungs', 'surgery', 'flight', 'drive', 'trip', 'chest', 'breath*', 'birth control', 'cast', 'immobil*'],
        ],
        within: 10,
      },
      {
        near: [
          ['calf', 'pantorrilla'],
          ['warm', 'charley horse', 'never lets', 'wont go away', 'tender', 'tight', 'caliente'],
          ['bigger', 'warm', 'swollen', 'red', 'one', 'flight', 'larger', 'caliente'],
        ],
        within: 12,
      },
      {
        near: [
          ['trapped', 'crushed', 'caught', 'smashed', 'pinned'],
          ['hand', 'finger', 'fingers', 'foot', 'arm', 'leg', 'thumb', 'toe'],
          ['white', 'blue', 'numb', 'press', 'machine', 'door', 'swollen', 'deformed', 'bleeding'],
        ],
        within: 8,
      },
    ],
    sources: [SOURCES.clot, SOURCES.medline],
    examples: {
      yes: [
        'My left calf is swollen and painful',
        'his toes are turning black and hurt',
        'tengo la pierna hinchada y roja',
      ],
      no: ['A clot of traffic on main street', 'My cast was signed by the whole class'],
    },
  },
] as const satisfies readonly SafetyConcept[];
