import type { Hits } from '../text/phrase-trie.ts';
import type { Scan } from '../text/scan.ts';
import { isNegatedSense, isWritten } from '../text/sense.ts';
import { GAP } from '../text/tokenise.ts';
import { ANNOUNCES, DESK, JOINS, KIND, TITLE } from './administration.ts';
import type { Ear } from './ear.ts';
import { createScales, isTold, PARTS, weightOf, type WeightTable } from './scales.ts';

/**
 * The last net under an administrative lane. No list of complaints is complete, so the burden is turned round: a
 * sentence that a patient wrote must be made of what administration is made of, or the message speaks of another matter,
 * and somebody clinical looks. Plainly said in tests/reference/other-matter.ts.
 */
export const OTHER_MATTER = { id: 'other-matter', says: [] } as const;

export const MATTER_LIMITS = {
  /** So many strange words in a sentence are another matter. */
  strange: 2,
  /** So are so many words without one of business; a strange one counts twice. */
  words: 5,
  /** But neither is, where every clause weighs this or less; */
  light: PARTS,
  /** without a word of business, this or less, and nothing is denied; */
  apart: 0,
  /** and at most one word in so many is strange and has no weight of its own. */
  unheard: 3,
  /** A clause of this weight is another matter, whatever it is made of. */
  heavy: 2.25 * PARTS,
  /** A clause goes on for so many words, and up to where the next begins, which is after so many words at the latest; */
  clause: 5,
  /** it never goes on for more. */
  longest: 10,
  /** It weighs nothing where fewer of its words count. */
  least: 3,
} as const;

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** "Walgreens", "Jo": a capital, and no second one. "NOT BREATHING" is not a name. */
const looksLikeName = (text: string, start: number, end: number): boolean =>
  isUpper(text, start) && !(start + 1 < end && isUpper(text, start + 1));

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** So many words with a capital are one name, after a word that announces who is named. */
const NAMES_IN_A_ROW = 3;

/** Told of every sentence on another matter, by its words; true means: that is enough. */
type OnOtherMatter = (start: number, end: number) => boolean;

/** Per phrase of the book: 1 for an idiom, 2 for a phrase that is the whole pattern of a concept that `builtIn` has. */
function familiarPhrases(ear: Ear, builtIn: number): Uint8Array {
  const familiar = Uint8Array.from(ear.idioms);
  for (let phrase = 0; phrase < familiar.length; phrase += 1) {
    for (let at = ear.partsFrom[phrase]!; at < ear.partsFrom[phrase + 1]!; at += 1) {
      const part = ear.parts[at]!;
      for (let one = ear.patternsFrom[part]!; one < ear.patternsFrom[part + 1]!; one += 1) {
        const pattern = ear.patterns[one]!;
        const needs = ear.needsFrom[pattern + 1]! - ear.needsFrom[pattern]!;
        if (needs === 1 && ear.conceptOf[pattern]! < builtIn) familiar[phrase]! |= 2;
      }
    }
  }
  return familiar;
}

const NOTHING = Number.NEGATIVE_INFINITY;
const MARK = { strange: 1, name: 2, unweighed: 3 } as const;

/** What a sentence is made of, to a front desk. */
interface Made {
  /** Words without a number, and those of them that are strange; and of these, those that have no weight either. */
  words: number;
  strange: number;
  unheard: number;
  business: boolean;
  /** Some of it is not told: it is denied, of the past or asked in general, and weighs nothing. */
  untold: boolean;
  /** Its first word asks. */
  asks: boolean;
  /** Strange words that are denied, or stand in a clause that weighs nothing. */
  unweighed: number;
  /** The first strange word, or -1, and the last. */
  first: number;
  last: number;
}

/**
 * `kinds`: a `deskOf` per class of the vocabulary. Words of an idiom are everyday ones. What is named under a negation is
 * understood, and its own floor is under it: "no fever, no cough" counts as business. So it is for the ear's first concepts, as
 * many as are `builtIn`: what a playbook adds can lower nothing.
 */
