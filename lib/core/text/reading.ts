import { isNegated, negationScopes, type NegationScope } from './negation.ts';
import { tokenise, type Tokens } from './tokenise.ts';
import { zonesOf, type Zone } from './zones.ts';

/** A text read once: its words, what is negated, and what the sender wrote now. */
export interface Reading {
  readonly tokens: Tokens;
  readonly negations: readonly NegationScope[];
  /** For each word. */
  readonly zones: readonly Zone[];
}

export function readText(text: string): Reading {
  const tokens = tokenise(text);
  return { tokens, negations: negationScopes(tokens), zones: zonesOf(text, tokens) };
}

/** How a phrase found in words `start` to `end` (exclusive) is meant. */
export interface Sense {
  readonly negated: boolean;
  /** `written` as soon as one of its words was written now. */
  readonly zone: Zone;
}

export function senseOf(reading: Reading, start: number, end: number): Sense {
  const words = reading.zones.slice(start, end);
  return {
    negated: isNegated(reading.negations, start, end),
    zone: words.includes('written') ? 'written' : (words[0] ?? 'written'),
  };
}
