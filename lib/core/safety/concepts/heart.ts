import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

const CHEST = ['chest', 'breastbone', 'sternum', 'brest bone', 'pecho'];
const SENSATIONS = ['pain*', 'hurt*', 'pressure', 'presure', 'tight*', 'squeez*', 'crush*', 'heavy', 'heaviness', 'burning', 'ache*', 'aching', 'achy', 'discomfort', 'stabbing', 'dolor'];

/** Heart and great vessels. */
export const heart = [
  {
    id: 'chest-pain',
    level: 'emergency',
    says: [
      { near: [CHEST, SENSATIONS], within: 4 },
      '(sitting|standing|elephant|weight|brick|band) … (on|around) (my|his|her|the) chest',
      '(heart attack|infarction|infarto)',
      'angina … (worse|rest|again|back|now)',
      '(left arm|jaw|left shoulder) … (pain*|numb*|hurt*|ache*|aching) … (sweat*|chest|nausea*|short*)',
      '(sweat*|clammy) … (left arm|jaw)',
    ],
    sources: [SOURCES.heart, SOURCES.acep],
    examples: {
      yes: ['My chest feels tight when I climb the stairs', 'it is like an elephant is sitting on my chest', 'Chest has been hurting since lunch'],
      no: ['We bought a chest of drawers', 'Need a chest x-ray order for my job', 'Can you refill my blood pressure pills'],
    },
  },
  {
    id: 'fainting',
    level: 'urgent',
    says: ['(passed|passing|pass|blacked|blacking) out', '(fainted|fainting|faint|collapsed|syncope|unresponsive|unconscious)', '(lost|losing|loss of) consciousness', 'me desmay*'],
    sources: [SOURCES.medline, SOURCES.acep],
    examples: { yes: ['I passed out in the shower today', 'she fainted twice this week'], no: ['The flyers were passed around', 'The print is very small'] },
  },
  {
    id: 'racing-heart',
    level: 'urgent',
    says: [
      { near: [['heart', 'heartbeat', 'pulse', 'heart rate'], ['racing', 'pounding', 'fluttering', 'skipping', 'irregular', 'too fast', 'very fast', 'out of rhythm', 'palpitation*']], within: 4 },
      'palpitation*',
    ],
    sources: [SOURCES.medline, SOURCES.nhs999],
    examples: { yes: ['My heart keeps racing at rest', 'palpitations all night long'], no: ['My son is racing on Sunday', 'Thank you from the bottom of my heart'] },
  },
] as const satisfies readonly SafetyConcept[];
