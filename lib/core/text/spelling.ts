import {
  addToHash,
  find,
  hashOf,
  NO_CLASS,
  slotOf,
  slotsFor,
  type Spellings,
  spellings,
  type Vocabulary,
  wordOf,
  wordsOf,
} from './vocabulary.ts';

/**
 * Words as they were plainly meant. People write "paaain", "shortnes", "chestpain" and "c h e s t"; only words that the
 * built-in lists listen for are ever read into a slip, and a common English word is never one ("chess" stays chess).
 * Slips of one letter (left out, added, changed, or two swapped) count in words of six letters or more, after Damerau
 * (1964, https://doi.org/10.1145/363958.363994: four in five misspellings); the first letter must be right, as it nearly
 * always is (Yannakoudakis 1983, https://doi.org/10.1016/0306-4573(83)90045-6). Found by deletions made in advance, as
 * SymSpell does.
 */
export interface SpellingTable {
  /** Words that may have been meant: those of phrases, and stems with their common endings. */
  readonly forms: Spellings;
  /** Open addressing, two numbers a slot: hash of a form or of one with a letter left out; form + 1. */
  readonly neighbours: Int32Array;
  /** A bit for each hash of all three tables, small enough to stay at hand: nine in ten misses end here. */
  readonly bits: Int32Array;
  /** The same for forms whose doubled letters are written once. */
  readonly skeletons: Int32Array;
  /** Per class of the vocabulary: 1 where a word of it is never a slip. */
  readonly plain: Uint8Array;
}

export const SLIP_LIMITS = { skeleton: 4, oneEdit: 6, part: 4, spaced: 4, longest: 24 } as const;
const ENDINGS = ['', 's', 'ed', 'ing', 'ness'] as const;
/** Short words between two that ran together: "shortofbreath". */
const GLUE = ['of', 'my', 'in', 'is'] as const;
const GLUE_LENGTH = 2;
const BITS = 1 << 18;
const LETTERS = /^[a-z]+$/u;

/** The words and stems that somebody listens for. */
export interface Listened {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const skeletonOf = (word: string): string => word.replaceAll(/(.)\1+/gu, '$1');

function addTo(table: Int32Array, hash: number, form: number): void {
  const mask = table.length / 2 - 1;
  let slot = slotOf(hash, mask);
  while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  table[slot * 2] = hash;
  table[slot * 2 + 1] = form + 1;
}

function has(table: Int32Array, hash: number): boolean {
  const mask = table.length / 2 - 1;
  for (let slot = slotOf(hash, mask); table[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    if (table[slot * 2] === hash) return true;
  }
  return false;
}

/** All forms that may be meant by a listed word: stems stand for themselves with each ending. */
export function formsOf({ words, stems }: Listened): string[] {
  const forms = [...words, ...stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending))];
  return [...new Set(forms)].filter((form) => LETTERS.test(form) && form.length >= SLIP_LIMITS.skeleton);
}

/** The part that depends on the built-in lists alone. */
export function buildForms(listened: Listened): Omit<SpellingTable, 'plain'> {
  const forms = formsOf(listened);
  const long = forms.filter(({ length }) => length >= SLIP_LIMITS.oneEdit);
  const neighbours = new Int32Array(2 * slotsFor(long.reduce((sum, { length }) => sum + length + 1, 0)));
  const skeletons = new Int32Array(2 * slotsFor(forms.length));
  for (const [number, form] of forms.entries()) {
    addTo(skeletons, hashOf(skeletonOf(form)), number);
    if (form.length < SLIP_LIMITS.oneEdit) continue;
    addTo(neighbours, hashOf(form), number);
    for (let at = 1; at < form.length; at += 1) {
      // Leaving out either of two equal letters gives the same; the first letter of all is never left out.
      if (at === 1 || form[at] !== form[at - 1])
        addTo(neighbours, hashOf(form.slice(0, at) + form.slice(at + 1)), number);
    }
  }
  const bits = new Int32Array(BITS / 32);
  const mark = (hash: number): void => {
    const bit = slotOf(hash, BITS - 1);
    bits[bit >>> 5]! |= 1 << (bit & 31);
  };
  for (const table of [neighbours, skeletons]) {
    for (let slot = 0; slot < table.length; slot += 2) if (table[slot + 1] !== 0) mark(table[slot]!);
  }
  const numbered = spellings(forms);
  for (const hash of numbered.hashes) mark(hash);
  return { forms: numbered, neighbours, bits, skeletons };
}

