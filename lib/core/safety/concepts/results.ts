import type { SafetyConcept } from '../concept.ts';
import { CRITICAL_RESULT } from '../../shared/critical-result.ts';
import { SOURCES } from '../sources.ts';

/** Results that the laboratory itself holds to be a danger to life. */
export const results = [
  {
    id: CRITICAL_RESULT,
    level: 'emergency',
    says: [
      '(critical|panic) (value|values|result|results|lab|labs|potassium|sodium|glucose|hemoglobin|inr|troponin)',
      '(severe|critical|life threatening) (hyperkalemia|hyponatremia|hypokalemia|hypercalcemia|hypocalcemia|hypernatremia|acidosis)',
      '(peaked t waves)',
      '(potassium|k) (of|is|was|at) (6.5|6.6|6.7|6.8|6.9|7.0|7.1|7.2|7.3|7.4|7.5|7.8|8.0)',
      'inr (of|is|was|at) (8|9|10|11|12)',
    ],
    sources: [SOURCES.criticalResults, SOURCES.npsg],
    examples: {
      yes: ['Critical value called at 14:10: potassium', 'panic value from the lab'],
      no: ['It is critical that the form arrives on Monday', 'Results are back and normal'],
    },
  },
] as const satisfies readonly SafetyConcept[];
