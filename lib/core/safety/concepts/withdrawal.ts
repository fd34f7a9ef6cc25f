import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Withdrawal and hallucinations. */
export const withdrawal = [
  {
    id: 'withdrawal',
    level: 'urgent',
    says: [
      '(in|having|bad|alcohol|opioid|benzo|from|going through|severe|xanax) (withdrawal|withdrawals)',
      '(withdrawal*|withdrawing|detoxing|detox) … (shak*|sweat*|seiz*|vomit*|bad|symptom*|started)',
      {
        near: [
          ['quit', 'stopped', 'ran out of', 'cold turkey', 'last drink', 'without my'],
          [
            'drinking',
            'alcohol',
            'xanax',
            'klonopin',
            'ativan',
            'valium',
            'benzo*',
            'oxy*',
            'methadone',
            'suboxone',
            'lorazepam',
            'alprazolam',
            'clonazepam',
            'vodka',
            'drink',
            'baclofen',
            'gabapentin',
            'opioids',
            'cold turkey',
          ],
          [
            'shaking',
            'shakes',
            'shaky',
            'sweating',
            'sweats',
            'seeing',
            'vomit*',
            'seizure*',
            'hallucinat*',
            'tremor*',
            'racing',
            'bugs',
            'sick',
          ],
        ],
        within: 12,
        across: true,
      },
      '(hallucinat*|seeing things|seeing bugs|bugs on|paranoid|delirium tremens|alucina*|delusion*|psychotic|psychosis|manic episode|hasnt slept in days|havent slept in days)',
      {
        near: [
          [
            'havent had a drink',
            'no drink',
            'stopped drinking',
            'quit drinking',
            'last drink',
            'not had a drink',
            'without a drink',
          ],
          ['shaking', 'shakes', 'shaky', 'sweat*', 'hearing', 'seeing', 'tremor*', 'seizure*', 'racing', 'sick'],
        ],
        within: 12,
        across: true,
      },
      '(hearing|hears|seeing|sees) … (isnt there|arent there|not there|nobody else)',
    ],
    sources: [SOURCES.alcohol, SOURCES.opioid],
    examples: {
      yes: ['I ran out and I am in withdrawal', 'He is seeing things again'],
      no: ['The bank shows a transfer', 'I can hear you fine'],
    },
  },
] as const satisfies readonly SafetyConcept[];
