import { ANNOUNCES, DESK, deskOf, JOINS, KIND, TITLE } from '../../lib/core/safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../../lib/core/safety/clinical.ts';
import type { Pattern } from '../../lib/core/safety/concept.ts';
import { SAFETY_CONCEPTS } from '../../lib/core/safety/concepts.ts';
import { IDIOMS } from '../../lib/core/safety/idioms.ts';
import { MATTER_LIMITS } from '../../lib/core/safety/other-matter.ts';
import { readWeights } from '../../lib/core/safety/scales.ts';
import { MATTER_WEIGHTS } from '../../lib/core/safety/weights/matter.ts';
import { parsePhrase, type Sequence } from '../../lib/core/text/phrase.ts';
import { GAP } from '../../lib/core/text/tokenise.ts';
import { matchAt } from './match.ts';
import { senseOf, type Reading } from './reading.ts';
import { weighed } from './weighed.ts';

const weights = readWeights(MATTER_WEIGHTS);

const idioms = IDIOMS.flatMap((idiom) => {
  const parsed = parsePhrase(idiom);
  return parsed.ok ? parsed.value : [];
});
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isName = (word: string): boolean => isCapital(word.charAt(0)) && !isCapital(word.charAt(1));

/** Phrases that are a complaint by themselves: "fever". */
const complaints = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS].flatMap(({ says }) =>
  says.flatMap((pattern: Pattern) => {
    const parsed = typeof pattern === 'string' ? parsePhrase(pattern) : null;
    return parsed?.ok === true ? parsed.value : [];
  }),
);

/** Words inside a phrase of the list, wherever one of them is said as `counts` wants it. */
function inside(
  phrases: readonly Sequence[],
  reading: Reading,
  counts: (start: number, end: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (const start of reading.tokens.words.keys()) {
    for (const phrase of phrases) {
      const end = matchAt(phrase, reading.tokens, start);
      if (end !== -1 && counts(start, end)) for (let at = start; at < end; at += 1) found.add(at);
    }
  }
  return found;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  /** Null where less than three of its words count. */
  readonly weight: number | null;
}

/**
 * The clauses of words `from` to `to` (exclusive). A clause begins with the sentence, after a pause and with
 * "and" or the like, and five words after the last at the latest. It goes on for five words and up to where a next may begin, ten at
 * most; one of less than three words that count says nothing.
 */
function clausesOf(reading: Reading, from: number, to: number, counts: (at: number) => boolean): Clause[] {
  const { words, gaps } = reading.tokens;
  const begins = (at: number): boolean =>
    at === from || (gaps[at] ?? GAP.sentence) >= GAP.pause || (deskOf(words[at] ?? '') & JOINS) !== 0;
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  const starts: number[] = [];
  for (const at of places) if (begins(at) || at - (starts.at(-1) ?? at) === MATTER_LIMITS.clause) starts.push(at);
  return starts.map((start) => {
    const next = places.find((at) => at >= start + MATTER_LIMITS.clause && begins(at)) ?? to;
    const end = Math.min(next, start + MATTER_LIMITS.longest);
    const { weight, words: told } = weighed(MATTER_WEIGHTS, reading, start, end, counts);
    return { start, end, weight: told < MATTER_LIMITS.least ? null : weight };
  });
}

/**
 * Does some sentence speak of something that a front desk does not deal with? Words in an idiom or looking like a name are
 * no strangers to it, and numbers say nothing; a complaint under a negation is as good as business. Whatever the words, what weighs
 * like clinical matters is one, and what weighs like an errand is none, unless too many of its words are not known at all, several strange ones
 * stand in a clause that weighs nothing, or there is no business in it and something that is denied.
 */
export function speaksOfOtherMatter(text: string, reading: Reading): boolean {
  const { tokens, zones } = reading;
  const idiomatic = inside(idioms, reading, () => true);
  const negated = inside(complaints, reading, (start, end) => senseOf(reading, start, end).negated);
  const desk = (at: number): number => deskOf(tokens.words[at] ?? '');
  const isPlain = (at: number): boolean => !/\d/u.test(text.slice(tokens.starts[at], tokens.ends[at]));
  const starts = [...tokens.words.keys()].filter((at) => {
    const afterTitle = at > 0 && (desk(at - 1) & TITLE) !== 0;
    return at === 0 || (tokens.gaps[at] === GAP.sentence && !afterTitle);
  });
  return starts.some((from, sentence) => {
    const to = starts[sentence + 1] ?? tokens.words.length;
    const written = [...tokens.words.keys()].slice(from, to).filter((at) => zones[at] === 'written');
    const isTold = (at: number): boolean => {
      const { negated, aside } = senseOf(reading, at, at + 1);
      return !negated && aside === null;
    };
    const places = written.filter(isPlain);
    const kind = (at: number): number => desk(at) & KIND;
    const name = (at: number): boolean => isName(text.slice(tokens.starts[at], tokens.ends[at]));
    const known = (index: number): boolean => index > 0 && name(places[index]!) && isAnnounced(index);
    /** One of the three words before announces a name, and all between are of it. */
    const isAnnounced = (index: number): boolean =>
      [1, 2, 3].some((back) => {
        const from = places[index - back];
        if (from === undefined || (desk(from) & ANNOUNCES) === 0) return false;
        return places.slice(index - back + 1, index).every((at) => name(at) && (desk(at) & ANNOUNCES) === 0);
      });
    const understood = (at: number): boolean => kind(at) !== DESK.strange || idiomatic.has(at) || negated.has(at);
    const business = (at: number): boolean => kind(at) === DESK.business || negated.has(at);
    const telling = places.filter((at, index) => index > 0 && !known(index) && !(name(at) && business(at)));
    const tellsNames = telling.filter(name).length * 2 <= telling.length;
    const strangers = places.filter(
      (at, index) => !understood(at) && !known(index) && !(index > 0 && tellsNames && name(at)),
    );
    const strange = strangers.length;
    const first = places[0] ?? -1;
    const asks = kind(first) === DESK.asking && !negated.has(first) && strange === 0;
    const clauses = clausesOf(reading, from, to, (at) => isPlain(at) && !idiomatic.has(at) && !negated.has(at));
    const heavy = clauses.flatMap(({ weight }) => weight ?? []);
    const heaviest = Math.max(...heavy);
    const isWeighed = (at: number): boolean =>
      isTold(at) && clauses.every(({ start, end, weight }) => at < start || end <= at || weight !== null);
    const unweighed = strangers.filter((at) => !isWeighed(at)).length;
    const unheard = strangers.filter((at) => !weights.has(tokens.words[at] ?? '')).length;
    if (heaviest >= MATTER_LIMITS.heavy) return true;
    const isLight = places.some(business)
      ? heaviest <= MATTER_LIMITS.light
      : heaviest <= MATTER_LIMITS.apart && written.every(isTold);
    const isHeardOf = unheard <= places.length / MATTER_LIMITS.unheard;
    if (heavy.length > 0 && isLight && isHeardOf && unweighed < MATTER_LIMITS.strange) return false;
    const apart = !places.some(business) && !asks && places.length + strange >= MATTER_LIMITS.words;
    return strange >= MATTER_LIMITS.strange || apart;
  });
}
