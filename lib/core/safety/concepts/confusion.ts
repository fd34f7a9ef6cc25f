import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Sudden confusion. */
export const confusion = [
  {
    id: 'confusion',
    level: 'emergency',
    says: [
      '(new|acute|very|so|more|increasingly|really|suddenly|getting|became|become|acting|seems|is|he is|she is) (confused|disoriented|delirious|incoherent|lethargic|obtunded|somnolent)',
      '(altered mental status|mental status change|change in mental status|encephalopathy|delirium|obtunded|stuporous|gcs|glasgow coma)',
      '(doesnt|does not|didnt|dont|not) … (know where|recognize|recognise|know who|know what day|making sense|make sense|making any sense)',
      '(talking|speaking|saying|talks|talk) (nonsense|gibberish|crazy|out of his head|out of her head)',
      '(muy|esta|anda) (confundido|confundida|desorientado|desorientada)',
      '(cant|cannot|doesnt|does not|couldnt|unable to) remember … (year|where|name|who|day|how to|anything)',
      '(seeing|sees|talking to|talks to) … (not there|arent there|isnt there|dead relatives|her dead|his dead)',
      '(woke|wakes|waking|found) … (confused|disoriented)',
      '(no sabe donde|no reconoce|no me reconoce|no sabe quien|desvaria*|delira|delirando)',
      '(out of it|in a daze|like a zombie|staring into space|not himself|not herself) … (fever|since|today|fall|pills|suddenly|confused)',
      '(stares|staring|stare|blank stare) … (not answer|doesnt answer|wont answer|not respond|through|blank|nothing)',
      '(does not|doesnt|wont|will not|not) (answer|answering|respond|talk) (us|me|to us|to me|when|questions)',
      '(cant|cannot|dont|doesnt) (recall|remember) … (ride|accident|happened|morning|hit|fall|crash)',
      '(acting|walking|talking|looks|seems) … (drunk) … (not|hot|sweating|diabetic|has|no)',
      {
        near: [
          ['confused', 'confusion', 'disoriented', 'confundido', 'confundida'],
          [
            'sleepy',
            'infection',
            'fever',
            'urinary',
            'uti',
            'elderly',
            'suddenly',
            'mother',
            'mom',
            'father',
            'dad',
            'grandma',
            'grandmother',
            'grandpa',
            'grandfather',
            'husband',
            'wife',
            'fell',
            'weak',
            'shaky',
            'headache',
            'mama',
            'papa',
            'abuela',
            'abuelo',
          ],
        ],
        within: 10,
      },
    ],
    sources: [SOURCES.stroke, SOURCES.sepsis],
    examples: {
      yes: ['Mom is very confused today', 'he does not recognize us', 'Acute onset of altered mental status'],
      no: ['I am confused about my bill', 'The directions were confusing'],
    },
  },
] as const satisfies readonly SafetyConcept[];
