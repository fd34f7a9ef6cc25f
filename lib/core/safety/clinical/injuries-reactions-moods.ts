import type { ClinicalConcept } from '../concept.ts';

/** Injuries, reactions to medicines, moods, and news about one's own medicines that wants judgement. */
export const injuriesReactionsMoods = [
  {
    id: 'injury',
    says: ['(fell|fallen|tripped|slipped) (down|off|on|in|over|and|again|last|yesterday|today|at)', '(had|took|bad) a fall', '(injur*|sprain*|twisted|broke my|broke his|broke her|broken bone|broken arm|broken leg|broken foot|broken toe|broken wrist|broken hip|fractur*|cut my|burned my|bitten|stung|car accident)', 'hit (my|his|her) (head|knee|arm|leg|back|face)'],
    examples: { yes: ['I fell in the driveway', 'twisted my ankle'], no: ['The date fell through', 'a bit late for the visit'] },
  },
  {
    id: 'reaction',
    says: ['(side effect*|reaction to|allergic|reacting|reacted)', '(makes|making|made) (me|him|her) (sick|dizzy|sleepy|tired|nauseous|itch*|vomit*|feel)', '(not|isnt|doesnt seem to be|stopped) (working|helping)', '(stopped|quit|skipping|skipped|stop) (taking|my med*|my pills|my dose*|my insulin)', '(missed|double*) … (dose|doses)'],
    examples: { yes: ['the new pill makes me dizzy', 'I stopped taking the statin'], no: ['The link is broken', 'Please stop the mailings'] },
  },
  {
    id: 'mood',
    says: ['(depress*|anxious|anxiety is|anxiety has|panic*|hopeless|suicid*|worthless|crying|overwhelmed|stressed|cant cope|mood swing*|insomnia|nervous breakdown|scared|afraid|lonely|grieving)', '(feel|feeling|feels|felt) … (sad|down|low|empty|alone|numb|hopeless|lost)', '(drinking too much|drinking again|drinking more|relapsed|using again|craving*)'],
    examples: { yes: ['I feel so down lately', 'panic attacks every night'], no: ['Let me know when you are free', 'Sit down visit or video'] },
  },
  {
    id: 'pregnancy',
    says: ['(pregnant|pregnancy|missed my period|missed a period|late period|breastfeeding|breast feeding|postpartum|embarazada)'],
    examples: { yes: ['I think I am pregnant', 'still breastfeeding my son'], no: ['I need a parking permit', 'The period for appeal ends Friday'] },
  },
] as const satisfies readonly ClinicalConcept[];
