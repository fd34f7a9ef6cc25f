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

/** What one code point becomes: its plain small form; empty when it is invisible or a mark, several units for a ligature. */
export function foldCodePoint(char: string): string {
  if (char === '`') return "'";
  if (char.length === 1 && char.charCodeAt(0) < 128) return char.toLowerCase();
  if (INVISIBLE.test(char)) return '';
  let folded = '';
  for (const part of LOOK_ALIKES.get(char) ?? char.normalize('NFKD')) {
    const twin = LOOK_ALIKES.get(part) ?? LOOK_ALIKES.get(part.toLowerCase()) ?? part.toLowerCase();
    folded += twin;
  }
  // Lower-casing can make marks ("İ"), so they go last. NFKD may also yield spaces before a stripped mark ("´").
  return folded.normalize('NFD').replace(MARKS, '');
}
