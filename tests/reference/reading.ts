import type { Aside } from '../../lib/core/text/negation.ts';
import { tokenise, type Tokens } from '../../lib/core/text/tokenise.ts';
import type { Zone } from '../../lib/core/text/zones.ts';
import { asideOf, isNegated, negationScopes, type NegationScope } from './negation.ts';
import { zonesOf } from './zones.ts';

/** A text read once: its words, what is negated, and what the sender wrote now. */
export interface Reading {
  readonly tokens: Tokens;
  readonly negations: readonly NegationScope[];
  /** For each word. */
  readonly zones: readonly Zone[];
}

export const readText = (text: string): Reading => readTokens(text, tokenise(text));

export function readTokens(text: string, tokens: Tokens): Reading {
  return { tokens, negations: negationScopes(tokens), zones: zonesOf(text, tokens) };
}

/** How a phrase found in words `start` to `end` (exclusive) is meant. */
export interface Sense {
  readonly negated: boolean;
  /** `written` as soon as one of its words was written now. */
  readonly zone: Zone;
  /** Told of the past or asked in general: only safety asks for it. */
  readonly aside: Aside | null;
}

export function senseOf(reading: Reading, start: number, end: number): Sense {
  const words = reading.zones.slice(start, end);
  return {
    negated: isNegated(reading.negations, start, end),
    zone: words.includes('written') ? 'written' : (words[0] ?? 'written'),
    aside: asideOf(reading.negations, start, end),
  };
}
