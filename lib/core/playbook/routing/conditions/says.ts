import type { PhraseSet } from '../compiled.ts';
import { type Condition, held } from '../condition.ts';
import type { Span } from '../decision.ts';
import type { Facts } from '../facts.ts';

/** Where any phrase of a set is said; empty when none is. */
export function placesOf({ phrases }: PhraseSet, { said }: Facts): Span[] {
  // Most texts say few phrases and most lists are long: go through the shorter side.
  if (phrases.length > said.size) {
    const wanted = new Set(phrases);
    return [...said].flatMap(([phrase, spans]) => (wanted.has(phrase) ? spans : []));
  }
  return phrases.flatMap((phrase) => said.get(phrase) ?? []);
}

/** Subject or text says at least one of these, not under a negation. */
export const says: Condition<'says'> = {
  kind: 'says',
  holds: (wanted, facts) => {
    if (facts.said.size === 0) return null;
    const found = wanted.map((set) => ({ source: set.source, spans: placesOf(set, facts) })).filter(({ spans }) => spans.length > 0);
    return found.length === 0
      ? null
      : held(
          found.map(({ source }) => source).join(', '),
          found.flatMap(({ spans }) => spans),
        );
  },
};
