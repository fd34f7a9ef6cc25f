import type { PhraseBook } from '../text/phrase-book.ts';
import { groupByKey, type Hits } from '../text/phrase-trie.ts';
import type { Scan } from '../text/scan.ts';
import { joinSenses } from '../text/sense.ts';
import { GAP } from '../text/tokenise.ts';
import { ADMINISTRATION } from './administration.ts';
import type { Concept } from './concept.ts';

/**
 * Concepts made ready for listening. A *part* is a list of phrases that count as one ("chest", "breastbone"); a pattern is
 * one part, or several near each other. Typed arrays over the numbers of a phrase book: it can be stored as it is.
 */
export interface Ear {
  readonly concepts: readonly string[];
  /** Per phrase: the parts that it says. */
  readonly partsFrom: Int32Array;
  readonly parts: Int32Array;
  /** Per part: the patterns whose rarest part it is. They are looked at only when it was heard. */
  readonly patternsFrom: Int32Array;
  readonly patterns: Int32Array;
  /** Per pattern: its parts in order, its concept, how near, and whether across sentences. */
  readonly needsFrom: Int32Array;
  readonly needs: Int32Array;
  readonly conceptOf: Int32Array;
  readonly within: Int32Array;
  readonly across: Uint8Array;
  /** Per phrase: 1 for an idiom, which masks the phrases inside it. */
  readonly idioms: Uint8Array;
}

/** How often a part is likely to be heard: everyday words outweigh many rare ones. */
const EVERYDAY_WEIGHT = 50;
const weightOf = (sources: readonly string[]): number =>
  sources.reduce((sum, source) => sum + (source.length < 4 || ADMINISTRATION.has(source) ? EVERYDAY_WEIGHT : 1), 0);

/** Call `finish` when everybody's phrases are in the book. */
export function tuneEar(
  concepts: readonly Concept[],
  idioms: readonly string[],
  book: PhraseBook,
): { readonly finish: () => Ear } {
  const partNumbers = new Map<string, number>();
  const phraseParts: number[] = [];
  const partPatterns: number[] = [];
  const patternNeeds: number[] = [];
  const conceptOf: number[] = [];
  const within: number[] = [];
  const across: number[] = [];
  const partOf = (sources: readonly string[]): number => {
    const phrases = [...new Set(sources.map(book.numberOf))];
    const key = phrases.join(' ');
    const known = partNumbers.get(key);
    if (known !== undefined) return known;
    const part = partNumbers.size;
    partNumbers.set(key, part);
    for (const phrase of phrases) phraseParts.push(phrase, part);
    return part;
  };
  for (const [concept, { says }] of concepts.entries()) {
    for (const pattern of says) {
      const number = conceptOf.push(concept) - 1;
      const parts = typeof pattern === 'string' ? [[pattern]] : pattern.near;
      const needs = parts.map(partOf);
      within.push(typeof pattern === 'string' ? 0 : pattern.within);
      across.push(typeof pattern === 'string' || pattern.across !== true ? 0 : 1);
      for (const part of needs) patternNeeds.push(number, part);
      const weights = parts.map(weightOf);
      partPatterns.push(needs[weights.indexOf(Math.min(...weights))]!, number);
    }
  }
  const idiomNumbers = idioms.map(book.numberOf);
  return {
    finish() {
      const parts = groupByKey(phraseParts, book.ways.length);
      const patterns = groupByKey(partPatterns, partNumbers.size);
      const needs = groupByKey(patternNeeds, conceptOf.length);
      const isIdiom = new Uint8Array(book.ways.length);
      for (const phrase of idiomNumbers) isIdiom[phrase] = 1;
      return {
        concepts: concepts.map(({ id }) => id),
        partsFrom: parts.from,
        parts: parts.values,
        patternsFrom: patterns.from,
        patterns: patterns.values,
        needsFrom: needs.from,
        needs: needs.values,
        conceptOf: Int32Array.from(conceptOf),
        within: Int32Array.from(within),
        across: Uint8Array.from(across),
        idioms: isIdiom,
      };
    },
  };
}

/** Told of every place where a concept is said, with its packed sense; true means: this concept needs no further place. */
export type OnHeard = (concept: number, start: number, end: number, sense: number) => boolean;

export interface Listener {
  /** Is asked before a concept is looked for: false where its answer cannot matter any more. */
  readonly wants: (concept: number) => boolean;
  readonly heard: OnHeard;
}