/** Words that are never slips, being listened for or common English. */
export function neverSlips({ forms }: Pick<SpellingTable, 'forms'>, common: readonly string[]): ReadonlySet<string> {
  const never = new Set(common);
  for (const form of wordsOf(forms)) never.add(form);
  return never;
}

/**
 * Per class of a vocabulary: 1 where a word of it is never a slip. Asked here once, so that no text needs to ask. `known`
 * are the vocabulary's words, in the order of their numbers.
 */
export function plainClasses(
  forms: Omit<SpellingTable, 'plain'>,
  never: ReadonlySet<string>,
  { words, stems }: Vocabulary,
  known: readonly string[],
): Uint8Array {
  const plain = new Uint8Array(words.count + stems.count);
  for (const [number, word] of known.entries()) {
    const units = words.units.subarray(words.from[number], words.from[number + 1]);
    plain[number] = never.has(word) || !looksLikeSlip(forms, units, units.length) ? 1 : 0;
  }
  return plain;
}

const hashes = new Int32Array(SLIP_LIMITS.longest + 1);
const powers = new Int32Array(SLIP_LIMITS.longest + 1);
powers[0] = 1;
for (let at = 1; at < powers.length; at += 1) powers[at] = Math.imul(powers[at - 1]!, 0x01000193);

/** May some table hold this hash? */
function isMarked({ bits }: Pick<SpellingTable, 'bits'>, hash: number): boolean {
  const bit = slotOf(hash, BITS - 1);
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
}

/** Is a string of this hash a form? A wrong yes is one in millions, and `correct` sees it. */
function isFormHash({ slots, hashes: own }: Spellings, hash: number): boolean {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
    if (own[slots[slot]! - 1] === hash) return true;
  }
  return false;
}

/** `isOneEdit` on units: the first letter, and all but one edit, are the same. */
function isNear({ units, from }: Spellings, form: number, word: Uint16Array, length: number): boolean {
  const start = from[form]!;
  const own = from[form + 1]! - start;
  if (units[start] !== word[0] || Math.abs(own - length) > 1) return false;
  let same = 1;
  while (same < own && same < length && units[start + same] === word[same]) same += 1;
  let [left, right] = [own, length];
  while (left > same && right > same && units[start + left - 1] === word[right - 1]) {
    left -= 1;
    right -= 1;
  }
  if (left - same <= 1 && right - same <= 1) return left > same || right > same;
  const swaps = left - same === 2 && right - same === 2;
  return swaps && units[start + same] === word[same + 1] && units[start + same + 1] === word[same];
}

function hasNear(
  table: Pick<SpellingTable, 'neighbours' | 'forms'>,
  hash: number,
  word: Uint16Array,
  length: number,
): boolean {
  const { neighbours, forms } = table;
  const mask = neighbours.length / 2 - 1;
  for (let slot = slotOf(hash, mask); neighbours[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    if (neighbours[slot * 2] === hash && isNear(forms, neighbours[slot * 2 + 1]! - 1, word, length)) return true;
  }
  return false;
}

/**
 * May a word be a slip? Asked of every word that the vocabulary does not know, so it goes by hashes: a few look-ups a letter,
 * nothing allocated. Hardly ever yes where `correct` then finds nothing, and never no where it would find something.
 */
export function mayBeSlip(table: SpellingTable, word: Uint16Array, length: number, wordClass: number): boolean {
  return (wordClass === NO_CLASS || table.plain[wordClass] === 0) && looksLikeSlip(table, word, length);
}

function looksLikeSlip(table: Omit<SpellingTable, 'plain'>, word: Uint16Array, length: number): boolean {
  if (length < SLIP_LIMITS.skeleton || length > SLIP_LIMITS.longest) return false;
  let skeleton = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = word[at]!;
    if (unit < 97 || unit > 122) return false;
    hashes[at + 1] = addToHash(hashes[at]!, unit);
    if (at === 0 || unit !== word[at - 1]) skeleton = addToHash(skeleton, unit);
  }
  const all = hashes[length]!;
  // A stem with an ending is what it is.
  if (isMarked(table, all) && isFormHash(table.forms, all)) return false;
  if (isMarked(table, skeleton) && has(table.skeletons, skeleton)) return true;
  /** Hash of the units from `at` on. */
  const rest = (at: number): number => (all - Math.imul(hashes[at]!, powers[length - at]!)) | 0;
  if (length >= SLIP_LIMITS.oneEdit - 1) {
    if (isMarked(table, all) && hasNear(table, all, word, length)) return true;
    for (let at = 1; at < length; at += 1) {
      const without = (Math.imul(hashes[at]!, powers[length - at - 1]!) + rest(at + 1)) | 0;
      if (isMarked(table, without) && hasNear(table, without, word, length)) return true;
    }
  }
  for (let at = SLIP_LIMITS.part; at <= length - SLIP_LIMITS.part; at += 1) {
    if (!isMarked(table, hashes[at]!) || !isFormHash(table.forms, hashes[at]!)) continue;
    if (isFormHash(table.forms, rest(at))) return true;
    // Glue is two letters long; which two, `correct` sees.
    if (length - at - GLUE_LENGTH >= SLIP_LIMITS.part && isFormHash(table.forms, rest(at + GLUE_LENGTH))) return true;
  }
  return false;
}

