import { KINDS, LIST_WORDS, REACH, TRIGGERS, type Aside } from './negation.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { Hits } from './phrase-trie.ts';
import type { Scan } from './scan.ts';
import { GAP } from './tokenise.ts';
import { FIRST_PERSON, lineZones, type Mark, MARKS, markSentence, PHRASES, ZONES, type Zone } from './zones.ts';

/**
 * How the words of a text are meant, from the trigger and zone phrases that were found in it: negated, told as an aside,
 * and in which zone. The rules are those of `negation.ts` and `zones.ts`, on numbers.
 */
export interface SenseReader {
  /** Reads the marks among `hits`; then `senseOf` answers for this text until the next one is read. */
  readonly read: (text: string, scan: Scan, hits: Hits) => void;
  /** The packed sense of words `start` to `end` (exclusive). */
  readonly senseOf: (start: number, end: number) => number;
}

/** A sense in one number: bit 0 negated, then the aside's number (0: none), then the zone's. */
export const SENSE = { negated: 1, asideShift: 1, asideMask: 3, zoneShift: 3 } as const;
const ASIDES: readonly (Aside | null)[] = [null, 'history', 'education'];

export const isNegatedSense = (sense: number): boolean => (sense & SENSE.negated) !== 0;
export const asideOfSense = (sense: number): Aside | null =>
  ASIDES[(sense >> SENSE.asideShift) & SENSE.asideMask] ?? null;
export const zoneOfSense = (sense: number): Zone => ZONES[sense >> SENSE.zoneShift] ?? 'written';
export const isWritten = (sense: number): boolean => sense >> SENSE.zoneShift === 0;
export const hasAside = (sense: number): boolean => ((sense >> SENSE.asideShift) & SENSE.asideMask) !== 0;

/** Two parts of one thing said: negated if either is, an aside only if all is, written now if any is. */
export function joinSenses(a: number, b: number): number {
  const aside = hasAside(a) ? b : a;
  const zone = isWritten(a) ? a : b;
  return (
    ((a | b) & SENSE.negated) |
    (aside & (SENSE.asideMask << SENSE.asideShift)) |
    ((zone >> SENSE.zoneShift) << SENSE.zoneShift)
  );
}

const KIND_BITS = KINDS.map((_, at) => 1 << at);
const bitOf = (kind: (typeof KINDS)[number]): number => KIND_BITS[KINDS.indexOf(kind)] ?? 0;
const END = bitOf('end');
const BEFORE = bitOf('before');
const AFTER = bitOf('after');
const PAST = bitOf('past');
const HISTORY = bitOf('history');
const EDUCATION = bitOf('education');
const RECENT = bitOf('recent');
const SILENT = bitOf('pseudo') | RECENT;
const TRIGGER = KIND_BITS.reduce((all, bit) => all | bit, 0) & ~END;
const LIST = 1 << 16;
const BARE_NO = 1 << 17;
const OWN = 1 << 18;
const WROTE = 1 << 19;
const SENT_BY = 1 << 20;
const MARK_SHIFT = 21;
/** No sentence changes its zone without one of these: the other marks are heeded beside them only. */
const ZONE_MARKS = (['boilerplateWhole', 'boilerplateCall', 'dose'] as const).reduce(
  (bits, mark) => bits | (1 << (MARK_SHIFT + MARKS.indexOf(mark))),
  0,
);

/** Per phrase of the book, what it marks; 0 for most. Call after everybody's phrases are in the book. */
export function markBits(book: PhraseBook): Int32Array {
  const marks: [number, number][] = [];
  const add = (source: string, bit: number): void => {
    const phrase = book.numberOf(source);
    // Part of the product: one that cannot be read is a bug, and must not pass in silence.
    if (book.ways[phrase]?.length === 0) throw new Error(`Built-in phrase "${source}" cannot be read`);
    marks.push([phrase, bit]);
  };
  for (const [at, kind] of KINDS.entries()) for (const source of TRIGGERS[kind]) add(source, 1 << at);
  for (const word of LIST_WORDS) add(word, LIST);
  add('no', BARE_NO);
  for (const word of FIRST_PERSON) add(word, OWN);
  add('wrote', WROTE);
  add('sent (from|via)', SENT_BY);
  for (const [at, mark] of MARKS.entries()) for (const source of PHRASES[mark]) add(source, 1 << (MARK_SHIFT + at));
  const bits = new Int32Array(book.ways.length);
  for (const [phrase, bit] of marks) bits[phrase]! |= bit;
  return bits;
}

