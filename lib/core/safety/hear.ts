import { parsePhrase, type Sequence } from '../text/phrase.ts';
import { findPhrases, indexPhrases, type PhraseHit, type PhraseIndex } from '../text/phrase-index.ts';
import { senseOf, type Reading } from '../text/reading.ts';
import { GAP } from '../text/tokenise.ts';
import type { Zone } from '../text/zones.ts';
import type { Concept } from './concept.ts';

/** Concepts made ready for listening. Plain data: it can be cloned and stored. */
export interface Ear {
  readonly concepts: readonly string[];
  readonly index: PhraseIndex;
  /** `parts[i]` are the phrase numbers that say part i. */
  readonly patterns: readonly {
    readonly concept: number;
    readonly parts: readonly (readonly number[])[];
    readonly within: number;
  }[];
}

/** A concept heard in words `start` to `end` (exclusive). */
export interface Heard {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly zone: Zone;
}

/** Patterns that cannot be read are left out: the playbook's were checked by its schema, the built-in ones by tests. */
export function tuneEar(concepts: readonly Concept[]): Ear {
  const numbers = new Map<string, number>();
  const ways: (readonly Sequence[])[] = [];
  const numberOf = (source: string): number => {
    const known = numbers.get(source);
    if (known !== undefined) return known;
    const parsed = parsePhrase(source);
    const number = ways.push(parsed.ok ? parsed.value : []) - 1;
    numbers.set(source, number);
    return number;
  };
  const patterns = concepts.flatMap(({ says }, concept) =>
    says.map((pattern) =>
      typeof pattern === 'string'
        ? { concept, parts: [[numberOf(pattern)]], within: 0 }
        : { concept, parts: pattern.near.map((part) => part.map(numberOf)), within: pattern.within },
    ),
  );
  return { concepts: concepts.map(({ id }) => id), index: indexPhrases(ways), patterns };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly zone: Zone;
}

/** Every concept that is said in a text, negated and excluded mentions included (they are told apart). */
export function hear(ear: Ear, reading: Reading): Heard[] {
  const byPhrase = new Map<number, PhraseHit[]>();
  for (const hit of findPhrases(ear.index, reading.tokens)) {
    const list = byPhrase.get(hit.phrase);
    if (list === undefined) byPhrase.set(hit.phrase, [hit]);
    else list.push(hit);
  }
  if (byPhrase.size === 0) return [];
  const heard: Heard[] = [];
  for (const { concept, parts, within } of ear.patterns) {
    let places: Place[] | null = null;
    for (const part of parts) {
      const hits: Place[] = part
        .flatMap((phrase) => byPhrase.get(phrase) ?? [])
        .map(({ start, end }) => ({ start, end, ...senseOf(reading, start, end) }));
      places = places === null ? hits : join(places, hits, within, reading);
      if (places.length === 0) break;
    }
    for (const place of places ?? []) heard.push({ concept: ear.concepts[concept] ?? '', ...place });
  }
  return heard;
}

/** Pairs that stand in one sentence with at most `within` words between them. Negated if either is. */
function join(left: readonly Place[], right: readonly Place[], within: number, reading: Reading): Place[] {
  const pairs: Place[] = [];
  const sorted = right.toSorted((a, b) => a.start - b.start);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  // Both lists in the order of the text, so that a long text costs no more a word than a short one.
  let from = 0;
  for (const a of left.toSorted((x, y) => x.start - y.start)) {
    while ((sorted[from]?.start ?? Infinity) < a.start - within - longest) from += 1;
    for (let at = from; at < sorted.length; at += 1) {
      const b = sorted[at];
      if (b === undefined || b.start > a.end + within) break;
      const [first, second] = a.start <= b.start ? [a, b] : [b, a];
      if (second.start - first.end > within || second.start < first.end) continue;
      if (reading.tokens.gaps.slice(first.end, second.start + 1).includes(GAP.sentence)) continue;
      // A part in words written now makes the whole written now: in doubt it is read.
      const zone = a.zone === 'written' ? a.zone : b.zone;
      pairs.push({ start: first.start, end: Math.max(a.end, b.end), negated: a.negated || b.negated, zone });
    }
  }
  return pairs;
}
