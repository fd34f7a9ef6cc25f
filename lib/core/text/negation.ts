/**
 * Explicit negation after NegEx (Chapman 2001, https://doi.org/10.1006/jbin.2001.1029; trigger list
 * https://github.com/chapmanbe/negex), with lay forms of portal messages. Only what is plainly negated is negated: in
 * doubt a symptom counts as said, because a missed emergency costs more than a needless look.
 */
export const TRIGGERS = {
  /** Negate what follows. */
  before: [
    '(no|not|without|denies|denied|denying|deny|never|neither|nor)',
    '(absence|lack|free|ruled out|negative|neg|clear) (of|for)',
    '(rule|rules|ruled|ruling) out',
    '(no|not|without) (any|evidence of|sign of|signs of|history of|complaints of)',
    '(not|isnt|wasnt|arent) (having|had|feeling|experiencing|getting|seeing|noticing)',
    '(dont|doesnt|didnt|do not|does not|did not|havent|hasnt|hadnt|have not|has not|had not) (have|has|had|having|feel|felt|get|got|notice|noticed|see|seen|experience|experienced|experiencing|any|been having)',
    '(cannot|cant) (see|find) any',
    '(fails|failed) to reveal',
  ],
  /** Negate what stands before them in the sentence. */
  after: [
    // "Has gone away" is not here: a chest pain that went away still wants a call.
    '(was|were|is|are|has been|have been) (negative|absent|denied|ruled out|unlikely)',
    '(denied|absent|unlikely)',
  ],
  /** Look like triggers and negate nothing. */
  pseudo: [
    '(no|not) (increase|decrease|change|better|improvement|relief|help|longer|doubt|wonder|idea|use|good|matter|problem|worries|rush|one|way|sooner|answer|reply|response|show|refill*|energy|appetite)',
    '(no|not) (significant|real|much) (change|improvement|relief|help)',
    '(not|isnt|arent|doesnt|dont) (only|just|sure|certain|drain|necessarily|extend|cause|know|help|helping|working|work|responding)',
    '(not|isnt|arent|doesnt|dont) (stop*|go away|going away|get better|getting better|letting up|able|feel good|feel well|feel right|feel safe|feel my)',
    '(not|dont|doesnt|didnt|no longer) (want to|wanna|want) (live|be|wake|go|exist)',
    '(cannot|cant|can not|could not|couldnt|unable) (stop|breathe|feel|move|walk|talk|speak|see|swallow|keep|sleep|stand|catch)',
    '(no|not) (able|moving|breathing|waking|eating|drinking|feeding|responding|peeing|urinating|making)',
    '(not|didnt|doesnt|hasnt|havent|never) (arrive*|come|came|show up|showed up|shown up|go through|gone through|get here|get through|deliver*)',
    '(not|didnt|doesnt|couldnt|wont|wouldnt) (get up|wake|wake up|respond|answer|come to|get better|get out)',
    'without (difficulty|relief|help|improvement|success)',
    'never (had|felt|seen|experienced|been) (this|such|a|anything|so|one|pain like)',
    '(gram|rh) negative',
    'neither of',
  ],
  /** End a scope: the sentence turns, or somebody new begins to do something. */
  end: [
    '(but|however|except|although|though|yet|still|now|then|because|since|until|aside from|apart from|other than)',
    '(which|so|while|when|after|before|unless|i|im|ive|my|he|she|hes|shes|his|her|we|they|it|its|this|that|today|please)',
    '(secondary to|due to|as a cause of|as the cause of|if)',
    '(there is|there are|theres)',
    '(present|presents|presented|presenting|complain*|reports|report|developed|develops|develop|comes|came|woke|started|having|keep|keeps|got|get)',
  ],
  /**
   * What follows is told of the past, or of the family: an aside. Asides of either kind leave a red flag out and keep the
   * floor (never `not-physician`). Measured on the sets of `npm run eval` (2026-11): of 895 emergencies they quiet none,
   * of 1,007 harmless messages 23, ten of them among 118 records and notices of others than patients. Without them discharge
   * summaries raise the flag. Words of the present end an aside as they end a negation ("but", "my", "now", "keeps").
   */
  history: [
    '(history|hx|h o) (of|for)',
    'past (medical|surgical|psychiatric) history (includes|included|significant for|notable for|remarkable for|is significant for|is notable for)',
    '(mother|father|mom|dad|brother|sister|grandmother|grandfather|uncle|aunt|parents) (died of|died from|passed from|passed away from)',
    '(family history|runs in)',
    // Records tell what was: "admitted with chest pain" (a patient who writes "and it is back" has the floor).
    '(admitted|hospitalized|hospitalised) (with|for|after|following)',
    '(admitted|hospitalized|hospitalised) …2 (with|for|after|following)',
    '(seen|treated|evaluated|observed|cleared) (for|with|after)',
    '(seen|evaluated) in … (emergency|er|ed) … for',
    '(diagnosis|indication|return precautions given|return precautions)',
    '(no|without) (increase|change|worsening) in',
    '(weeks|months|years) (since|after|post) (the|my|his|her|a)',
    '(year|years|yrs|decades) (ago|back|before) … (had|suffered|survived)',
    '(before|after) (two|three|four|five|six|seven|eight|nine|ten|several|few|many) years … had',
  ],
  /** Look like history and are none: "a two day history of chest pain". */
  recent: [
    '(minute|minutes|hour|hours|hr|hrs|day|days|week|weeks|month|months) history (of|for)',
    '(short|acute|recent|brief|sudden) history (of|for)',
    'no history (of|for)',
  ],
  /** Told of the past within the phrase's own words: "had a stroke in 2019". */
  past: [
    '(had|suffered|survived|first|since|after) …5 (year|years|yrs|decades) (ago|back)',
    '(heart attack|stroke|mini stroke|tia|seizure|overdose|surgery|bypass) …2 in (19*|200*|201*|2020|2021|2022|2023)',
    '(heart attack|stroke|mini stroke|tia|seizure|overdose) …3 (years|yrs|decades) ago',
    '(had|suffered|survived|since|after) …5 in (19*|200*|201*|2020|2021|2022|2023)',
    '(stroke|reaction|bleeding|melena|sepsis|overdose|seizure|syncope|infarction|stemi|nstemi|anaphylaxis|pneumonia|embolism) …5 (treated|resolved|received|cleared|repaired|stented)',
    '(injury|pain|syncope|seizure|headache) …5 (ct|ecg|ekg|mri) (was|were|is|and) (negative|normal|unremarkable)',
    '(injury|pain|syncope|seizure|headache) …5 (troponin|troponins|workup|ultrasound) (was|were|is|and) (negative|normal|unremarkable)',
    '(head injury|injury|pain|syncope|seizure|headache) …5 (ct|ecg|ekg|mri|troponin|troponins|workup) (negative|normal|unremarkable)',
    '(mother|father|mom|dad|brother|sister|grandfather|grandmother|uncle|aunt) had …3 at (his|her|age|an early age)',
    '(mother|father|mom|dad|brother|sister) had …3 at (35|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|75|80)',
    '(had|suffered) …5 (last year|as a child|as a kid|as a toddler|as a baby|as a teenager|in my twenties|in college|when i was)',
  ],
  /** What follows is asked or taught in general: an aside. */
  education: [
    'what (is|are) (a|an|the) (sign|signs|symptom|symptoms|warning signs|early signs|causes|risk|risks|chances|difference|treatment|treatments) (of|for|between)',
    'what (is|are|was) (a|an)',
    'what (causes|does)',
    '(conditions|emergencies|precautions) (such as|including|given|for)',
    'how long (does|do|will|is|until)',
    'how (is|are|common is|dangerous is|do you get|do people get|is it treated)',
    '(information|info|article|articles|brochure|handout|pamphlet|class|classes|video|leaflet|literature|training|course|webinar|book|research|statistics) (on|about|for|regarding)',
    '(signs|symptoms|warning signs|risk|risks|chance|chances|prevention|treatment|treatments|cause|causes|test|tests|cure|screening) (of|for) (a|an)',
    '(cause|causes|lead to|leads to|trigger|triggers) (a|an)',
    '(can|could|does|do|would|will|might) … (cause|trigger|lead to)',
    '(candidate for|possibility of|reading about|read about|how to avoid|how to prevent|how to recognize)',
    '(raise|raises|increase|increases|affect) … (risk|risks|chance|chances) (of|for)',
    '(to prevent|prevent a|prevent an|preventing|prevents|reduces the risk of|lower my risk of|at risk of|risk factors for)',
  ],
} as const;
export type TriggerKind = keyof typeof TRIGGERS;

export const KINDS: readonly TriggerKind[] = [
  'before',
  'after',
  'pseudo',
  'end',
  'history',
  'recent',
  'past',
  'education',
];

/** Told of the past, or asked and taught in general (the contexts of ConText, Harkema 2009, that a flag may leave out). */
export type Aside = 'history' | 'education';
/** Words a negation reaches; "and", "or", "nor" and commas start the count again, so that lists are covered. */
export const REACH = 6;
export const LIST_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'nor']);
