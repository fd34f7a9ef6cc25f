import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

const PREGNANT = ['pregnan*', 'weeks along', 'postpartum', 'embarazada', 'trimester', 'after … birth', 'after delivery', 'c section'];

/** Pregnancy, the weeks after it, infants and children. */
export const pregnancyAndChildren = [
  {
    id: 'pregnancy-danger',
    level: 'emergency',
    says: [
      { near: [PREGNANT, ['bleed*', 'blood', 'water broke', 'leaking', 'severe', 'headache', 'vision', 'contraction*', 'cramp*', 'swell*', 'swollen', 'fever', 'pain', 'sangr*', 'fainted', 'dizzy', 'spotting']], within: 8 },
      '(baby|babies) … (not moving|isnt moving|stopped moving|moving less|hasnt moved|less movement)',
      '(cant|cannot|dont|havent) … (feel|felt) … baby … mov*',
      '(water broke|my water has broken|ectopic)', 'miscarr* … (bleed*|pain*|now)',
      'preeclampsia',
    ],
    sources: [SOURCES.hearHer, SOURCES.acep],
    examples: { yes: ['I am 30 weeks pregnant and bleeding', 'The baby has stopped moving since yesterday'], no: ['When is my first prenatal visit', 'I need a note for maternity leave'] },
  },
  {
    id: 'infant-danger',
    level: 'emergency',
    says: [
      { near: [['newborn', 'infant', 'week old', 'weeks old', 'month old baby', '1 month old', '2 month old', 'one month old', 'two month old', 'recien nacido', 'baby', 'bebe'], ['fever', 'fiebre', 'temp', 'temperature', '100.4', '101*', '102*', '103*', 'limp', 'floppy', 'wont eat', 'not eating', 'not feeding', 'wont feed', 'wont wake', 'lethargic', 'not waking', 'blue', 'no wet diapers', 'wont stop crying']], within: 7 },
      '(no|hasnt had a|not a single|havent had a) wet diaper*',
      '(soft spot|fontanel*) … (bulg*|sunken)',
    ],
    sources: [SOURCES.aap, SOURCES.nhs999],
    examples: { yes: ['My 3 week old has a fever of 101', 'the baby is limp and will not feed'], no: ['My 3 week old needs a first checkup', 'Baby formula form for WIC'] },
  },
  {
    id: 'sick-child',
    level: 'urgent',
    says: [
      { near: [['child', 'son', 'daughter', 'toddler', 'kid', 'year old', 'yr old', 'grandson', 'granddaughter', 'hijo', 'hija'], ['lethargic', 'limp', 'listless', 'hard to wake', 'not drinking', 'wont drink', 'dehydrated', 'not peeing', '104*', '105*', 'purple rash', 'purple spots', 'ribs', 'sucking in']], within: 8 },
      '(fever|temp|temperature|fiebre) … (104*|105*|106*)',
      '(rash|spots) … (purple|doesnt fade|does not fade|dont fade)',
    ],
    sources: [SOURCES.aap, SOURCES.nhs999],
    examples: { yes: ['My son is lethargic and not drinking', 'fever of 104.5 tonight'], no: ['My daughter needs a sports physical', 'Our bill is 104 dollars'] },
  },
] as const satisfies readonly SafetyConcept[];
