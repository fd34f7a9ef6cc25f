import { folded, KIND, kinds, learn } from './letters.ts';
import { normalise } from './normalise.ts';
import { GAP } from './tokenise.ts';
import { addToHash, find, NO_CLASS, stemClass, type Vocabulary } from './vocabulary.ts';

/**
 * A text as numbers, in arrays that are used again for every text: nothing is allocated while scanning. What counts as a
 * word and what as a gap is written out in `tokenise.ts`; a property test holds this scan to it.
 */
export interface Scan {
  count: number;
  /** Per word: its class in the vocabulary, or NO_CLASS. */
  classes: Int32Array;
  /** Per word: the `hashOf` its letters, known or not. */
  hashes: Int32Array;
  /** Offsets into the original text, `ends` exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Per word, and one beyond: a `GAP`; what stands before it. */
  gaps: Uint8Array;
  /** Per word: 1 where `isSlip` said that it may be one. */
  suspects: Uint8Array;
  /** Some word is suspect, or letters stand one by one. */
  slips: boolean;
}

/** Asked about a word that is not plainly known: may it be a slip? */
export type IsSlip = (word: Uint16Array, length: number, wordClass: number) => boolean;

const LONGEST = 320;
const SPACED_LETTERS = 4;
const word = new Uint16Array(LONGEST);

export function createScan(): Scan {
  return {
    count: 0,
    classes: new Int32Array(0),
    hashes: new Int32Array(0),
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    gaps: new Uint8Array(1),
    suspects: new Uint8Array(0),
    slips: false,
  };
}

/** Room for so many words; what stood in the arrays is gone. */
export function makeRoom(scan: Scan, words: number): void {
  if (words <= scan.classes.length) return;
  const room = Math.max(256, words * 2);
  scan.classes = new Int32Array(room);
  scan.hashes = new Int32Array(room);
  scan.starts = new Int32Array(room);
  scan.ends = new Int32Array(room);
  scan.gaps = new Uint8Array(room + 1);
  scan.suspects = new Uint8Array(room);
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The kind of a unit, or `KIND.slow` when only normalising can say. */
const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return kinds[unit]! || learn(unit);
};

const PAIR = /[\p{L}\p{N}]/u;
/** In a normalised text only halves of pairs are slow: letters beyond the basic plane, or signs. */
function kindOfHalf(text: string, at: number): number {
  const first = text.charCodeAt(at) < 0xdc00 ? at : at - 1;
  return PAIR.test(text.slice(Math.max(first, 0), first + 2)) ? KIND.word : KIND.pause;
}

/**
 * Scans `text`; false when a unit needs normalising first (then what is in `scan` means nothing). `normalised` says that
 * this was done.
 */
function scanUnits(
  vocabulary: Vocabulary,
  text: string,
  scan: Scan,
  isSlip: IsSlip | null,
  normalised: boolean,
): boolean {
  const { classes, hashes, starts, ends, gaps, suspects } = scan;
  const kind = (at: number): number => {
    const plain = kindAt(text, at);
    return plain === KIND.slow && normalised ? kindOfHalf(text, at) : plain;
  };
  const { words } = vocabulary;
  const length = text.length;
  let count = 0;
  let gap: number = GAP.sentence;
  let spaced = 0;
  let slips = false;
  for (let at = 0; at < length;) {
    const here = kind(at);
    if (here !== KIND.word) {
      if (here === KIND.slow) return false;
      if (here === KIND.sentence) gap = GAP.sentence;
      else if (here === KIND.line) {
        // "\r\n" is one line end; two line ends make a paragraph.
        if (text.charCodeAt(at) === 10 && at > 0 && text.charCodeAt(at - 1) === 13) {
          if (gap < GAP.line) gap = GAP.line;
        } else gap = gap >= GAP.line ? GAP.sentence : GAP.line;
      } else if (here === KIND.point) {
        if (at + 1 < length && kind(at + 1) === KIND.word) {
          if (gap < GAP.line) gap = GAP.line;
        } else gap = GAP.sentence;
      } else if (here !== KIND.space && gap < GAP.pause) gap = GAP.pause;
      at += 1;
      continue;
    }
    starts[count] = at;
    let hash = 0;
    let units = 0;
    let last = at;
    for (; at < length; at += 1) {
      const now = kind(at);
      let unit = folded[text.charCodeAt(at)]!;
      if (now === KIND.word) last = at;
      else if (now === KIND.slow) return false;
      else if (now === KIND.apostrophe) {
        if (at + 1 < length && kind(at + 1) === KIND.word) continue;
        break;
      } else if (now === KIND.point || now === KIND.comma) {
        const between =
          at + 1 < length &&
          isDigit(folded[text.charCodeAt(at - 1)]!) &&
          kind(at + 1) === KIND.word &&
          isDigit(folded[text.charCodeAt(at + 1)]!);
        if (!between) break;
        if (now === KIND.comma) continue;
        unit = 46;
      } else break;
      hash = addToHash(hash, unit);
      if (units < LONGEST) word[units] = unit;
      units += 1;
    }
    ends[count] = last + 1;
    gaps[count] = gap;
    let wordClass = NO_CLASS;
    if (units <= LONGEST) {
      wordClass = find(words, word, units, hash);
      if (wordClass === NO_CLASS) wordClass = stemClass(vocabulary, word, units);
      if (isSlip !== null) {
        suspects[count] = isSlip(word, units, wordClass) ? 1 : 0;
        if (units > 1) spaced = 0;
        else spaced = gap === GAP.space ? spaced + 1 : 1;
        if (suspects[count] === 1 || spaced >= SPACED_LETTERS) slips = true;
      }
    } else suspects[count] = 0;
    classes[count] = wordClass;
    hashes[count] = hash;
    count += 1;
    gap = GAP.space;
  }
  gaps[count] = GAP.sentence;
  scan.count = count;
  scan.slips = slips;
  return true;
}

/** Reads a text word by word into `scan`. `isSlip` null: slips are not looked for. */
export function scanText(vocabulary: Vocabulary, text: string, scan: Scan, isSlip: IsSlip | null): void {
  makeRoom(scan, (text.length >> 1) + 1);
  if (scanUnits(vocabulary, text, scan, isSlip, false)) return;
  const plain = normalise(text);
  makeRoom(scan, (plain.text.length >> 1) + 1);
  scanUnits(vocabulary, plain.text, scan, isSlip, true);
  for (let at = 0; at < scan.count; at += 1) {
    scan.starts[at] = plain.starts[scan.starts[at]!]!;
    scan.ends[at] = plain.ends[scan.ends[at]! - 1]!;
  }
}