const FIRST_ROOM = 256;
const IDIOM = 1;
const SAYS_PARTS = 2;

/** Listens to one text after another. `senseOf` is the sense reader's, of the same text. */
export function createListening(
  ear: Ear,
  senseOf: (start: number, end: number) => number,
): (scan: Scan, hits: Hits, listener: Listener) => void {
  const parts = ear.patternsFrom.length - 1;
  // What was heard is stamped with the number of the text. Per part that matters: its hits in their order, as a chain.
  const phraseStamp = new Int32Array(ear.idioms.length);
  const partStamp = new Int32Array(parts);
  const partFirst = new Int32Array(parts);
  const partLast = new Int32Array(parts);
  const partLongest = new Int32Array(parts);
  const partWanted = new Int32Array(parts);
  // Per phrase: nothing here hears it, or it is an idiom, or it says parts.
  const kinds = Uint8Array.from(
    ear.idioms,
    (idiom, phrase) => idiom | (ear.partsFrom[phrase]! < ear.partsFrom[phrase + 1]! ? SAYS_PARTS : 0),
  );
  let chainHit = new Int32Array(FIRST_ROOM);
  let chainNext = new Int32Array(FIRST_ROOM);
  let chained = 0;
  let run = 0;
  const heardParts: number[] = [];
  const complete: number[] = [];
  const idiomHits: number[] = [];
  const partHits: number[] = [];
  let maskFrom = new Int32Array(FIRST_ROOM);
  let maskTo = new Int32Array(FIRST_ROOM);
  /** Per part of the pattern in hand: the first of its hits that is not too far back. */
  const windows = new Int32Array(
    ear.conceptOf.reduce((most, _, at) => Math.max(most, ear.needsFrom[at + 1]! - ear.needsFrom[at]!), 0),
  );

  let scan: Scan;
  let hits: Hits;
  let listener: Listener;

  /** Per word, the idiom around it that ends last (and of those the one that begins first). */
  function maskIdioms(): void {
    if (maskTo.length < scan.count) {
      maskFrom = new Int32Array(scan.count * 2);
      maskTo = new Int32Array(scan.count * 2);
    }
    maskTo.fill(0, 0, scan.count);
    for (const idiom of idiomHits) {
      const from = hits.starts[idiom]!;
      const to = hits.ends[idiom]!;
      for (let at = from; at < to; at += 1) {
        if (to <= maskTo[at]!) continue;
        maskFrom[at] = from;
        maskTo[at] = to;
      }
    }
  }

  const isMasked = (start: number, end: number): boolean =>
    end < maskTo[start]! || (end === maskTo[start] && maskFrom[start]! < start);

  /** Everyday words are said again and again, and each is part of many patterns: only the first time counts. */
  function note(phrase: number): void {
    if (phraseStamp[phrase] === run) return;
    phraseStamp[phrase] = run;
    for (let one = ear.partsFrom[phrase]!; one < ear.partsFrom[phrase + 1]!; one += 1) {
      const part = ear.parts[one]!;
      if (partStamp[part] === run) continue;
      partStamp[part] = run;
      if (ear.patternsFrom[part]! < ear.patternsFrom[part + 1]!) heardParts.push(part);
    }
  }

  /** Patterns all of whose parts were heard. */
  function findComplete(): void {
    for (const part of heardParts) {
      for (let one = ear.patternsFrom[part]!; one < ear.patternsFrom[part + 1]!; one += 1) {
        const pattern = ear.patterns[one]!;
        const last = ear.needsFrom[pattern + 1]!;
        let need = ear.needsFrom[pattern]!;
        while (need < last && partStamp[ear.needs[need]!] === run) need += 1;
        if (need === last) complete.push(pattern);
      }
    }
  }

  /** Are complete patterns of interest still? Marks their parts, which are then chained: most texts need none. */
  function wantParts(): boolean {
    let any = false;
    for (const pattern of complete) {
      if (!listener.wants(ear.conceptOf[pattern]!)) continue;
      any = true;
      for (let one = ear.needsFrom[pattern]!; one < ear.needsFrom[pattern + 1]!; one += 1) {
        partWanted[ear.needs[one]!] = run;
        partFirst[ear.needs[one]!] = -1;
      }
    }
    return any;
  }

  function chain(part: number, hit: number): void {
    if (chained === chainHit.length) {
      const wider = [new Int32Array(chained * 2), new Int32Array(chained * 2)] as const;
      wider[0].set(chainHit);
      wider[1].set(chainNext);
      [chainHit, chainNext] = wider;
    }
    chainHit[chained] = hit;
    chainNext[chained] = -1;
    if (partFirst[part] !== -1) chainNext[partLast[part]!] = chained;
    else {
      partFirst[part] = chained;
      partLongest[part] = 0;
    }
    partLast[part] = chained;
    partLongest[part] = Math.max(partLongest[part]!, hits.ends[hit]! - hits.starts[hit]!);
    chained += 1;
  }

  function sentenceEndsWithin(from: number, to: number): boolean {
    for (let at = from; at <= to; at += 1) if (scan.gaps[at] === GAP.sentence) return true;
    return false;
  }

  /** Goes on from what parts before `need` say in words `start` to `end`. True as soon as nothing more is wanted. */
  function extend(pattern: number, need: number, start: number, end: number, sense: number): boolean {
    if (need === ear.needsFrom[pattern + 1]) return listener.heard(ear.conceptOf[pattern]!, start, end, sense);
    const within = ear.within[pattern]!;
    for (let link = windows[need - ear.needsFrom[pattern]!]!; link !== -1; link = chainNext[link]!) {
      const hit = chainHit[link]!;
      const otherStart = hits.starts[hit]!;
      if (otherStart > end + within) break;
      const otherEnd = hits.ends[hit]!;
      const firstEnd = start <= otherStart ? end : otherEnd;
      const secondStart = start <= otherStart ? otherStart : start;
      if (secondStart < firstEnd || secondStart - firstEnd > within) continue;
      if (ear.across[pattern] === 0 && sentenceEndsWithin(firstEnd, secondStart)) continue;
      const joined = joinSenses(sense, senseOf(otherStart, otherEnd));
      if (extend(pattern, need + 1, Math.min(start, otherStart), Math.max(end, otherEnd), joined)) return true;
    }
    return false;
  }

  function hearPattern(pattern: number): void {
    if (!listener.wants(ear.conceptOf[pattern]!)) return;
    const first = ear.needsFrom[pattern]!;
    const needs = ear.needsFrom[pattern + 1]! - first;
    for (let part = 0; part < needs; part += 1) windows[part] = partFirst[ear.needs[first + part]!]!;
    for (let link = windows[0]!; link !== -1; link = chainNext[link]!) {
      const start = hits.starts[chainHit[link]!]!;
      const end = hits.ends[chainHit[link]!]!;
      // Hits come in the order of the text: what is too far back for this place is so for every later one.
      let back = start;
      for (let part = 1; part < needs; part += 1) {
        back -= ear.within[pattern]! + partLongest[ear.needs[first + part]!]!;
        let from = windows[part]!;
        while (from !== -1 && hits.starts[chainHit[from]!]! < back) from = chainNext[from]!;
        windows[part] = from;
      }
      if (extend(pattern, first + 1, start, end, senseOf(start, end))) return;
    }
  }

  return (someScan, someHits, someListener) => {
    scan = someScan;
    hits = someHits;
    listener = someListener;
    run += 1;
    chained = 0;
    heardParts.length = 0;
    complete.length = 0;
    idiomHits.length = 0;
    partHits.length = 0;
    for (let hit = 0; hit < hits.count; hit += 1) {
      const kind = kinds[hits.phrases[hit]!]!;
      if (kind === 0) continue;
      if ((kind & IDIOM) !== 0) idiomHits.push(hit);
      if ((kind & SAYS_PARTS) !== 0) partHits.push(hit);
    }
    if (idiomHits.length > 0) {
      maskIdioms();
      let kept = 0;
      for (const hit of partHits) if (!isMasked(hits.starts[hit]!, hits.ends[hit]!)) partHits[kept++] = hit;
      partHits.length = kept;
    }
    for (const hit of partHits) note(hits.phrases[hit]!);
    findComplete();
    if (!wantParts()) return;
    for (const hit of partHits) {
      const phrase = hits.phrases[hit]!;
      for (let one = ear.partsFrom[phrase]!; one < ear.partsFrom[phrase + 1]!; one += 1) {
        if (partWanted[ear.parts[one]!] === run) chain(ear.parts[one]!, hit);
      }
    }
    for (const pattern of complete) hearPattern(pattern);
  };
}
