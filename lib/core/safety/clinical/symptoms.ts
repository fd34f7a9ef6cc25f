import type { ClinicalConcept } from '../concept.ts';

const BODY = [
  'head', 'eye', 'eyes', 'ear', 'ears', 'nose', 'sinus*', 'throat', 'neck', 'jaw', 'tooth', 'mouth', 'tongue', 'gum', 'gums',
  'shoulder*', 'arm', 'arms', 'elbow*', 'wrist*', 'hand', 'hands', 'finger*', 'thumb*', 'chest', 'breast*', 'rib', 'ribs', 'back',
  'spine', 'stomach', 'belly', 'abdomen', 'abdominal', 'tummy', 'gut', 'side', 'groin', 'pelvi*', 'hip', 'hips', 'leg', 'legs', 'thigh*', 'knee*',
  'calf', 'calves', 'ankle*', 'foot', 'feet', 'toe', 'toes', 'heel*', 'skin', 'joint*', 'muscle*', 'vagina*', 'penis', 'testic*',
  'bladder', 'body', 'heart', 'lump', 'mole', 'wound', 'incision', 'scalp', 'face', 'lip', 'lips',
];
const SENSATION = [
  'hurt*', 'pain*', 'ache*', 'aching', 'achy', 'sore*', 'swell*', 'swollen', 'numb*', 'tingl*', 'itch*', 'burn*', 'stiff*', 'cramp*',
  'throb*', 'stabbing', 'tender*', 'weak*', 'bleed*', 'bruis*', 'red', 'redness', 'rash', 'discharge', 'oozing', 'pus', 'spasm*',
  'infect*', 'twitch*', 'shak*', 'tight*', 'pressure', 'drooping', 'droops', 'gives out', 'lump*', 'growing', 'bothering', 'acting up', 'killing me', 'worse',
];

/** Symptoms, and body parts with a sensation. A condition's name alone ("my thyroid medicine") is not a complaint. */
export const symptoms = [
  {
    id: 'body-sensation',
    says: [{ near: [BODY, SENSATION], within: 4 }],
    examples: { yes: ['my knee is swollen again', 'There is an itch on my left foot'], no: ['refill of my blood pressure pill', 'knee brace order status'] },
  },
  {
    id: 'pain',
    says: ['(pain|pains|painful|hurts|hurting|aches|aching|cramps|cramping|soreness|dolor|duele)', '(it|that|this|really|still) hurt*'],
    examples: { yes: ['I am still in pain', 'it hurts when I walk'], no: ['Please send the campaign letter', 'The copay was painless'] },
  },
  {
    id: 'general-symptom',
    says: [
      '(fever|fevers|feverish|chills|sweats|fatigue|exhausted|nausea|nauseous|nauseated|vomit*|diarrhea|constipat*|bloat*|heartburn|reflux is|indigestion)',
      '(dizz*|lightheaded|light headed|vertigo|faint*|passed out|headache*|migraine is|migraines are|confus* and|confused about where|blurr* vision|blurry)',
      '(cough*|wheez*|congest*|sore throat|runny nose|short* of breath|breathless|winded|phlegm|mucus|sneez*)',
      '(rash*|hives|itch*|swelling|swollen|bruis*|bleed*|blister*|lump|bump|sores|ulcer|pus|numb*|tingl*|tremor*|spasm*|palpitation*)',
      '(burning|trouble|frequent*|pain*|blood) … (urinat*|peeing|pee|urine)',
      '(cant|cannot|trouble|hard to|difficulty|unable to) … (sleep*|breath*|swallow*|walk*|eat|urinat*|stand|focus|hear)',
      '(feel|feeling|feels|felt) … (sick|ill|weak|worse|awful|terrible|tired|funny|off|unwell|bad|lousy|shaky|hot|cold|strange|weird|dizzy|faint|better now)',
      '(not|isnt|dont) feel* (well|good|right|myself|better)',
      '(getting|got|gotten|become|becoming|much|even|is|are) worse',
      '(symptom*|flare*|flaring|relapse*|infected|infection is|lost weight|losing weight|weight loss|stiff neck|throwing up|threw up|puking)',
      '(fiebre|tos|mareo*|nausea|vomito|diarrea|hinchad*|sangr*)',
    ],
    examples: { yes: ['been coughing all week', "I don't feel well", 'it is getting worse'], no: ['Please refill my reflux medicine', 'Cancel my visit on Monday'] },
  },
] as const satisfies readonly ClinicalConcept[];
