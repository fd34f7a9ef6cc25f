import { ADMINISTRATION } from '../../lib/core/safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../../lib/core/safety/clinical.ts';
import { IDIOM_WORDS } from '../../lib/core/safety/idioms.ts';
import { SAFETY_CONCEPTS } from '../../lib/core/safety/concepts.ts';
import { COMMON_WORDS } from '../../lib/core/text/common-words.ts';
import { parsePhrase } from '../../lib/core/text/phrase.ts';
import { formsOf } from '../../lib/core/text/spelling.ts';
import { GAP, tokenise, type Tokens } from '../../lib/core/text/tokenise.ts';

/** Slips read as what was plainly meant, by trying every word that is listened for. */
const steps = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS]
  .flatMap(({ says }) => says.flatMap((pattern) => (typeof pattern === 'string' ? [pattern] : pattern.near.flat())))
  .flatMap((source) => {
    const parsed = parsePhrase(source);
    return parsed.ok ? parsed.value.flat() : [];
  });
const written = (prefix: boolean): string[] => [
  ...new Set(steps.filter((step) => step.prefix === prefix).map(({ word }) => word)),
];
const FORMS = formsOf({ words: written(false), stems: written(true) }).sort();
const FORM_SET = new Set(FORMS);
const NEVER = new Set([...FORMS, ...COMMON_WORDS, ...ADMINISTRATION.keys(), ...IDIOM_WORDS]);

const skeleton = (word: string): string => [...word].filter((letter, at) => letter !== word[at - 1]).join('');
const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

function isOneEdit(a: string, b: string): boolean {
  if (a.length === b.length + 1) return [...a].some((_, at) => without(a, at) === b);
  if (b.length === a.length + 1) return isOneEdit(b, a);
  if (a.length !== b.length) return false;
  const differ = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differ;
  const swapped = differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return differ.length === 1 || swapped;
}

function split(word: string): string[] | null {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!FORM_SET.has(head)) continue;
    if (FORM_SET.has(tail)) return [head, tail];
    const glue = tail.slice(0, 2);
    if (['of', 'my', 'in', 'is'].includes(glue) && tail.length >= 6 && FORM_SET.has(tail.slice(2))) {
      return [head, glue, tail.slice(2)];
    }
  }
  return null;
}

const known = new Map<string, readonly string[] | null>();
export function correctPlainly(word: string): readonly string[] | null {
  if (word.length < 4 || word.length > 24 || !/^[a-z]+$/u.test(word) || NEVER.has(word)) return null;
  const before = known.get(word);
  if (before !== undefined) return before;
  const one =
    FORMS.find((form) => skeleton(form) === skeleton(word)) ??
    FORMS.find((form) => form.length >= 6 && form[0] === word[0] && isOneEdit(word, form));
  const answer = one === undefined ? split(word) : [one];
  known.set(word, answer);
  return answer;
}

const spell = (letters: string): readonly string[] | null =>
  letters.length < 4 || letters.length > 24 ? null : FORM_SET.has(letters) ? [letters] : split(letters);

/** The tokens as they were meant; null where nothing differs. */
export function asMeant(text: string): Tokens | null {
  const tokens = tokenise(text);
  const meant: { word: string; start: number; end: number; gap: number }[] = [];
  let changed = false;
  const token = (at: number): (typeof meant)[number] => ({
    word: tokens.words[at] ?? '',
    start: tokens.starts[at] ?? 0,
    end: tokens.ends[at] ?? 0,
    gap: tokens.gaps[at] ?? GAP.sentence,
  });
  const single = (at: number): boolean => token(at).end - token(at).start === 1;
  const put = (words: readonly string[], start: number, end: number, gap: number): void => {
    changed = true;
    for (const [at, word] of words.entries()) meant.push({ word, start, end, gap: at === 0 ? gap : GAP.space });
  };
  for (let at = 0; at < tokens.words.length;) {
    let end = at + 1;
    if (single(at) && !(at > 0 && single(at - 1) && token(at).gap === GAP.space)) {
      while (end < tokens.words.length && single(end) && token(end).gap === GAP.space && end - at <= 24) end += 1;
    }
    const letters = tokens.words.slice(at, end).join('');
    const tries: [number, number][] = [
      [at, end],
      [at + 1, end],
      [at, end - 1],
    ];
    const [from, to] = (end - at < 4 ? [] : tries).find(([a, b]) => spell(letters.slice(a - at, b - at))) ?? [0, 0];
    const joined = to === 0 ? null : spell(letters.slice(from - at, to - at));
    if (joined !== null) {
      if (from > at) meant.push(token(at));
      put(joined, token(from).start, token(to - 1).end, from > at ? GAP.space : token(at).gap);
      at = to;
      continue;
    }
    const { word, start, end: wordEnd, gap } = token(at);
    const corrected = correctPlainly(word);
    if (corrected === null) meant.push(token(at));
    else put(corrected, start, wordEnd, gap);
    at += 1;
  }
  if (!changed) return null;
  return {
    words: meant.map(({ word }) => word),
    starts: meant.map(({ start }) => start),
    ends: meant.map(({ end }) => end),
    gaps: meant.map(({ gap }) => gap),
  };
}
