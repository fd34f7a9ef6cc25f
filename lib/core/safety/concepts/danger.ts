import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Harm to others, danger at home. */
export const danger = [
  {
    id: 'harm-to-others',
    level: 'emergency',
    says: [
      '(kill|hurt|shoot|stab|harm|attack|killing|hurting|stabbing|smother|drown) (him|her|them|someone|somebody|people|everyone|my wife|my husband|my kids|my child|my children|my baby|my boss|my mother|my father|his teacher|her teacher|the baby|others|my son|my daughter)',
      '(homicidal|homicide)',
      '(might|could|what i|what he|what she) … do to (my|the|his|her|our) (baby|kids|child|children|wife|husband|family)',
      '(voices|voice|voces) … (tell*|told|saying|say|says|dicen|command*) … (hurt|kill|die|jump|harm|mate|matar|people|myself)',
      '(hear|hears|hearing|escucho|oigo|heard) … (voices|a voice|voces)',
      '(command hallucinations|threatening to kill|threatening to shoot|threatening to hurt|threatened to kill)',
      '(picture|picturing|imagine|imagining|thoughts of|thinking about|visions of) … (drowning|hurting|smothering|dropping|shaking|stabbing|throwing)',
      '(going to|gonna|want to) (hurt|kill|shoot|stab|attack|strangle) … (coworker|boss|neighbor|wife|husband|ex|teacher|somebody|someone|people|family)',
      '(baby|child|son|daughter) … (is evil|is possessed|the devil|is a demon)',
    ],
    sources: [SOURCES.medline, SOURCES.nimh],
    examples: {
      yes: ['I am afraid I will hurt my baby', 'The voices tell me to kill', 'escucho voces'],
      no: ['The shot did not hurt', 'These prices are killing me'],
    },
  },
  {
    id: 'danger-at-home',
    level: 'urgent',
    says: [
      '(hits|hit|kicked|kicks|slapped|shoved|pushed|grabbed|threatens|threatened|attacked) me',
      '(hits|hit|kicked|slapped|shoved|threatens|threatened|attacked|touched) (us|my kids|my daughter|my son|my child|my mother)',
      '(beats|choked|strangled|raped|assaulted|punched|beating|molested) (me|us|my kids|my daughter|my son|my child|my mother|her|him)',
      '(afraid|scared|terrified|fear|frightened) (of|for) (my|my own) (husband|wife|partner|boyfriend|girlfriend|ex|son|life|safety)',
      '(afraid|scared|terrified|frightened) (of him|to go home|to be home|he will|hes going to|for my life)',
      '(not|dont feel|do not feel|isnt|doesnt feel|never feel) safe … (home|house|with him|with her|here)',
      '(domestic violence|domestic abuse|being abused|is abusing|elder abuse|child abuse|human trafficking|sexual assault)',
      '(abusive|violent) (husband|partner|boyfriend|wife|relationship|ex)',
      '(raped|sexually assaulted|sexually abused|roofied|drugged me)',
      '(he|she|boyfriend|husband|partner) … (said|says|threatened|going) … (kill me|hurt me|kill us)',
      '(me pega|me golpea|me amenaza|miedo de volver a casa|miedo a mi esposo|me violaron|abusa de mi|me maltrata)',
      '(locked me|locks me|wont let me leave|will not let me leave|wont let me see|holding me|took my phone|follows me|stalking me|has a gun at home|pulled a knife|put a gun)',
      '(no me deja salir|me encierra|tengo miedo de el|me quiere matar)',
      '(hands|hand|arm|cord|belt) around my (neck|throat)',
      '(squeezed|grabbed|held) … (my neck|my throat|me down)',
    ],
    sources: [SOURCES.hotline, SOURCES.medline],
    examples: {
      yes: ['my partner choked me last night', 'I am scared to go home', 'mi esposo me pega'],
      no: ['Another patient was called before us', 'The office is close to home'],
    },
  },
] as const satisfies readonly SafetyConcept[];
