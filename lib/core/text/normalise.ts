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

/**
 * Letters drawn like Latin ones (Unicode's confusables, https://www.unicode.org/reports/tr39/, the part that fonts of
 * an EHR page really draw alike), and Latin letters that have no decomposition.
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ғ: 'f', һ: 'h', н: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm' },
    ...{ о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y' },
    // Greek; a capital can look like another letter than its small form
    ...{ α: 'a', Β: 'b', β: 'b', ε: 'e', Ε: 'e', Η: 'h', η: 'n', ι: 'i', Ι: 'i', κ: 'k', Κ: 'k', Μ: 'm', Ν: 'n' },
    ...{ ν: 'v', ο: 'o', Ο: 'o', ρ: 'p', Ρ: 'p', σ: 'o', ς: 's', τ: 't', Τ: 't', υ: 'u', Υ: 'y', χ: 'x', Χ: 'x' },
    ...{ Α: 'a', Ζ: 'z', ζ: 'z', ϲ: 'c', ϳ: 'j' },
    // Latin without a decomposition, and other scripts' twins
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ɑ: 'a', ɡ: 'g', ɩ: 'i' },
    ...{ օ: 'o', ս: 'u', հ: 'h', ո: 'n', ց: 'g', ᴄ: 'c', ᴏ: 'o', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z' },
    // Apostrophes: a page's typography must not split "can’t" from "can't"
    ...{ '’': "'", '‘': "'", ʼ: "'", ʹ: "'", '`': "'", '´': "'", '′': "'", '＇': "'", ꞌ: "'" },
  }),
);

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const MARKS = /\p{M}/gu;

/** What one code point outside ASCII becomes; empty when it is invisible or a mark. */
function foldCodePoint(char: string): string {
  if (INVISIBLE.test(char)) return '';
  let folded = '';
  for (const part of LOOK_ALIKES.get(char) ?? char.normalize('NFKD')) {
    const twin = LOOK_ALIKES.get(part) ?? LOOK_ALIKES.get(part.toLowerCase()) ?? part.toLowerCase();
    folded += twin;
  }
  // Lower-casing can make marks ("İ"), so they go last. NFKD may also yield spaces before a stripped mark ("´").
  return folded.normalize('NFD').replace(MARKS, '');
}

export function normalise(original: string): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const char = original.slice(at, next);
    const folded = code < 128 ? (char === '`' ? "'" : char.toLowerCase()) : foldCodePoint(char);
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
