/**
 * The words that phrases are made of, as numbers. A word that a text uses falls into a *class*: known words have their
 * own; an unknown word that begins with a stem (`word*`) has the class of its longest stem; any other has none. A class
 * lists its *symbols*: what steps of phrases the word fits. Plain typed arrays: a stored one needs no building.
 */
export interface Vocabulary {
  readonly words: Spellings;
  readonly stems: Spellings;
  /** Bit n: some stem has n units (31: so many or more). */
  readonly stemLengths: number;
  /** Whether some stem may begin with two given units, by their hash: most unknown words are turned away here. */
  readonly stemStarts: Uint8Array;
  /** Symbols of class c: `symbols[symbolsFrom[c]]` up to `symbols[symbolsFrom[c + 1]]`, exclusive. */
  readonly symbolsFrom: Int32Array;
  readonly symbols: Int32Array;
}

/** Numbered strings with a hash table over them. */
export interface Spellings {
  readonly count: number;
  readonly units: Uint16Array;
  readonly from: Int32Array;
  readonly hashes: Int32Array;
  /** Open addressing; number + 1, 0 where free. */
  readonly slots: Int32Array;
}

export const NO_CLASS = -1;
const STEM_STARTS = 4_096;
const HASH_BASE = 0x01000193;

/** A polynomial over the units, so that the hash of a word without one letter follows from those of its pieces. */
export const addToHash = (hash: number, unit: number): number => (Math.imul(hash, HASH_BASE) + unit) | 0;

export function slotOf(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 13)) & mask;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

/** Power of two that leaves half of the slots free. */
export function slotsFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

/** `list` holds each string once. */
export function spellings(list: readonly string[]): Spellings {
  const from = new Int32Array(list.length + 1);
  const units = new Uint16Array(list.reduce((sum, { length }) => sum + length, 0));
  const hashes = new Int32Array(list.length);
  const slots = new Int32Array(slotsFor(list.length));
  const mask = slots.length - 1;
  let unit = 0;
  for (const [number, word] of list.entries()) {
    from[number] = unit;
    let hash = 0;
    for (let at = 0; at < word.length; at += 1, unit += 1) {
      const code = word.charCodeAt(at);
      units[unit] = code;
      hash = addToHash(hash, code);
    }
    hashes[number] = hash;
    let slot = slotOf(hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  from[list.length] = unit;
  return { count: list.length, units, from, hashes, slots };
}

export function wordOf({ units, from }: Spellings, number: number): string {
  return String.fromCharCode(...units.subarray(from[number], from[number + 1]));
}

const AT_ONCE = 4_096;

/** All of them, in the order of their numbers: much faster than one by one. */
export function wordsOf({ units, from, count }: Spellings): string[] {
  let all = '';
  for (let at = 0; at < units.length; at += AT_ONCE) all += String.fromCharCode(...units.subarray(at, at + AT_ONCE));
  return Array.from({ length: count }, (_, number) => all.slice(from[number], from[number + 1]));
}

/** The number of the first `length` units of `word`, or -1. `hash` is theirs. */
export function find(
  { slots, hashes, from, units }: Spellings,
  word: Uint16Array,
  length: number,
  hash: number,
): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1;
    if (number === -1) return -1;
    if (hashes[number] !== hash) continue;
    const start = from[number]!;
    if (from[number + 1]! - start !== length) continue;
    let at = 0;
    while (at < length && units[start + at] === word[at]) at += 1;
    if (at === length) return number;
  }
}

/** The symbol of a stem is told from that of a word by coming after all of them; a class has the number of its symbol. */
export function buildVocabulary(
  used: readonly string[],
  stems: readonly string[],
  merelyKnown: readonly string[],
): Vocabulary {
  const known = new Set(used);
  const words = [...used, ...merelyKnown.filter((word) => !known.has(word))];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const lengths = [...new Set(stems.map(({ length }) => length))].sort((a, b) => a - b);
  const symbolsFrom = new Int32Array(words.length + stems.length + 1);
  const symbols: number[] = [];
  const addStems = (word: string): void => {
    for (const length of lengths) {
      if (length > word.length) break;
      const stem = numbers.get(word.slice(0, length));
      if (stem !== undefined) symbols.push(words.length + stem);
    }
  };
  for (const [number, word] of words.entries()) {
    symbolsFrom[number] = symbols.length;
    if (number < used.length) symbols.push(number);
    addStems(word);
  }
  for (const [number, stem] of stems.entries()) {
    symbolsFrom[words.length + number] = symbols.length;
    addStems(stem);
  }
  symbolsFrom[words.length + stems.length] = symbols.length;
  const stemStarts = new Uint8Array(STEM_STARTS);
  for (const stem of stems) stemStarts[slotOf(hashOf(stem.slice(0, 2)), STEM_STARTS - 1)] = 1;
  let stemLengths = 0;
  for (const length of lengths) stemLengths |= 1 << Math.min(length, 31);
  return {
    words: spellings(words),
    stems: spellings(stems),
    stemLengths,
    stemStarts,
    symbolsFrom,
    symbols: Int32Array.from(symbols),
  };
}

/** The class of a word that is not known by itself: that of its longest stem. A stem has at least two units. */
export function stemClass(vocabulary: Vocabulary, word: Uint16Array, length: number): number {
  const { words, stems, stemLengths, stemStarts } = vocabulary;
  if (length < 2) return NO_CLASS;
  let hash = addToHash(word[0]!, word[1]!);
  if (stemStarts[slotOf(hash, STEM_STARTS - 1)] === 0) return NO_CLASS;
  let longest = NO_CLASS;
  for (let units = 2; ; units += 1) {
    if (((stemLengths >>> Math.min(units, 31)) & 1) !== 0) {
      const stem = find(stems, word, units, hash);
      if (stem !== -1) longest = words.count + stem;
    }
    if (units === length) return longest;
    hash = addToHash(hash, word[units]!);
  }
}
