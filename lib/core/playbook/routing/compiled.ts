import type { Ear } from '../../safety/ear.ts';
import type { WeightTable } from '../../safety/scales.ts';
import type { OpenSpan } from '../../shared/weekly-hours.ts';
import type { PhraseTrie } from '../../text/phrase-trie.ts';
import type { SpellingTable } from '../../text/spelling.ts';
import type { Category, Playbook, Protocol, Redirect, Role, SafetyAddition } from '../format/schema.ts';
import type { Lane } from './decision.ts';
import type { PoolData } from './pool.ts';

/** What is shown of a rule. What it asks for is in the `RuleTable`. */
export interface CompiledRule {
  readonly id: string;
  readonly title: string;
  readonly lane: Lane;
  readonly role: string;
  readonly draft: boolean;
  readonly takesSymptoms: boolean;
  readonly clinical: boolean;
  readonly protocol: string | null;
  readonly redirect: string | null;
  readonly because: string;
  readonly minutes: readonly [number, number] | null;
  readonly dueHours: number | null;
  readonly reviewBy: string | null;
  readonly owner: string | null;
  readonly evidence: readonly { readonly title: string; readonly url: string }[];
}

export interface CompiledRole extends Role {
  /** Null where the playbook names no hours: always there. */
  readonly open: readonly OpenSpan[] | null;
}

/** Lists of rules, each ascending by rank, one after another. */
export interface Postings {
  /** List n: `rules[from[n]]` up to `rules[from[n + 1]]`, exclusive. */
  readonly from: Int32Array;
  readonly rules: Int32Array;
  /** The shortest due of this rule and those after it in its list. */
  readonly dueFromHere: Int32Array;
}

export const NO_DUE = 0x7fffffff;

/**
 * Rules by *rank*: 0 is the first listed of the most cautious lane. So whatever ranks behind a candidate that somebody
 * can take will not win over it.
 */
export interface RuleTable {
  /** Where the rule stands in the document. */
  readonly order: Int32Array;
  /** 0 not-physician, 1 protocol, 2 physician. */
  readonly lanes: Uint8Array;
  /** Per lane: the rank after its last rule. */
  readonly laneEnds: Int32Array;
  /** Bits of `RULE`. */
  readonly marks: Uint8Array;
  /** Hours; `NO_DUE` where the rule says none. */
  readonly dues: Int32Array;
  /** Which role, and whether for clinical work: number of `takers`. */
  readonly takers: Int32Array;
  /** Place of each rule's `when` in `programs`, and places of its exceptions. */
  readonly when: Int32Array;
  readonly unlessFrom: Int32Array;
  readonly unless: Int32Array;
  readonly programs: Int32Array;
  readonly pool: PoolData;
  /** Rules that wait for a phrase set to be said; the others by category, and those without one by sender. */
  readonly bySet: Postings;
  readonly byCategory: Postings;
  readonly bySender: Postings;
}

export const RULE = { draft: 1, takesClinical: 2 } as const;

/** Phrases that count as one: a phrase by itself, or all of a list. */
export interface PhraseSets {
  /** How the playbook writes each set. */
  readonly names: readonly string[];
  /** Per phrase: the sets that it says. */
  readonly from: Int32Array;
  readonly sets: Int32Array;
}

/**
 * A playbook ready to route with, and all that a card shows of it. Typed arrays and plain data: it can be cloned and
 * stored, and a worker that starts cold uses it as it is. A stored one of another `engine` is compiled again.
 */
export interface CompiledPlaybook {
  readonly engine: number;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly published: string | null;
  readonly expires: string | null;
  readonly roles: readonly CompiledRole[];
  readonly categories: readonly Category[];
  readonly protocols: readonly Protocol[];
  readonly redirects: readonly Redirect[];
  readonly resources: Playbook['resources'];
  /** The playbook's own safety additions, for the card. */
  readonly safety: readonly SafetyAddition[];
  /** Numbers of categories by label, id or name, in normalised words. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  /** Active and draft rules in the document's order; retired ones are not here. */
  readonly rules: readonly CompiledRule[];
  readonly takers: readonly { readonly role: string; readonly clinical: boolean }[];
  readonly table: RuleTable;
  readonly sets: PhraseSets;
  readonly trie: PhraseTrie;
  /** Per phrase: what negation, asides and zones it marks. */
  readonly marks: Int32Array;
  /** Red flags and clinical content; what the playbook adds comes last. */
  readonly ear: Ear;
  /** Per concept of the ear: a `LEVEL`. */
  readonly levels: Uint8Array;
  readonly spelling: SpellingTable;
  /** What words weigh, for how emergencies are told and for what is another matter than administration. */
  readonly weights: { readonly telling: WeightTable; readonly matter: WeightTable };
  /** Per class of the trie's vocabulary: a `deskOf`, what the word is to administration. */
  readonly desk: Uint8Array;
  /** The ear's concepts of what administration does not deal with, and of how emergencies are told. */
  readonly otherMatter: number;
  readonly telling: number;
}

export const LEVEL = { clinical: 0, urgent: 1, emergency: 2 } as const;
