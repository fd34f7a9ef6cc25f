import { builtInPhrase } from './phrase.ts';
import { findPhrases, indexPhrases } from './phrase-index.ts';
import { GAP, type Tokens } from './tokenise.ts';

/**
 * Explicit negation after NegEx (Chapman 2001, https://doi.org/10.1006/jbin.2001.1029; trigger list
 * https://github.com/chapmanbe/negex), with lay forms of portal messages. Only what is plainly negated is negated: in
 * doubt a symptom counts as said, because a missed emergency costs more than a needless look.
 */
const TRIGGERS = {
  /** Negate what follows. */
  before: [
    '(no|not|without|denies|denied|denying|deny|never|neither|nor)',
    '(absence|lack|free|ruled out|negative|neg|clear) (of|for)',
    '(rule|rules|ruled|ruling) out',
    '(no|not|without) (any|evidence of|sign of|signs of|history of|complaints of|new|more|further|other|such)',
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
  ],
} as const;
type TriggerKind = keyof typeof TRIGGERS;

const KINDS = Object.keys(TRIGGERS) as TriggerKind[];
const entries = KINDS.flatMap((kind) => TRIGGERS[kind].map((source) => ({ kind, phrase: builtInPhrase(source) })));
const kindOf = entries.map((entry) => entry.kind);
const triggers = indexPhrases(entries.map(({ phrase }) => phrase));

/** Words a negation reaches; "and", "or", "nor" and commas start the count again, so that lists are covered. */
const REACH = 6;
const LIST_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

/** One negation: its trigger words and the words it covers, as word indexes, ends exclusive. */
export interface NegationScope {
  readonly trigger: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

/** The explicit negations of a text. */
export function negationScopes(tokens: Tokens): NegationScope[] {
  const hits = findPhrases(triggers, tokens);
  const longest = new Map<number, { kind: TriggerKind; start: number; end: number }>();
  const stops = new Set<number>();
  for (const { phrase, start, end } of hits) {
    const kind = kindOf[phrase];
    if (kind === undefined) continue;
    if (kind === 'end') {
      stops.add(start);
      continue;
    }
    // Among triggers that begin together the longest speaks, and a pseudo-negation before an equal: "no relief" over "no".
    const known = longest.get(start);
    if (known === undefined || end > known.end || (end === known.end && kind === 'pseudo')) {
      longest.set(start, { kind, start, end });
    }
  }
  const length = tokens.words.length;
  const breaksBefore = (at: number): boolean => (tokens.gaps[at] ?? GAP.sentence) >= GAP.line;
  const scopes: NegationScope[] = [];
  for (const { kind, start, end } of longest.values()) {
    if (kind === 'pseudo') continue;
    // "No, I have chest pain" answers a question; it negates nothing.
    if (kind === 'before' && tokens.words[start] === 'no' && end === start + 1 && tokens.gaps[end] === GAP.pause) continue;
    let left = REACH;
    if (kind === 'before') {
      let to = end;
      for (; to < length && left > 0 && !breaksBefore(to) && !stops.has(to); to += 1) {
        left = LIST_WORDS.has(tokens.words[to] ?? '') || tokens.gaps[to] === GAP.pause ? REACH : left - 1;
      }
      if (to > end) scopes.push({ trigger: { start, end }, start: end, end: to });
    } else {
      let from = start;
      for (; from > 0 && left > 0 && !breaksBefore(from) && !stops.has(from - 1); from -= 1) left -= 1;
      if (from < start) scopes.push({ trigger: { start, end }, start: from, end: start });
    }
  }
  return scopes;
}

/**
 * Is what is said in words `start` to `end` negated? A phrase that holds the trigger itself ("not breathing") is not:
 * there the negation is part of the complaint.
 */
export function isNegated(scopes: readonly NegationScope[], start: number, end: number): boolean {
  return scopes.some(({ trigger, start: from, end: to }) =>
    // A negation before must reach the phrase's first word; one after must reach its last.
    trigger.end <= start ? from <= start && start < to : end <= trigger.start && from < end && end <= to,
  );
}
