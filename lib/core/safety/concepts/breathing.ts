import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Breathing, airway and allergy. */
export const breathing = [
  {
    id: 'breathing',
    level: 'emergency',
    says: [
      '(cant|cannot|can not|can barely|cant hardly|can hardly|could not|couldnt|unable to|not able to|barely|hard to|trouble|difficulty|difficult|difficult to|struggling to|struggle to|hard time|problems|problem) … (breath*|breathing|catch my breath|get air|get enough air)',
      '(cant|cannot|couldnt|can not) … catch (my|his|her|their) breath',
      'short* (of|in) (breath|breth)',
      'shortness … breath',
      '(out of|gasping for|fighting for|no) (breath|air)',
      '(gasping|suffocating|choking|choked|breathless|breathlessness|dyspnea|dyspnoea|stridor|winded)',
      '(not|stopped|quit|isnt) breathing',
      '(blue|gray|grey|purple) (lips|fingertips|face)',
      '(lips|fingertips|face) … (turning|turned|are|is|look*|went) (blue|gray|grey|purple)',
      '(falta de aire|me falta el aire|no puedo respirar|dificultad para respirar)',
    ],
    sources: [SOURCES.lung, SOURCES.nhs999],
    examples: {
      yes: ["I can't catch my breath", 'having trouble breathing since last night', 'his lips are turning blue'],
      no: ['The breathing exercises from class help me sleep', 'My new shoes take your breath away'],
    },
  },
  {
    id: 'coughing-blood',
    level: 'emergency',
    says: [{ near: [['cough*', 'spit*', 'hack*'], ['blood', 'bloody', 'sangre']], within: 3 }, 'hemoptysis'],
    sources: [SOURCES.medline, SOURCES.acep],
    examples: { yes: ['I am coughing up blood', 'bloody stuff when I cough'], no: ['The cough is much better', 'Where do I go for the blood draw'] },
  },
  {
    id: 'airway-allergy',
    level: 'emergency',
    says: [
      'anaphyla*',
      { near: [['throat', 'tongue', 'lip', 'lips', 'face', 'mouth', 'eyes', 'garganta', 'lengua'], ['swell*', 'swollen', 'swole*', 'closing', 'close up', 'puffy', 'puffed', 'hinchad*']], within: 4 },
      '(throat|airway) … (closing|tight*|closed)',
      '(used|gave|needed|need) … (epipen|epi pen|epinephrine)',
      '(hives|rash) … (breath*|swell*|swollen|throat|vomit*)',
    ],
    sources: [SOURCES.anaphylaxis, SOURCES.nhs999],
    examples: { yes: ['my tongue is swelling after the new pill', 'his throat feels like it is closing'], no: ['I have a sore throat form question', 'Please send the allergy form'] },
  },
  {
    id: 'inhaler-overuse',
    level: 'urgent',
    says: [
      '(using|use|used|need|needing|taking) … (every hour|hourly|every two hours|every 2 hours|nonstop|constantly)',
      { near: [['inhaler', 'albuterol', 'nebulizer', 'rescue', 'puffer'], ['not helping', 'isnt helping', 'doesnt help', 'not working', 'isnt working', 'hourly', 'every hour', 'every two hours', 'every 2 hours', 'nonstop']], within: 5 },
      { near: [['wheez*'], ['worse', 'bad', 'severe', 'cant stop', 'all night', 'constant*']], within: 4 },
    ],
    sources: [SOURCES.asthma, SOURCES.lung],
    examples: { yes: ['I am using it hourly now', 'The inhaler is not helping anymore'], no: ['Please refill my inhaler', 'The bus runs every hour'] },
  },
] as const satisfies readonly SafetyConcept[];