/**
 * What scopes leave on a word: a trigger before reaches what *begins* on it, one after what *ends* on it; and the aside
 * of what begins on it. Painted per word, so that asking costs the same in a long text.
 */
const NEGATED_FROM = 1;
const NEGATED_TO = 2;
const ASIDE_SHIFT = 2;
const ASIDE_MASK = 3;
/** An aside that its trigger's reach brought here, not a phrase's own words. */
const ASIDE_RUNS = 16;
const isAside = (paint: number): boolean => ((paint >> ASIDE_SHIFT) & ASIDE_MASK) !== 0;

/** Lines can only be quoted or a signature where one of these stands; a line's own look is `lineZones`' business. */
const LINE_SIGNS = ['>', '--', '__', '—'] as const;

/** First word that begins at or after an offset. */
function wordFrom({ starts, count }: Scan, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createSenseReader(marks: Int32Array): SenseReader {
  let words = new Int32Array(256);
  let longestEnd = new Int32Array(256);
  let longestKind = new Int32Array(256);
  let painted = new Uint8Array(256);
  let zones = new Uint8Array(256);
  let allWritten = true;
  const triggerStarts: number[] = [];

  const marked = {
    fill(zone: Zone, from: number, to: number): void {
      zones.fill(ZONES.indexOf(zone), from, to);
      allWritten = false;
    },
  };

  function room(count: number): void {
    if (count <= words.length) return;
    words = new Int32Array(count * 2);
    longestEnd = new Int32Array(count * 2);
    longestKind = new Int32Array(count * 2);
    painted = new Uint8Array(count * 2);
    zones = new Uint8Array(count * 2);
  }

  /** From `from` to a break, a turn of the sentence, or as far as the trigger reaches. The first aside of a word stays. */
  function forward(from: number, aside: number, { gaps, count }: Scan): void {
    const runs = aside === 0 ? NEGATED_FROM : ASIDE_RUNS;
    let left = REACH;
    for (let at = from; at < count && left > 0 && gaps[at]! < GAP.line && (words[at]! & END) === 0; at += 1) {
      const listed = (words[at]! & LIST) !== 0 || gaps[at] === GAP.pause;
      const before = painted[at]!;
      if ((before & runs) === 0) painted[at] = before | runs | (isAside(before) ? 0 : aside << ASIDE_SHIFT);
      // Here an earlier scope began its count again too: from here on it went as far as this one would.
      else if (listed) return;
      left = listed ? REACH : left - 1;
    }
  }

  function backward(start: number, { gaps }: Scan): void {
    let left = REACH;
    for (let at = start; at > 0 && left > 0 && gaps[at]! < GAP.line && (words[at - 1]! & END) === 0; at -= 1) {
      painted[at - 1]! |= NEGATED_TO;
      left -= 1;
    }
  }

  function paintPast(start: number, end: number): void {
    for (let at = start; at < end; at += 1) if (!isAside(painted[at]!)) painted[at]! |= 1 << ASIDE_SHIFT;
  }

  function readScopes(scan: Scan): void {
    let quietTo = 0;
    for (const start of triggerStarts) {
      const kinds = longestKind[start]!;
      const end = longestEnd[start]!;
      // "A two day history of": the longer phrase silences the trigger inside it.
      if ((kinds & RECENT) !== 0 && end > quietTo) quietTo = end;
      if ((kinds & SILENT) !== 0 || end <= quietTo) continue;
      // One phrase may be of several kinds ("denied"): the first in the table speaks.
      const kind = kinds & -kinds;
      if ((kind & PAST) !== 0) paintPast(start, end);
      else if ((kind & AFTER) !== 0) backward(start, scan);
      else {
        // "No, I have chest pain" answers a question; it negates nothing.
        const answers =
          (kind & BEFORE) !== 0 && (words[start]! & BARE_NO) !== 0 && end === start + 1 && scan.gaps[end] === GAP.pause;
        if (!answers) forward(end, (kind & HISTORY) !== 0 ? 1 : (kind & EDUCATION) !== 0 ? 2 : 0, scan);
      }
    }
  }

  function isOwn(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if ((words[at]! & OWN) !== 0) return true;
    return false;
  }

  function marksAmong(hits: Hits, first: number, end: number): { mark: Mark; start: number; end: number }[] {
    const found: { mark: Mark; start: number; end: number }[] = [];
    for (let hit = first; hit < end; hit += 1) {
      const bits = marks[hits.phrases[hit]!]! >>> MARK_SHIFT;
      if (bits === 0) continue;
      for (const [at, mark] of MARKS.entries()) {
        if (((bits >>> at) & 1) !== 0) found.push({ mark, start: hits.starts[hit]!, end: hits.ends[hit]! });
      }
    }
    return found;
  }

  function readZones(text: string, scan: Scan, hits: Hits, seen: number): void {
    allWritten = true;
    const bySentence = (seen & ZONE_MARKS) !== 0;
    const byLine = (seen & (WROTE | SENT_BY)) !== 0 || LINE_SIGNS.some((sign) => text.includes(sign));
    if (!bySentence && !byLine) return;
    const { count, starts, gaps } = scan;
    zones.fill(0, 0, count);
    if (byLine) {
      for (const { zone, start, end } of lineZones(text)) {
        const number = ZONES.indexOf(zone);
        for (let at = wordFrom(scan, start); at < count && starts[at]! < end; at += 1) zones[at] = number;
        allWritten = false;
      }
    }
    if (!bySentence) return;
    let hit = 0;
    for (let start = 0; start < count;) {
      let end = start + 1;
      while (end < count && gaps[end]! < GAP.sentence) end += 1;
      const first = hit;
      let found = 0;
      for (; hit < hits.count && hits.starts[hit]! < end; hit += 1) found |= marks[hits.phrases[hit]!]!;
      if ((found & ZONE_MARKS) !== 0 && !isOwn(start, end))
        markSentence(marked, marksAmong(hits, first, hit), start, end);
      start = end;
    }
  }

  function read(text: string, scan: Scan, hits: Hits): void {
    room(scan.count + 1);
    words.fill(0, 0, scan.count);
    painted.fill(0, 0, scan.count);
    triggerStarts.length = 0;
    let seen = 0;
    for (let hit = 0; hit < hits.count; hit += 1) {
      const bits = marks[hits.phrases[hit]!]!;
      if (bits === 0) continue;
      seen |= bits;
      const start = hits.starts[hit]!;
      words[start]! |= bits & (END | LIST | BARE_NO | OWN);
      const triggers = bits & TRIGGER;
      if (triggers === 0) continue;
      // Among triggers that begin together the longest speaks, and a silent one before an equal: "no relief" over "no".
      const end = hits.ends[hit]!;
      const known = triggerStarts.length > 0 && triggerStarts[triggerStarts.length - 1] === start;
      if (!known) triggerStarts.push(start);
      if (!known || end > longestEnd[start]!) {
        longestEnd[start] = end;
        longestKind[start] = triggers;
      } else if (end === longestEnd[start]) longestKind[start]! |= triggers;
    }
    readScopes(scan);
    readZones(text, scan, hits, seen);
  }

  function senseOf(start: number, end: number): number {
    const first = painted[start]!;
    const negated = (first & NEGATED_FROM) !== 0 || (painted[end - 1]! & NEGATED_TO) !== 0;
    let sense = (negated ? SENSE.negated : 0) | (((first >> ASIDE_SHIFT) & ASIDE_MASK) << SENSE.asideShift);
    if (!allWritten) {
      let zone = zones[start]!;
      for (let at = start + 1; at < end && zone !== 0; at += 1) if (zones[at] === 0) zone = 0;
      sense |= zone << SENSE.zoneShift;
    }
    return sense;
  }

  return { read, senseOf };
}