/** Whether two words differ by one letter left out, added or changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (a.length === b.length) {
    const swapped = a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
    return swapped || a.slice(same + 1) === b.slice(same + 1);
  }
  return a.length < b.length ? a.slice(same) === b.slice(same + 1) : a.slice(same + 1) === b.slice(same);
}

export interface Speller {
  /** What a word that is not plainly known was meant to be: one word, several that ran together, or null. */
  readonly correct: (word: string) => readonly string[] | null;
  /** Letters that stood one by one, as the words they spell; null when they spell none. */
  readonly join: (letters: string) => readonly string[] | null;
}

/** Answers by the table; ties go to the word first in the alphabet, so that the answer never depends on chance. */
export function createSpeller(table: SpellingTable): Speller {
  const buffer = new Uint16Array(SLIP_LIMITS.longest);
  const isForm = (word: string): boolean => {
    for (let at = 0; at < word.length; at += 1) buffer[at] = word.charCodeAt(at);
    return find(table.forms, buffer, word.length, hashOf(word)) !== -1;
  };
  const matches = (into: Int32Array, hash: number, found: Set<string>): void => {
    const mask = into.length / 2 - 1;
    for (let slot = slotOf(hash, mask); into[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (into[slot * 2] === hash) found.add(wordOf(table.forms, into[slot * 2 + 1]! - 1));
    }
  };
  const first = (found: Set<string>, fits: (form: string) => boolean): string | undefined =>
    [...found].filter(fits).sort()[0];

  const doubled = (word: string): string | undefined => {
    const skeleton = skeletonOf(word);
    const found = new Set<string>();
    matches(table.skeletons, hashOf(skeleton), found);
    return first(found, (form) => skeletonOf(form) === skeleton);
  };
  const edited = (word: string): string | undefined => {
    if (word.length < SLIP_LIMITS.oneEdit - 1) return undefined;
    const found = new Set<string>();
    matches(table.neighbours, hashOf(word), found);
    for (let at = 1; at < word.length; at += 1) {
      matches(table.neighbours, hashOf(word.slice(0, at) + word.slice(at + 1)), found);
    }
    return first(found, (form) => form[0] === word[0] && isOneEdit(word, form));
  };
  const split = (word: string): readonly string[] | null => {
    for (let at = SLIP_LIMITS.part; at <= word.length - SLIP_LIMITS.part; at += 1) {
      const head = word.slice(0, at);
      if (!isForm(head)) continue;
      const tail = word.slice(at);
      if (tail.length >= SLIP_LIMITS.part && isForm(tail)) return [head, tail];
      for (const glue of GLUE) {
        const last = tail.slice(glue.length);
        if (tail.startsWith(glue) && last.length >= SLIP_LIMITS.part && isForm(last)) return [head, glue, last];
      }
    }
    return null;
  };
  return {
    correct(word) {
      if (word.length < SLIP_LIMITS.skeleton || word.length > SLIP_LIMITS.longest || !LETTERS.test(word)) return null;
      if (isForm(word)) return null;
      const one = doubled(word) ?? edited(word);
      return one === undefined ? split(word) : [one];
    },
    join(letters) {
      if (letters.length < SLIP_LIMITS.spaced || letters.length > SLIP_LIMITS.longest) return null;
      return isForm(letters) ? [letters] : split(letters);
    },
  };
}
