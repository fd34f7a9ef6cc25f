import type { Hits } from '../text/phrase-trie.ts';
import type { Scan } from '../text/scan.ts';
import { isNegatedSense, isWritten } from '../text/sense.ts';
import { GAP } from '../text/tokenise.ts';
import { ANNOUNCES, DESK, KIND, TITLE } from './administration.ts';
import type { Ear } from './ear.ts';

/**
 * The last net under an administrative lane. No list of complaints is complete, so the burden is turned round: a
 * sentence that a patient wrote must be made of what administration is made of, or the message speaks of another matter,
 * and somebody clinical looks. Plainly said in tests/reference/other-matter.ts.
 */
export const OTHER_MATTER = { id: 'other-matter', says: [] } as const;

/** So many strange words in a sentence are another matter; without a word of business, so many words are (a strange one counts twice). */
export const OTHER_MATTER_LIMITS = { strange: 2, words: 5 } as const;

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

/** Per phrase of the book: 1 for an idiom, 2 for a phrase that is a concept's whole pattern. */
function familiarPhrases(ear: Ear): Uint8Array {
  const familiar = Uint8Array.from(ear.idioms);
  for (let phrase = 0; phrase < familiar.length; phrase += 1) {
    for (let at = ear.partsFrom[phrase]!; at < ear.partsFrom[phrase + 1]!; at += 1) {
      const part = ear.parts[at]!;
      for (let one = ear.patternsFrom[part]!; one < ear.patternsFrom[part + 1]!; one += 1) {
        const pattern = ear.patterns[one]!;
        const needs = ear.needsFrom[pattern + 1]! - ear.needsFrom[pattern]!;
        if (needs === 1) familiar[phrase]! |= 2;
      }
    }
  }
  return familiar;
}

/**
 * `kinds`: a `deskOf` per class of the vocabulary. Words of an idiom are everyday ones. What is named under a negation is
 * understood, and its own floor is under it: "no fever, no cough" counts as business.
 */
export function createDesk(
  kinds: Uint8Array,
  ear: Ear,
  senseOf: (start: number, end: number) => number,
): (text: string, scan: Scan, hits: Hits, found: OnOtherMatter) => void {
  const familiar = familiarPhrases(ear);
  let lent = new Uint8Array(256);

  return (text, scan, hits, found) => {
    const { count, classes, gaps, starts, ends } = scan;
    if (lent.length < count) lent = new Uint8Array(count * 2);
    lent.fill(DESK.strange, 0, count);
    for (let hit = 0; hit < hits.count; hit += 1) {
      const how = familiar[hits.phrases[hit]!]!;
      if (how === 0) continue;
      const [start, end] = [hits.starts[hit]!, hits.ends[hit]!];
      const negated = (how & 2) !== 0 && isNegatedSense(senseOf(start, end));
      if (!negated && (how & 1) === 0) continue;
      for (let at = start; at < end; at += 1) lent[at] = Math.max(lent[at]!, negated ? DESK.business : DESK.everyday);
    }
    const deskAt = (at: number): number => (classes[at]! < 0 ? DESK.strange : kinds[classes[at]!]!);
    const kindOf = (at: number): number => Math.max(lent[at]!, deskAt(at) & KIND);
    for (let from = 0; from < count;) {
      let to = from + 1;
      while (to < count && (gaps[to]! < GAP.sentence || (deskAt(to - 1) & TITLE) !== 0)) to += 1;
      let words = 0;
      /** Of the words whose capital could tell something: all, and those that have one. */
      let telling = 0;
      let names = 0;
      /** So many more names are announced. */
      let announced = 0;
      let strange = 0;
      let strangeNames = 0;
      let business = false;
      let asks = false;
      let first = -1;
      let last = from;
      for (let at = from; at < to; at += 1) {
        if (!isWritten(senseOf(at, at + 1))) continue;
        if (hasDigit(text, starts[at]!, ends[at]!)) continue;
        words += 1;
        const name = looksLikeName(text, starts[at]!, ends[at]!);
        const kind = kindOf(at);
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
        if (name && words > 1) strangeNames += 1;
        else {
          strange += 1;
          if (first === -1) first = at;
          last = at;
        }
      }
      // Where most words have a capital it tells no names.
      if (names * 2 > telling) {
        strange += strangeNames;
        first = -1;
      }
      const many = strange >= OTHER_MATTER_LIMITS.strange;
      const apart = !business && !(asks && strange === 0) && words + strange >= OTHER_MATTER_LIMITS.words;
      if ((many || apart) && found(...(many && first !== -1 ? ([first, last + 1] as const) : ([from, to] as const))))
        return;
      from = to;
    }
  };
}
