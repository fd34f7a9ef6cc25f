import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { CANT, SUDDEN } from '../words/feelings.ts';

/** Eyes. */
export const eyes = [
  {
    id: 'eye-emergency',
    level: 'urgent',
    says: [
      {
        near: [
          ['vision', 'eyesight', 'sight', 'vista', 'vision in'],
          [
            'lost',
            'losing',
            'loss',
            'loss of',
            'gone',
            'black',
            'sudden',
            'suddenly',
            'disappeared',
            'perdi',
            'perdio',
            'perdiendo',
            'half of',
            'blurry suddenly',
            'decreased',
            'worsening',
          ],
        ],
        within: 4,
      },
      {
        near: [
          SUDDEN,
          ['cant see', 'cannot see', 'couldnt see', 'blind', 'went blind', 'vision', 'blurry vision', 'no veo'],
        ],
        within: 4,
      },
      `${CANT} see … (out of|anything|left|right|one|straight)`,
      '(curtain|shade|veil) …5 (eye|vision|over)',
      {
        near: [
          ['flashes', 'flashing lights', 'floaters', 'curtain', 'veil', 'halos'],
          ['new', 'sudden', 'suddenly', 'eye', 'vision', 'lots of', 'shower of', 'pain*', 'red'],
        ],
        within: 5,
      },
      {
        near: [
          [
            'chemical',
            'bleach',
            'cleaner',
            'acid',
            'lye',
            'ammonia',
            'metal',
            'nail',
            'shard',
            'glass',
            'something',
            'splashed',
            'flew',
            'poked',
            'scratched',
            'punctured',
            'cloro',
            'stabbed',
          ],
          ['eye', 'eyes', 'eyeball', 'ojo', 'ojos'],
        ],
        within: 4,
      },
      {
        near: [
          ['eye', 'eyes', 'eyeball', 'ojo'],
          [
            'severe',
            'excruciating',
            'very painful',
            'so painful',
            'intense',
            'terrible',
            'red and painful',
            'swollen shut',
            'bulging',
            'painful red',
            'muy rojo',
          ],
          ['pain*', 'hurt*', 'red', 'vision', 'halos', 'light', 'swollen', 'throwing up', 'fever'],
        ],
        within: 6,
      },
      '(double vision|seeing double|diplopia|retinal detachment|acute glaucoma|angle closure|globe rupture|hypopyon|afferent pupillary|orbital cellulitis)',
      {
        near: [
          ['hit', 'poked', 'punched', 'struck', 'stabbed', 'scratched', 'ball', 'elbowed', 'stick'],
          ['eye', 'eyeball', 'ojo'],
          ['blood', 'bleeding', 'vision', 'see', 'swollen', 'pooling', 'pain*', 'hurt*'],
        ],
        within: 12,
      },
      {
        near: [
          ['one eye', 'left eye', 'right eye', 'un ojo', 'ojo derecho', 'ojo izquierdo'],
          [
            'blurry',
            'blurred',
            'blob',
            'dark',
            'black',
            'gray',
            'grey',
            'vision',
            'blind',
            'shadow',
            'no veo',
            'cant see',
            'missing',
            'dim',
          ],
        ],
        within: 5,
      },
      {
        near: [
          ['jaw claudication', 'scalp tenderness', 'temporal'],
          ['vision', 'headache', 'blind*'],
        ],
        within: 10,
      },
    ],
    sources: [SOURCES.eye, SOURCES.medline],
    examples: {
      yes: ['I lost vision in my left eye', 'a curtain is coming over my eye', 'bleach splashed into my eyes'],
      no: ['I need an eye exam referral', 'I cannot see my test results in the portal'],
    },
  },
] as const satisfies readonly SafetyConcept[];
