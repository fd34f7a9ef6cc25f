import { builtInPhrase } from '../../lib/core/text/phrase.ts';
import { sentenceEnd, type Tokens } from '../../lib/core/text/tokenise.ts';
import { FIRST_PERSON, lineZones, MARKS, markSentence, PHRASES, type Zone } from '../../lib/core/text/zones.ts';
import { findPhrases, indexPhrases } from './find-phrases.ts';

const marks = MARKS.flatMap((mark) => PHRASES[mark].map((source) => ({ mark, phrase: builtInPhrase(source) })));
const markIndex = indexPhrases(marks.map(({ phrase }) => phrase));

/** For each word of the text, its zone. */
export function zonesOf(text: string, tokens: Tokens): Zone[] {
  const zones: Zone[] = tokens.words.map(() => 'written');
  for (const { zone, start, end } of lineZones(text)) {
    for (let at = firstWordFrom(tokens, start); at < zones.length && (tokens.starts[at] ?? end) < end; at += 1) {
      zones[at] = zone;
    }
  }
  const hits = findPhrases(markIndex, tokens).map((hit) => ({ ...hit, mark: marks[hit.phrase]?.mark }));
  let next = 0;
  for (let start = 0; start < tokens.words.length;) {
    const end = sentenceEnd(tokens, start);
    const here: typeof hits = [];
    for (; next < hits.length && (hits[next]?.start ?? 0) < end; next += 1) {
      const hit = hits[next];
      if (hit !== undefined) here.push(hit);
    }
    const ownWords = tokens.words.slice(start, end).some((word) => FIRST_PERSON.has(word));
    if (here.length > 0 && !ownWords) markSentence(zones, here, start, end);
    start = end;
  }
  return zones;
}

/** First word that begins at or after an offset. */
function firstWordFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
