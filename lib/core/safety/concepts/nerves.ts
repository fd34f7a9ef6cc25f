import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Brain, nerves, spine and head injury. */
export const nerves = [
  {
    id: 'stroke-signs',
    level: 'emergency',
    says: [
      { near: [['face', 'mouth', 'smile', 'eyelid', 'cara'], ['droop*', 'drop* on', 'crooked', 'lopsided', 'sagging', 'sags', 'one sided', 'numb*', 'caida']], within: 4 },
      { near: [['speech', 'words', 'talk*', 'speak*', 'habla*'], ['slur*', 'garbled', 'mixed up', 'wont come out', 'not making sense', 'jumbled', 'mumbl*']], within: 4 },
      '(cant|cannot|couldnt|can not|unable to|not able to) … (talk|speak)',
      '(cant|cannot|couldnt|can not|unable to|not able to) (move|lift|feel) (my|his|her) (arm|leg|side|face)',
      '(cant|cannot|couldnt|can not) find (my|his|her|the) words',
      { near: [['arm', 'leg', 'side', 'hand', 'face', 'brazo', 'pierna'], ['suddenly', 'sudden', 'all of a sudden', 'one side', 'left side', 'right side', 'de repente'], ['numb*', 'weak*', 'went dead', 'wont move', 'paraly*', 'tingl*', 'limp']], within: 5 },
      '(numb*|weak*|paraly*) … (left|right|one|whole) side',
      '(left|right|one|whole) side … (numb*|weak*|paraly*|limp|wont move)',
      '(having|had|have|another|mini|possible|signs of|like a|derrame) (a stroke|stroke|cerebral)',
      'having a stroke',
      '(suddenly|sudden|all of a sudden) … (confused|confusion|cant see|lost vision|blind|dizzy|loss of vision|loss of balance)',
      '(new|acute|very|so|more|increasingly) (confused|confusion|disoriented)',
    ],
    sources: [SOURCES.stroke, SOURCES.medline],
    examples: { yes: ["my husband's face is drooping", 'Her speech is slurred since breakfast', 'he suddenly cannot speak'], no: ["My daughter's stroke play is on Friday", 'The swim coach teaches breast stroke'] },
  },
  {
    id: 'worst-headache',
    level: 'emergency',
    says: ['(worst|thunderclap|explosive) … headache', 'headache … (worst|of my life|thunderclap|stiff neck|sudden*|blurr*|vision|confus*|fever)', '(sudden|severe) … headache', 'worst … (pain|migraine) … life', 'stiff neck … (fever|light|headache)', 'fever … stiff neck'],
    sources: [SOURCES.medline, SOURCES.nhs999],
    examples: { yes: ['This is the worst headache of my life', 'headache with a stiff neck since noon'], no: ['This billing mess is a headache', 'Worst parking ever'] },
  },
  {
    id: 'seizure',
    level: 'emergency',
    says: ['(had|having|another|has|new|first|have|more|a) (seizure*|convulsion*|fit)', 'seiz* … (today|now|longer|stop*|last night|minutes|again|twice)', 'convuls*', '(jerking|shaking) … (cant wake|not responding|unresponsive|all over)', '(cant|cannot|couldnt|wont|hard to|difficult to) (wake|be woken|wake up|wake him|wake her|rouse)'],
    sources: [SOURCES.medline, SOURCES.nhs999],
    examples: { yes: ['He had a seizure this morning', "I can't wake her from the nap"], no: ['Please refill my seizure medicine', 'The new coat is a good size'] },
  },
  {
    id: 'head-injury',
    level: 'emergency',
    says: [
      { near: [['hit', 'bumped', 'banged', 'struck', 'cracked', 'injur*', 'fell on', 'blow to'], ['head', 'skull']], within: 4 },
      '(head injury|head trauma|concussion)',
      '(fell|fall|fallen) … (blood thinner*|warfarin|coumadin|eliquis|xarelto)',
    ],
    sources: [SOURCES.heads, SOURCES.medline],
    examples: { yes: ['She fell and hit her head on the tub', 'my mother is on eliquis and banged her head'], no: ['Heads up: the form is due Monday', 'We are heading out of town'] },
  },
  {
    id: 'cauda-equina',
    level: 'emergency',
    says: ['(numb*|tingl*) … (groin|saddle|genitals)', '(groin|saddle|genitals) … numb*', '(cant|cannot|couldnt|not able to|unable to) (pee|urinate|pass urine)', '(cant|cannot|couldnt) control (my|his|her) (bladder|bowels)', '(lost|losing|loss of) … (bladder|bowel) … (control|function)', '(lost|losing|loss of) control of … (bladder|bowel*)', { near: [['back pain', 'back hurts'], ['leg', 'legs'], ['weak*']], within: 6 }],
    sources: [SOURCES.cauda, SOURCES.medline],
    examples: { yes: ['My groin is numb and my back hurts', 'I lost control of my bladder'], no: ['I lost my remote control', 'Is the saddle club form signed'] },
  },
  {
    id: 'eye-emergency',
    level: 'urgent',
    says: ['(lost|losing|loss of|sudden*) … (vision|eyesight|sight)', '(cant|cannot|couldnt) see … (out of|from|anything|left|right|one)', '(curtain|shade) …5 (eye|vision)', '(flashes|flashing lights) … (eye|vision|floaters)', '(sudden|new) … floaters', '(chemical|bleach|something|metal) … (in|into) (my|his|her) eye*', 'eye … (severe pain|very painful)', 'double vision'],
    sources: [SOURCES.eye, SOURCES.medline],
    examples: { yes: ['I lost vision in my left eye', 'a curtain is coming over my eye'], no: ['I need an eye exam referral', 'I cannot see my test results in the portal'] },
  },
] as const satisfies readonly SafetyConcept[];
