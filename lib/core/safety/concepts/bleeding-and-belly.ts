import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Bleeding, belly, limbs and testicle. */
export const bleedingAndBelly = [
  {
    id: 'gut-bleeding',
    level: 'emergency',
    says: [
      { near: [['vomit*', 'throw* up', 'threw up', 'puk*', 'vomito'], ['blood', 'bloody', 'coffee grounds', 'sangre']], within: 4 },
      { near: [['stool*', 'poop*', 'bowel movement*', 'bm', 'bms', 'diarrhea', 'toilet', 'heces', 'poo'], ['black', 'tarry', 'tar', 'bloody', 'blood', 'maroon', 'sangre', 'negras']], within: 4 },
      '(rectal bleeding|melena|hematemesis)', 'bleeding from (my|his|her|the) (bottom|rectum|butt)',
    ],
    sources: [SOURCES.gi, SOURCES.acep],
    examples: { yes: ['My stools are black like tar', 'threw up blood this morning'], no: ['The black chair in the waiting room', 'Do I need to fast for the blood test'] },
  },
  {
    id: 'heavy-bleeding',
    level: 'emergency',
    says: ['(wont|will not|cant|cannot|doesnt|not|hasnt) (stop|stopped|quit|stop the) bleeding', 'bleeding … (wont stop|will not stop|heavily|a lot|badly|for hours|uncontrol*|doesnt stop|not stopping|profuse*)', '(heavy|uncontrolled|severe|profuse) bleeding', '(gushing|spurting|pouring) … blood', 'blood … (gushing|spurting|pouring|everywhere)', 'lost a lot of blood', '(soaking|soaked) … (pad*|bandage*)', 'nosebleed … (hour*|stop|minutes)'],
    sources: [SOURCES.acep, SOURCES.medline],
    examples: { yes: ["The cut won't stop bleeding", 'bleeding heavily since the tooth was pulled'], no: ['We planted bleeding heart flowers', 'The faucet is pouring water'] },
  },
  {
    id: 'severe-belly-pain',
    level: 'urgent',
    says: [
      { near: [['stomach', 'belly', 'abdomen', 'abdominal', 'tummy', 'side', 'flank', 'estomago'], ['severe', 'worst', 'excruciating', 'unbearable', 'terrible', 'sudden', 'sharp', 'rigid', 'doubled over', 'intense', 'really bad', 'fuerte']], within: 5 },
      '(appendicitis|appendix) … (pain*|burst|rupture*|hurt*)',
      '(cant|cannot) keep … (down|fluids|water|anything)',
      '(vomiting|throwing up|puking) … (all day|all night|for days|nonstop|cant stop|every|since)',
    ],
    sources: [SOURCES.abdomen, SOURCES.acep],
    examples: { yes: ['I have sharp pain in my lower belly', "he can't keep any water down"], no: ['That was sharp work by the front desk', 'A side note on the form'] },
  },
  {
    id: 'clot-or-limb',
    level: 'urgent',
    says: [
      { near: [['leg', 'calf', 'calves', 'arm', 'thigh'], ['swollen', 'swelling', 'swelled', 'swole*'], ['red', 'pain*', 'hurt*', 'warm', 'hot', 'one', 'left', 'right', 'tender', 'sore']], within: 5 },
      '(blood clot*|dvt|pulmonary embolism) … (leg|lung|think|again|worried|pain*)',
      '(think|might|may|could) … (blood clot*|dvt)',
      { near: [['foot', 'feet', 'toe', 'toes', 'hand', 'finger', 'fingers', 'leg'], ['cold', 'pale', 'white', 'blue', 'black'], ['numb*', 'pain*', 'hurt*', 'turn*']], within: 5 },
      '(bone|arm|leg|wrist|ankle) … (sticking out|through the skin|deformed|bent the wrong way)',
    ],
    sources: [SOURCES.clot, SOURCES.medline],
    examples: { yes: ['My left calf is swollen and painful', 'his toes are turning black and hurt'], no: ['A clot of traffic on main street', 'My cast was signed by the whole class'] },
  },
  {
    id: 'testicle-pain',
    level: 'emergency',
    says: [{ near: [['testic*', 'scrotum', 'balls', 'groin'], ['severe', 'sudden*', 'pain*', 'hurt*', 'swollen', 'swelling', 'twisted']], within: 4 }, 'testicular torsion', '(erection|priapism) … hours'],
    sources: [SOURCES.torsion, SOURCES.nhs999],
    examples: { yes: ['sudden pain in my testicle', 'My son has a swollen scrotum'], no: ['The tennis balls for the walker', 'Is the urology referral done'] },
  },
] as const satisfies readonly SafetyConcept[];
