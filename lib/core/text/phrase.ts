import { err, ok, type Result } from '../shared/result.ts';
import { tokenise } from './tokenise.ts';

/** One word of a phrase. `gap` is how many other words may stand before it; the first step's is 0. */
export interface Step {
  readonly word: string;
  /** `word*`: any ending. */
  readonly prefix: boolean;
  readonly gap: number;
}

/** One way of saying a phrase: words in order, alternatives chosen. Plain data. */
export type Sequence = readonly Step[];

export const PHRASE_ERRORS = ['empty', 'too-long', 'too-many-ways', 'bad-bracket', 'bad-star', 'bad-gap'] as const;
export type PhraseError = (typeof PHRASE_ERRORS)[number];

export const PHRASE_LIMITS = { characters: 300, steps: 16, ways: 256, stem: 2, gap: 5 } as const;
const PLAIN_GAP = 3;
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

type Part = { kind: 'ways'; ways: readonly (readonly Omit<Step, 'gap'>[])[] } | { kind: 'gap'; words: number };

/** The words of a piece without brackets or gaps; "short* of" → short*, of. */
function wordsOf(piece: string): Result<Omit<Step, 'gap'>[], PhraseError> {
  const steps: Omit<Step, 'gap'>[] = [];
  for (const chunk of piece.split(/\s+/u)) {
    if (chunk === '') continue;
    const prefix = chunk.endsWith('*');
    const body = prefix ? chunk.slice(0, -1) : chunk;
    if (body.includes('*')) return err('bad-star');
    const words = tokenise(body).words;
    for (const [index, word] of words.entries()) steps.push({ word, prefix: prefix && index === words.length - 1 });
    // A star must leave a stem, or the phrase would match any word.
    if (prefix && (words.at(-1) ?? '').length < PHRASE_LIMITS.stem) return err('bad-star');
  }
  return ok(steps);
}

function partsOf(source: string): Result<Part[], PhraseError> {
  const parts: Part[] = [];
  const addWords = (piece: string): PhraseError | null => {
    const words = wordsOf(piece);
    if (!words.ok) return words.error;
    if (words.value.length > 0) parts.push({ kind: 'ways', ways: [words.value] });
    return null;
  };
  let rest = source.replaceAll('...', '…');
  while (rest !== '') {
    const special = rest.search(/[(…]/u);
    const problem = addWords(special === -1 ? rest : rest.slice(0, special));
    if (problem !== null) return err(problem);
    if (special === -1) break;
    rest = rest.slice(special);
    if (rest.startsWith('…')) {
      const digit = rest.charAt(1);
      const numbered = digit >= '1' && digit <= String(PHRASE_LIMITS.gap);
      if (!numbered && digit >= '0' && digit <= '9') return err('bad-gap');
      parts.push({ kind: 'gap', words: numbered ? Number(digit) : PLAIN_GAP });
      rest = rest.slice(numbered ? 2 : 1);
      continue;
    }
    const close = rest.indexOf(')');
    const inside = rest.slice(1, close);
    if (close === -1 || inside.includes('(') || inside.includes('…')) return err('bad-bracket');
    const ways: Omit<Step, 'gap'>[][] = [];
    for (const way of inside.split('|')) {
      const words = wordsOf(way);
      if (!words.ok) return words;
      if (words.value.length === 0) return err('bad-bracket');
      ways.push(words.value);
    }
    parts.push({ kind: 'ways', ways });
    rest = rest.slice(close + 1);
  }
  return ok(parts);
}

/**
 * Reads a phrase: whole words in order, `word*` (any ending), `(a|b c)` (either), `…` or `...` (up to three words
 * between), `…5` (up to five). Returns every way of saying it. The words are normalised as a text's are.
 */
export function parsePhrase(source: string): Result<readonly Sequence[], PhraseError> {
  if (source.length > PHRASE_LIMITS.characters) return err('too-long');
  if (PLAIN_WORDS.test(source)) {
    // Most phrases are plain words, and a clinic may have thousands of them.
    const steps = source.split(' ').map((word): Step => ({ word, prefix: false, gap: 0 }));
    return steps.length > PHRASE_LIMITS.steps ? err('too-long') : ok([steps]);
  }
  const parts = partsOf(source);
  if (!parts.ok) return parts;
  if (parts.value.at(0)?.kind === 'gap' || parts.value.at(-1)?.kind === 'gap') return err('bad-gap');
  let sequences: Step[][] = [[]];
  let gap = 0;
  for (const part of parts.value) {
    if (part.kind === 'gap') {
      if (gap > 0) return err('bad-gap');
      gap = part.words;
      continue;
    }
    const before = gap;
    sequences = sequences.flatMap((sequence) =>
      part.ways.map((way) => [...sequence, ...way.map((step, at) => ({ ...step, gap: at === 0 ? before : 0 }))]),
    );
    if (sequences.length > PHRASE_LIMITS.ways) return err('too-many-ways');
    gap = 0;
  }
  if (sequences[0]?.length === 0) return err('empty');
  if (sequences.some((sequence) => sequence.length > PHRASE_LIMITS.steps)) return err('too-long');
  return ok(sequences);
}

/** For lists that are part of the product, where a phrase that cannot be read is a bug and must not pass in silence. */
export function builtInPhrase(source: string): readonly Sequence[] {
  const parsed = parsePhrase(source);
  if (!parsed.ok) throw new Error(`Built-in phrase "${source}": ${parsed.error}`);
  return parsed.value;
}
