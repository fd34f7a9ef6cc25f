import { parsePhrase, type Sequence } from '../../lib/core/text/phrase.ts';
import { findPhrases, indexPhrases, type PhraseHit, type PhraseIndex } from './find-phrases.ts';
import type { Aside } from '../../lib/core/text/negation.ts';
import { senseOf, type Reading } from './reading.ts';
import { GAP } from '../../lib/core/text/tokenise.ts';
import type { Zone } from '../../lib/core/text/zones.ts';
import type { Concept } from '../../lib/core/safety/concept.ts';
import { IDIOMS } from '../../lib/core/safety/idioms.ts';

/** Concepts made ready for listening. Plain data: it can be cloned and stored. */
export interface Ear {
  readonly concepts: readonly string[];
  readonly index: PhraseIndex;
  /** `parts[i]` are the phrase numbers that say part i. */
  readonly patterns: readonly {
    readonly concept: number;
    readonly parts: readonly (readonly number[])[];
    readonly within: number;
    readonly across: boolean;
  }[];
  /** Phrases from this number on are idioms: words inside one of them mean something else. */
  readonly idioms: number;
}

/** A concept heard in words `start` to `end` (exclusive). */
export interface Heard {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly zone: Zone;
  /** Told of the past or asked in general; null where it may be now. */
  readonly aside: Aside | null;
}

/** Patterns that cannot be read are left out: the playbook's were checked by its schema, the built-in ones by tests. */
export function tuneEar(concepts: readonly Concept[], idioms: readonly string[] = IDIOMS): Ear {
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
        ? { concept, parts: [[numberOf(pattern)]], within: 0, across: false }
        : {
            concept,
            parts: pattern.near.map((part) => part.map(numberOf)),
            within: pattern.within,
            across: pattern.across ?? false,
          },
    ),
  );
  const firstIdiom = ways.length;
  // An idiom that is also a pattern's phrase keeps its own number: it must not mask itself.
  for (const idiom of idioms) {
    const parsed = parsePhrase(idiom);
    ways.push(parsed.ok ? parsed.value : []);
  }
  return { concepts: concepts.map(({ id }) => id), index: indexPhrases(ways), patterns, idioms: firstIdiom };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly zone: Zone;
  readonly aside: Aside | null;
}

/** Every concept that is said in a text, negated and excluded mentions included (they are told apart). */
export function hear(ear: Ear, reading: Reading): Heard[] {
  const byPhrase = new Map<number, PhraseHit[]>();
  const hits = findPhrases(ear.index, reading.tokens);
  const idioms = hits.filter(({ phrase }) => phrase >= ear.idioms);
  for (const hit of hits) {
    if (hit.phrase >= ear.idioms) continue;
    const words = hit.end - hit.start;
    const inside = (idiom: PhraseHit): boolean =>
      idiom.start <= hit.start && hit.end <= idiom.end && words < idiom.end - idiom.start;
    if (idioms.some(inside)) continue;
    const list = byPhrase.get(hit.phrase);
    if (list === undefined) byPhrase.set(hit.phrase, [hit]);
    else list.push(hit);
  }
  if (byPhrase.size === 0) return [];
  const heard: Heard[] = [];
  for (const { concept, parts, within, across } of ear.patterns) {
    let places: Place[] | null = null;
    for (const part of parts) {
      const hits: Place[] = part
        .flatMap((phrase) => byPhrase.get(phrase) ?? [])
        .map(({ start, end }) => ({ start, end, ...senseOf(reading, start, end) }));
      places = places === null ? hits : join(places, hits, within, across ? null : reading);
      if (places.length === 0) break;
    }
    for (const place of places ?? []) heard.push({ concept: ear.concepts[concept] ?? '', ...place });
  }
  return heard;
}

/** Pairs with at most `within` words between them, in one sentence unless `sentences` is null. Negated if either is. */
function join(left: readonly Place[], right: readonly Place[], within: number, sentences: Reading | null): Place[] {
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
      if (sentences?.tokens.gaps.slice(first.end, second.start + 1).includes(GAP.sentence) === true) continue;
      // A part in words written now makes the whole written now: in doubt it is read.
      const zone = a.zone === 'written' ? a.zone : b.zone;
      // Likewise it is an aside only if all of it is.
      const aside = a.aside === null ? null : b.aside;
      pairs.push({ start: first.start, end: Math.max(a.end, b.end), negated: a.negated || b.negated, zone, aside });
    }
  }
  return pairs;
}