export function createDesk(
  kinds: Uint8Array,
  ear: Ear,
  builtIn: number,
  weights: WeightTable,
  senseOf: (start: number, end: number) => number,
): (text: string, scan: Scan, hits: Hits, found: OnOtherMatter) => void {
  const familiar = familiarPhrases(ear, builtIn);
  let lent = new Uint8Array(256);
  /** Per word of the sentence: strange, and it is no name; strange, and it may be one; strange, and no weight speaks of it. */
  let marks = new Uint8Array(256);
  /** Per word of the sentence: 1 where it weighs something. */
  let weighs = new Uint8Array(256);
  let text: string;
  let scan: Scan;
  const made: Made = {
    words: 0,
    strange: 0,
    unheard: 0,
    business: false,
    untold: false,
    asks: false,
    unweighed: 0,
    first: -1,
    last: 0,
  };

  const counts = (at: number): boolean => weighs[at] === 1;
  const scales = createScales(weights, counts);
  const deskAt = (at: number): number => (scan.classes[at]! < 0 ? DESK.strange : kinds[scan.classes[at]!]!);

  function lend({ count, phrases, starts, ends }: Hits): void {
    if (lent.length < scan.count) {
      lent = new Uint8Array(scan.count * 2);
      marks = new Uint8Array(scan.count * 2);
      weighs = new Uint8Array(scan.count * 2);
    }
    lent.fill(DESK.strange, 0, scan.count);
    for (let hit = 0; hit < count; hit += 1) {
      const how = familiar[phrases[hit]!]!;
      if (how === 0) continue;
      const [start, end] = [starts[hit]!, ends[hit]!];
      const negated = (how & 2) !== 0 && isNegatedSense(senseOf(start, end));
      if (!negated && (how & 1) === 0) continue;
      for (let at = start; at < end; at += 1) lent[at] = Math.max(lent[at]!, negated ? DESK.business : DESK.everyday);
    }
  }

  /** Words `from` to `to` (exclusive) into `made`. */
  function look(from: number, to: number): void {
    const { hashes, starts, ends } = scan;
    let [words, strange, unheard, first, last] = [0, 0, 0, -1, from];
    let [business, asks, untold] = [false, false, false];
    /** Of the words whose capital could tell something: all, and those that have one. */
    let [telling, names] = [0, 0];
    /** So many more names are announced. */
    let announced = 0;
    let [strangeNames, unheardNames] = [0, 0];
    for (let at = from; at < to; at += 1) {
      marks[at] = 0;
      weighs[at] = 0;
      const sense = senseOf(at, at + 1);
      if (!isWritten(sense)) continue;
      const told = isTold(sense);
      if (!told) untold = true;
      if (hasDigit(text, starts[at]!, ends[at]!)) continue;
      if (told && lent[at] === DESK.strange) weighs[at] = 1;
      words += 1;
      const name = looksLikeName(text, starts[at]!, ends[at]!);
      const kind = Math.max(lent[at]!, deskAt(at) & KIND);
      const known = name && announced > 0 && words > 1;
      announced = (deskAt(at) & ANNOUNCES) === 0 ? (name ? announced - 1 : 0) : NAMES_IN_A_ROW;
      // A sentence begins with a capital whatever its first word is, and business has its own: "Monday", "Walgreens".
      if (words > 1 && !known && !(name && kind === DESK.business)) {
        telling += 1;
        if (name) names += 1;
      }
      if (kind === DESK.business) business = true;
      if (kind === DESK.asking && words === 1) asks = true;
      if (kind !== DESK.strange || known) continue;
      const heard = scales.knows(hashes[at]!);
      if (name && words > 1) {
        marks[at] = MARK.name;
        strangeNames += 1;
        if (!heard) unheardNames += 1;
        continue;
      }
      marks[at] = MARK.strange;
      strange += 1;
      if (!heard) unheard += 1;
      if (first === -1) first = at;
      last = at;
    }
    // Where most words have a capital it tells no names.
    if (names * 2 > telling) {
      strange += strangeNames;
      unheard += unheardNames;
      first = -1;
      for (let at = from; at < to; at += 1) if (marks[at] === MARK.name) marks[at] = MARK.strange;
    }
    Object.assign(made, { words, strange, unheard, business, untold, asks, unweighed: 0, first, last });
  }

  const begins = (at: number): boolean => scan.gaps[at]! >= GAP.pause || (deskAt(at) & JOINS) !== 0;

  /** What the heaviest clause of the sentence weighs; `NOTHING` where none says enough. */
  function heaviestClause(from: number, to: number): number {
    let most = NOTHING;
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && end - start < MATTER_LIMITS.longest && (end - start < MATTER_LIMITS.clause || !begins(end))) {
        end += 1;
      }
      scales.weigh(scan, start, end, null);
      const weighed = scales.words >= MATTER_LIMITS.least;
      if (weighed) most = Math.max(most, weightOf(weights, scales));
      // What is denied has no weight, nor has the end of a sentence in a clause of its own.
      for (let at = start; at < end; at += 1) {
        if (marks[at] !== MARK.strange || (weighed && counts(at))) continue;
        marks[at] = MARK.unweighed;
        made.unweighed += 1;
      }
      const half = start + MATTER_LIMITS.clause;
      do start += 1;
      while (start < to && start < half && !begins(start));
    }
    return most;
  }

  return (someText, someScan, hits, found) => {
    [text, scan] = [someText, someScan];
    const { count, gaps } = scan;
    lend(hits);
    for (let from = 0; from < count;) {
      let to = from + 1;
      while (to < count && (gaps[to]! < GAP.sentence || (deskAt(to - 1) & TITLE) !== 0)) to += 1;
      look(from, to);
      const { words, strange, unheard, business, untold, asks, first, last } = made;
      const many = strange >= MATTER_LIMITS.strange;
      const apart = !business && !(asks && strange === 0) && words + strange >= MATTER_LIMITS.words;
      const weight = heaviestClause(from, to);
      const { unweighed } = made;
      const light =
        weight !== NOTHING &&
        (business ? weight <= MATTER_LIMITS.light : weight <= MATTER_LIMITS.apart && !untold) &&
        unheard * MATTER_LIMITS.unheard <= words &&
        unweighed < MATTER_LIMITS.strange;
      if (weight >= MATTER_LIMITS.heavy || ((many || apart) && !light)) {
        const strangers = many && first !== -1;
        if (found(strangers ? first : from, strangers ? last + 1 : to)) return;
      }
      from = to;
    }
  };
}
