import { normalise } from './normalise.ts';

/** What stands between a word and the one before it. Higher is more of a break. */
export const GAP = {
  space: 0,
  /** Comma, colon, dash, bracket, slash. */
  pause: 1,
  /** A line end, or a full stop glued to the next word ("fever.chest"): phrases may cross it, a negation may not. */
  line: 2,
  /** `.` `!` `?` `;`, a bullet, an empty line: nothing crosses it. */
  sentence: 3,
} as const;

/**
 * The words of a text in order, as parallel arrays. A word is a run of letters and digits; an apostrophe inside is
 * dropped ("can't" = "cant", as people type), a point or comma between digits belongs to the number ("101.5", "1,000").
 */
export interface Tokens {
  readonly words: readonly string[];
  /** UTF-16 offsets into the original text, `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each word, a `GAP`: what stands before it. The first word has `GAP.sentence`. */
  readonly gaps: readonly number[];
}

const WORD_BEYOND_ASCII = /[\p{L}\p{N}]/u;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Letters outside the basic plane come as surrogate pairs: both halves count.
  if (code >= 0xd800 && code <= 0xdfff) {
    return WORD_BEYOND_ASCII.test(text.slice(code < 0xdc00 ? at : at - 1, code < 0xdc00 ? at + 2 : at + 1));
  }
  return WORD_BEYOND_ASCII.test(text.charAt(at));
}

function gapOf(text: string, at: number, before: number): number {
  const char = text.charAt(at);
  switch (char) {
    case '\n':
    case '\r':
    case '\u2028':
      // "\r\n" is one line end; two line ends make a paragraph.
      if (char === '\n' && text.charAt(at - 1) === '\r') return Math.max(before, GAP.line);
      return before >= GAP.line ? GAP.sentence : GAP.line;
    case '\u2029':
    case '!':
    case '?':
    case ';':
    case '•':
    case '|':
    case '。':
      return GAP.sentence;
    case '.': {
      const next = text.charAt(at + 1);
      return next !== '' && isWordUnit(text, at + 1) ? Math.max(before, GAP.line) : GAP.sentence;
    }
    default:
      return char.trim() === '' ? before : Math.max(before, GAP.pause);
  }
}

export function tokenise(original: string): Tokens {
  const { text, starts: from, ends: to } = normalise(original);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let gap: number = GAP.sentence;
  for (let at = 0; at < text.length;) {
    if (!isWordUnit(text, at)) {
      gap = gapOf(text, at, gap);
      at += 1;
      continue;
    }
    let word = '';
    const first = at;
    let last = at;
    for (; at < text.length; at += 1) {
      if (isWordUnit(text, at)) {
        word += text.charAt(at);
        last = at;
        continue;
      }
      const char = text.charAt(at);
      const betweenDigits = isDigit(text[at - 1]) && isDigit(text[at + 1]);
      if (char === "'" && at + 1 < text.length && isWordUnit(text, at + 1)) continue;
      if (char === ',' && betweenDigits) continue;
      if (char === '.' && betweenDigits) {
        word += char;
        continue;
      }
      break;
    }
    words.push(word);
    starts.push(from[first] ?? 0);
    ends.push(to[last] ?? original.length);
    gaps.push(gap);
    gap = GAP.space;
  }
  return { words, starts, ends, gaps };
}

/** Index of the first word after `at` that begins a new sentence; `words.length` at the end of the text. */
export function sentenceEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.words.length && (tokens.gaps[end] ?? GAP.sentence) < GAP.sentence) end += 1;
  return end;
}
