import { ADMINISTRATION, DESK } from '../../lib/core/safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../../lib/core/safety/clinical.ts';
import type { Pattern } from '../../lib/core/safety/concept.ts';
import { SAFETY_CONCEPTS } from '../../lib/core/safety/concepts.ts';
import { IDIOMS } from '../../lib/core/safety/idioms.ts';
import { parsePhrase, type Sequence } from '../../lib/core/text/phrase.ts';
import { GAP } from '../../lib/core/text/tokenise.ts';
import { matchAt } from './match.ts';
import { senseOf, type Reading } from './reading.ts';

const idioms = IDIOMS.flatMap((idiom) => {
  const parsed = parsePhrase(idiom);
  return parsed.ok ? parsed.value : [];
});
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isName = (word: string): boolean => isCapital(word.charAt(0)) && !isCapital(word.charAt(1));

/** Phrases that are a complaint by themselves: "fever". */
const complaints = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS].flatMap(({ says }) =>
  says.flatMap((pattern: Pattern) => {
    const parsed = typeof pattern === 'string' ? parsePhrase(pattern) : null;
    return parsed?.ok === true ? parsed.value : [];
  }),
);

/** Words inside a phrase of the list, wherever one of them is said as `counts` wants it. */
function inside(
  phrases: readonly Sequence[],
  reading: Reading,
  counts: (start: number, end: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (const start of reading.tokens.words.keys()) {
    for (const phrase of phrases) {
      const end = matchAt(phrase, reading.tokens, start);
      if (end !== -1 && counts(start, end)) for (let at = start; at < end; at += 1) found.add(at);
    }
  }
  return found;
}

/**
 * Does some sentence speak of something that a front desk does not deal with? Words in an idiom or looking like a name are
 * no strangers to it, and numbers say nothing; a complaint under a negation is as good as business.
 */
export function speaksOfOtherMatter(text: string, reading: Reading): boolean {
  const { tokens, zones } = reading;
  const idiomatic = inside(idioms, reading, () => true);
  const negated = inside(complaints, reading, (start, end) => senseOf(reading, start, end).negated);
  const sentences: number[][] = [];
  for (const at of tokens.words.keys()) {
    if (at === 0 || tokens.gaps[at] === GAP.sentence) sentences.push([]);
    const plainWord = !/\d/u.test(text.slice(tokens.starts[at], tokens.ends[at]));
    if (zones[at] === 'written' && plainWord) sentences.at(-1)?.push(at);
  }
  return sentences.some((places) => {
    const written = (at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);
    const kind = (at: number): number => ADMINISTRATION.get(tokens.words[at] ?? '') ?? DESK.strange;
    const tellsNames = places.filter((at) => isName(written(at))).length * 2 <= places.length;
    const strange = places.filter(
      (at, index) =>
        kind(at) === DESK.strange &&
        !idiomatic.has(at) &&
        !negated.has(at) &&
        !(index > 0 && tellsNames && isName(written(at))),
    ).length;
    const business = places.some((at) => kind(at) === DESK.business || negated.has(at));
    const asks = kind(places[0] ?? -1) === DESK.asking && !negated.has(places[0] ?? -1) && strange === 0;
    return strange >= 2 || (!business && !asks && places.length + strange >= 5);
  });
}
