import type { ClinicalConcept } from '../concept.ts';

/** Injuries, reactions to medicines, moods, and news about one's own medicines that wants judgement. */
export const injuriesReactionsMoods = [
  {
    id: 'injury',
    says: [
      '(fell|fallen|tripped|slipped) (down|off|on|in|over|and|again|last|yesterday|today|at)',
      '(had|took|bad) a fall',
      '(fell|choked|swallowed|drowned|collapsed|burned|burnt|scalded|stabbed|assaulted|attacked|bitten|bit my|bit me|bit him|bit her|stung|poisoned|overdosed|ingested|inhaled)',
      '(se cayo|me cai|me caia|me queme|se quemo|me corte|se corto|se golpeo|me golpee|accidente|mordio|pico)',
      '(hits|hitting|beats|beat|kicks|punched|slapped|chokes|hurts|threatens|threatened) (me|us|her|him|my kids)',
      '(injur*|sprain*|twisted|broke my|broke his|broke her|broken bone|broken arm|broken leg|broken foot|broken toe|broken wrist|broken hip|fractur*|cut my|burned my|bitten|stung|car accident)',
      'hit (my|his|her) (head|knee|arm|leg|back|face)',
    ],
    examples: {
      yes: ['I fell in the driveway', 'twisted my ankle'],
      no: ['The date fell through', 'a bit late for the visit'],
    },
  },
  {
    id: 'reaction',
    says: [
      '(side effect*|reaction to|allergic|reacting|reacted)',
      '(makes|making|made) (me|him|her) (sick|dizzy|sleepy|tired|nauseous|itch*|vomit*|feel)',
      '(not|isnt|doesnt seem to be|stopped) (working|helping)',
      '(stopped|quit|skipping|skipped|stop) (taking|my med*|my pills|my dose*|my insulin)',
      '(missed|double*|wrong|too many|too much|extra) … (dose|doses|pill|pills|insulin)',
      '(should|can|could|may) i take (another|more|one more|two|both|extra|a second|a third|a fourth)',
      '(fourth|third|second|another|extra|one more) (one|dose|pill|tablet|puff|patch|shot)',
      '(took|taken|ate|drank|swallowed|tomo|tome) … (too many|too much|whole bottle|all my|all of|battery|bleach|pastillas)',
      '(ran out of|out of|no more|without) (insulin|my meds|my pills|my medicine|my medication)',
      '(stopped|quit|off) … (drinking|alcohol|xanax|suboxone|methadone)',
    ],
    examples: {
      yes: ['the new pill makes me dizzy', 'I stopped taking the statin'],
      no: ['The link is broken', 'Please stop the mailings'],
    },
  },
  {
    id: 'mood',
    says: [
      '(depressed|depressing|my depression is|anxious|anxiety is|anxiety has|panic*|hopeless|suicid*|worthless|crying|overwhelmed|stressed|cant cope|mood swing*|insomnia|nervous breakdown|lonely|panicking|grieving)',
      '(scared|afraid|terrified|not safe|unsafe|abused|abusive|paranoid|hallucinat*|voices|self harm|kill myself|hurt myself|end my life|overdose|overdosed|in withdrawal|withdrawals)',
      '(dont|do not|doesnt|not) want to (live|be here|wake up|be alive|go on|exist)',
      '(want|wants|wish|going) to (die|be dead|disappear|hurt|kill)',
      '(better off|worth living|no point|what is the point|whats the point|give up|giving up|cant do this|cant go on|end it all|hopeless)',
      '(triste|deprimid*|ansios*|quiero morir|no quiero vivir|miedo de|suicid*|llorando|desesperad*)',
      '(feel|feeling|feels|felt) … (sad|down|low|empty|alone|numb|hopeless|lost)',
      '(not|isnt|wasnt|nobodys|no ones|anybodys|anyones) (your|my|his|her|their) fault',
      '(wont|will not|not going to) (be needing|need) (it|them|any|this|anything)',
      '(thank you|thanks) for (trying|all you tried|being kind|being so kind)',
      '(trust|afraid of|scared of) (myself|tomorrow|what i)',
      '(cancel|canceling|cancelling) everything',
      '(giving|gave|given|gives) away',
      '(wasnt|werent|not) here anymore',
      '(goodbye|good bye|lockbox|razor*|blades|pistol|rifle|bullets|overpass|reservoir|coffin|funeral for me)',
      '(dont|do not|wont) … (see christmas|see tomorrow|see spring|see summer|see another|be around)',
      '(would it|would that|would be|be|is that|is it) enough … (to|pills|if)',
      '(lined|lining|counting|counted|count) … (pills|them up|tablets)',
      '(despedi*|perdon por|cansada de|cansado de|ya no quiero|ya no puedo|sin ganas|todo arreglado)',
      '(chip|chips|microchip|microchips|tracker|bug|bugs|camera|wires) in (him|her|me|my head|my teeth|my arm|his head|her head)',
      '(drinking too much|drinking again|drinking more|relapsed|using again|craving*)',
    ],
    examples: {
      yes: ['I feel so down lately', 'panic attacks every night', 'The neighbors put chips in him.'],
      no: ['Let me know when you are free', 'Sit down visit or video'],
    },
  },
  {
    id: 'pregnancy',
    says: [
      '(pregnant|pregnancy|missed my period|missed a period|late period|breastfeeding|breast feeding|postpartum|embarazada|embarazo|contractions|water broke|miscarriage|spotting)',
    ],
    examples: {
      yes: ['I think I am pregnant', 'still breastfeeding my son'],
      no: ['I need a parking permit', 'The period for appeal ends Friday'],
    },
  },
] as const satisfies readonly ClinicalConcept[];
