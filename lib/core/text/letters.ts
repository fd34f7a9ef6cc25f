import { foldCodePoint } from './fold.ts';

/** What a UTF-16 unit does to a text that is read word by word. */
export const KIND = {
  unknown: 0,
  word: 1,
  space: 2,
  line: 3,
  sentence: 4,
  point: 5,
  apostrophe: 6,
  comma: 7,
  pause: 8,
  /** Becomes none or several units, or is half of a pair: the text must be normalised before it is scanned. */
  slow: 9,
} as const;

const UNITS = 0x10000;
const WORD = /[\p{L}\p{N}]/u;

/**
 * One table look-up per unit of a text: what it is, and the unit that it counts as. Filled for a unit when it is first
 * met; the same for every text, so nothing of a text is kept.
 */
export const kinds = new Uint8Array(UNITS);
export const folded = new Uint16Array(UNITS);

function kindOf(char: string): number {
  if (WORD.test(char)) return KIND.word;
  switch (char) {
    case '\n':
    case '\r':
    case '\u2028':
      return KIND.line;
    case '\u2029':
    case '!':
    case '?':
    case ';':
    case '•':
    case '|':
    case '。':
      return KIND.sentence;
    case '.':
      return KIND.point;
    case ',':
      return KIND.comma;
    case "'":
      return KIND.apostrophe;
    default:
      return char.trim() === '' ? KIND.space : KIND.pause;
  }
}

/** Fills the tables for one unit and returns its kind. */
export function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const twin = unit >= 0xd800 && unit <= 0xdfff ? '' : foldCodePoint(char);
  // Three points: whatever follows, a sentence has ended.
  const one = twin === '...' ? '!' : twin;
  folded[unit] = one.length === 1 ? one.charCodeAt(0) : unit;
  return (kinds[unit] = one.length === 1 ? kindOf(one) : KIND.slow);
}

for (let unit = 0; unit < 128; unit += 1) learn(unit);
