import type { Conditions, ConditionKind, Playbook, Role, Rule, Scenario } from '../format/schema.ts';
import type { Decision, Lane } from '../routing/decision.ts';
import { isClinical } from '../routing/is-clinical.ts';
import { addItem, changed, type Edit, freshId } from './edit-document.ts';

type Categories = Playbook['categories'];

/** Exceptions as a list of sets, of which any excepts. */
export function exceptionsOf(rule: Rule): readonly Conditions[] {
  if (rule.unless === undefined) return [];
  return Array.isArray(rule.unless) ? rule.unless : [rule.unless];
}

/** Phrase lists that these rules name with an @. */
export function listsNamed(rules: readonly Rule[]): ReadonlySet<string> {
  const sets = rules.flatMap((rule) => [rule.when, ...exceptionsOf(rule)]);
  const phrases = sets.flatMap((set) => [...(set.says ?? []), ...(set.saysAll ?? [])]);
  return new Set(phrases.filter((phrase) => phrase.startsWith('@')).map((phrase) => phrase.slice(1)));
}

/** One set is written plainly, as people read it; none is left out. */
export function withExceptions(rule: Rule, sets: readonly Conditions[]): Rule {
  const [only] = sets;
  return changed<Rule>(rule, { unless: sets.length === 0 ? undefined : sets.length === 1 ? only : [...sets] });
}

/** Sets one condition; undefined takes it away. */
export function withCondition<K extends ConditionKind>(
  set: Conditions,
  kind: K,
  value: Conditions[K] | undefined,
): Conditions {
  const next = { ...set };
  if (value === undefined) Reflect.deleteProperty(next, kind);
  else Reflect.set(next, kind, value);
  return next;
}

/** Moves a rule to another lane. The physician's lane needs no role; the others get one who may do such work. */
export function withLane(rule: Rule, lane: Lane, roles: readonly Role[]): Rule {
  if (lane === 'physician') return changed<Rule>(rule, { lane, role: undefined });
  const kept = rule.lane === 'physician' ? undefined : rule.role;
  const role = kept ?? roles.find(({ scope }) => scope !== 'physician')?.id ?? 'front-desk';
  return changed<Rule>(rule, { lane, role });
}

export interface Approval {
  /** Who approves, with credential: "R. Amari, MD". */
  readonly by: string;
  /** ISO dates. */
  readonly on: string;
  readonly reviewBy: string;
}

/** From draft to active: who approved it and when stays on file. */
export const approve = (rule: Rule, { by, on, reviewBy }: Approval): Rule =>
  changed<Rule>(rule, { status: 'active', approved: { by, on }, reviewBy });

/** Back to draft: an approval does not outlive it. */
export const toDraft = (rule: Rule): Rule => changed<Rule>(rule, { status: 'draft', approved: undefined });

export const retire = (rule: Rule): Rule => changed<Rule>(rule, { status: 'retired' });

export const needsApproval = (rule: Rule, categories: Categories): boolean =>
  rule.status === 'draft' || (rule.status === 'active' && rule.approved === undefined && isClinical(rule, categories));

/**
 * Parts of a rule that say what is done, to whom and when. A clinical rule that changes in one of them is no longer what
 * was approved.
 */
const SUBSTANCE: readonly (keyof Rule)[] = ['lane', 'role', 'when', 'unless', 'takes', 'clinical', 'protocol', 'due'];

/** An approved clinical rule whose substance changes goes back to draft; all else is kept. */
export function keepApprovalHonest(before: Rule, after: Rule, categories: Categories): Rule {
  if (before.status !== 'active' || after.status !== 'active' || !isClinical(after, categories)) return after;
  const same = SUBSTANCE.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]));
  return same || before.approved === undefined ? after : toDraft(after);
}

/** A new rule: a draft of the most cautious lane, so that nothing changes before somebody decides. */
export const newRule = (id: string, title: string): Rule => ({
  id,
  title,
  lane: 'physician',
  when: {},
  because: '',
  status: 'draft',
});

/** A copy right after the original: a draft, as nobody approved it. */
export function duplicateRule(at: number, title: string): Edit {
  return (document) => {
    const rule = document.rules[at];
    if (rule === undefined) return document;
    const id = freshId(
      title,
      document.rules.map((other) => other.id),
    );
    return addItem('rules', changed<Rule>(toDraft(rule), { id, title }), at + 1)(document);
  };
}

/**
 * The scenario with today's answer as the expected one, in those parts that it speaks of. Who accepts it has read it: an
 * expected flag is never taken out, as no rule can lower one.
 */
export function acceptDecision(scenario: Scenario, decision: Decision): Scenario {
  const { expect } = scenario;
  const next: Scenario['expect'] = { ...expect };
  if (expect.lane !== undefined) next.lane = decision.lane;
  if (expect.rule !== undefined) next.rule = decision.rule;
  if (expect.role !== undefined) next.role = decision.role;
  if (expect.floor !== undefined) next.floor = decision.floor;
  if (expect.draft !== undefined && !decision.drafts.some(({ rule }) => rule === expect.draft)) {
    delete next.draft;
    // The draft that was offered is followed now, or gone: what holds instead is said.
    next.rule = decision.rule;
  }
  return { ...scenario, expect: next };
}
