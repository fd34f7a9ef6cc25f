import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { FEVER, SEVERE } from '../words/feelings.ts';

const HEADACHE = [
  'headache',
  'headaches',
  'head ache',
  'head pain',
  'migraine',
  'pain in my head',
  'head hurts',
  'head is killing',
  'dolor de cabeza',
  'duele la cabeza',
  'head is pounding',
  'pounding head',
];

/** Headache, seizure, hard to wake. */
export const headacheAndSeizure = [
  {
    id: 'worst-headache',
    level: 'emergency',
    says: [
      {
        near: [
          HEADACHE,
          [
            'worst',
            'thunderclap',
            'explosive',
            'like a hammer',
            'exploded',
            'of my life',
            'peor',
            'excruciating',
            'unbearable',
          ],
        ],
        within: 5,
      },
      {
        near: [
          HEADACHE,
          ['sudden', 'suddenly', 'sudden onset', 'all of a sudden', 'out of nowhere', 'de repente', 'thunderclap'],
        ],
        within: 6,
      },
      {
        near: [
          HEADACHE,
          [
            'stiff neck',
            'neck is stiff',
            'neck stiffness',
            'seeing spots',
            'confus*',
            'slur*',
            'blurry vision',
            'blurred vision',
            'lost vision',
            'one side',
            'seizure*',
            'passed out',
          ],
        ],
        within: 8,
      },
      '(worst|peor) … (headache|migraine|pain|dolor) … (life|ever|vida|cabeza)',
      '(explosion|exploding|bomb) … (pain|head)',
      '(thunderclap|nuchal rigidity|meningitis|meningismus|meningeal|photophobia and|kernig|brudzinski|papilledema|meningococc*)',
      {
        near: [
          ['stiff', 'wont bend', 'cant bend', 'rigidity', 'tieso', 'rigido'],
          ['neck', 'cuello'],
          [...FEVER, ...HEADACHE, 'head', 'light', 'rash', 'cabeza'],
        ],
        within: 10,
      },
    ],
    sources: [SOURCES.medline, SOURCES.nhs999],
    examples: {
      yes: [
        'This is the worst headache of my life',
        'headache with a stiff neck since noon',
        'el peor dolor de cabeza de mi vida',
      ],
      no: ['This billing mess is a headache', 'Worst parking ever'],
    },
  },
  {
    id: 'severe-headache',
    level: 'urgent',
    says: [
      { near: [HEADACHE, SEVERE], within: 4 },
      { near: [HEADACHE, ['fever', 'fiebre'], ['rash', 'spots', 'sarpullido', 'tick']], within: 14 },
      { near: [HEADACHE, ['vomiting', 'throwing up', 'threw up', 'vision', 'faint', 'woke me']], within: 8 },
    ],
    sources: [SOURCES.medline, SOURCES.nhs999],
    examples: {
      yes: ['a really bad headache since Sunday', 'my head hurts and I keep throwing up'],
      no: ['This billing mess is a headache', 'A mild headache after work'],
    },
  },
  {
    id: 'seizure',
    level: 'emergency',
    says: [
      '(had|having|another|has|new|first|have|more|a|tuvo|una|witnessed|generalized|tonic clonic|febrile) (seizure|seizures|convulsion|convulsions|convulsiones|seizing)',
      '(seizure*|seiz*|convuls*) … (today|now|longer|stop*|last night|minutes|min|again|twice|morning|yesterday|lasted|lasting|coming)',
      '(having fits|epileptic fit|having a fit)',
      '(convulsing|convulsed|convulsion|convulsiones|convulsionando|status epilepticus|tonic clonic|eclampsia|eclamptic|postictal)',
      {
        near: [
          ['shaking', 'jerking', 'twitching', 'stiffened', 'foaming'],
          [
            'eyes rolled',
            'rolled back',
            'not responding',
            'unresponsive',
            'at the mouth',
            'whole body',
            'passed out',
            'foaming',
          ],
        ],
        within: 6,
      },
      '(cant|cannot|couldnt|wont|hard to|difficult to|unable to|not able to|cant get) … (wake|be woken|waking|wake up|rouse|arouse)',
      '(wont|not|isnt|doesnt) (wake up|waking up|waking)',
      '(he|she|mom|dad|husband|wife|baby|son|daughter|mother|father|patient) … (not responding|wont respond|isnt responding|not responsive|doesnt respond|stopped responding)',
      '(no despierta|no se despierta|no responde|no reacciona)',
      '(unarousable|difficult to arouse|unresponsive to)',
      '(so|too|very|really) (sleepy|drowsy) … (cant|wont|cannot|hard)',
      {
        near: [
          [
            'bit my tongue',
            'bit his tongue',
            'bit her tongue',
            'tongue biting',
            'wet myself',
            'wet himself',
            'wet herself',
            'eyes rolled',
            'eyes went',
            'eyes glazed',
          ],
          [
            'woke',
            'confused',
            'floor',
            'shaking',
            'jerk*',
            'stiff',
            'floppy',
            'limp',
            'grey',
            'gray',
            'funny',
            'back',
            'blank',
            'weird',
            'passed',
          ],
        ],
        within: 10,
      },
      '(no se quiere despertar|no quiere despertar|no la puedo despertar|no lo puedo despertar|cuesta despertar|no se despierta)',
      '(floppy|limp as a|like a rag doll|went limp|gone limp|going limp)',
      '(eyes) … (rolled|rolling) (back|up)',
      {
        near: [
          ['jerked', 'jerking', 'jerks', 'shook', 'convuls*', 'fit', 'twitched', 'stiffened'],
          [
            'minutes',
            'wouldnt wake',
            'wont wake',
            'didnt wake',
            'come round',
            'come around',
            'blacked',
            'unconscious',
            'blue',
            'eyes',
          ],
        ],
        within: 8,
      },
      '(wouldnt|wont|didnt|hasnt) (wake|come round|come around)',
    ],
    sources: [SOURCES.medline, SOURCES.nhs999],
    examples: {
      yes: ['He had a seizure this morning', "I can't wake her from the nap", 'mi papá no responde'],
      no: ['Please refill my seizure medicine', 'The new coat is a good size'],
    },
  },
] as const satisfies readonly SafetyConcept[];
