import { foldCodePoint } from './fold.ts';
import { folded as foldedUnits, KIND, kinds, learn } from './letters.ts';

/**
 * One spelling for many: case, accents, width, ligatures, invisible characters and look-alike letters fall together, so
 * that "Chést Pain", "ＣＨＥＳＴ pain" and a Cyrillic "сhest pain" read the same. Every unit of the result remembers where
 * it came from, so that a match can be shown in the original text.
 */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`: start and end (exclusive) of its source in the original, in UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function plain(code: number, char: string): string {
  // "…" is the one character that the table takes for another than its plain form.
  if (code > 0xffff || char === '…') return foldCodePoint(char);
  const kind = kinds[code] || learn(code);
  return kind === KIND.slow ? foldCodePoint(char) : String.fromCharCode(foldedUnits[code] ?? code);
}

export function normalise(original: string): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const char = original.slice(at, next);
    const folded = plain(code, char);
    // A mark or an invisible character belongs to the letter before it, so that spans do not cut a glyph in half.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = next;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    text += folded;
    at = next;
  }
  return { text, starts, ends };
}
