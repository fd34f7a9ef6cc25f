import type { PhraseIndex } from '../../text/phrase-index.ts';
import type { Ear } from '../../safety/hear.ts';
import type { OpenSpan } from '../../shared/weekly-hours.ts';
import type {
  Category,
  ConditionKind,
  Conditions,
  Playbook,
  Protocol,
  Redirect,
  Role,
  SafetyAddition,
} from '../format/schema.ts';
import type { FlagLevel, Lane } from './decision.ts';

/** Phrases that count as one: a phrase by itself, or all of a list. `source` is how the playbook writes it. */
export interface PhraseSet {
  readonly source: string;
  readonly phrases: readonly number[];
}

/** The conditions of a rule with their phrases looked up; everything else as the playbook has it. */
export interface CompiledConditions extends Omit<Conditions, 'says' | 'saysAll'> {
  readonly says?: readonly PhraseSet[];
  readonly saysAll?: readonly PhraseSet[];
  /** Which conditions there are, cheapest first. */
  readonly kinds: readonly ConditionKind[];
}

export interface CompiledRule {
  readonly id: string;
  readonly title: string;
  readonly lane: Lane;
  readonly role: string;
  readonly draft: boolean;
  readonly when: CompiledConditions;
  readonly unless: readonly CompiledConditions[];
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

/**
 * A playbook ready to route with, and all that a card shows of it. Plain data (maps and arrays included): it can be
 * cloned and stored. A stored one of another `engine` is compiled again from its playbook.
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
  /** Category ids by label, id or name, in normalised words. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Active and draft rules in the document's order; retired ones are not here. */
  readonly rules: readonly CompiledRule[];
  readonly phrases: PhraseIndex;
  readonly redFlags: Ear;
  readonly levels: ReadonlyMap<string, FlagLevel>;
  readonly clinicalContent: Ear;
}
