/**
 * What the safety net listens for, as data. A concept is one thing that may be wrong; its patterns are the ways people
 * say it. Wording for people (what it is called on the card) is in `lib/words`.
 */
export type SafetyLevel = 'emergency' | 'urgent';

/**
 * A phrase (syntax: core/text/phrase.ts), or parts that all stand in one sentence, in any order, each at most `within`
 * words from those before it: `{ near: [['chest'], ['hurt*', 'pain*']], within: 4 }`. With `across` the parts may stand in
 * different sentences: "She is 7 weeks old. Her temperature is 101."
 */
export type Pattern = string | Near;
export interface Near {
  readonly near: readonly (readonly string[])[];
  readonly within: number;
  readonly across?: true;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

export interface Concept {
  readonly id: string;
  readonly says: readonly Pattern[];
}

export interface SafetyConcept extends Concept {
  readonly level: SafetyLevel;
  readonly sources: readonly Source[];
  /** Sentences of our own that must raise it, and near misses that must not: they are tests. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export interface ClinicalConcept extends Concept {
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}
