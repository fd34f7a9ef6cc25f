import type { ConditionKind } from '../format/schema.ts';
import type { CompiledConditions } from './compiled.ts';
import type { Condition, Held } from './condition.ts';
import { age } from './conditions/age.ts';
import { category } from './conditions/category.ts';
import { duplicate } from './conditions/duplicate.ts';
import { field } from './conditions/field.ts';
import { from } from './conditions/from.ts';
import { priority } from './conditions/priority.ts';
import { repeat } from './conditions/repeat.ts';
import { result } from './conditions/result.ts';
import { says } from './conditions/says.ts';
import { saysAll } from './conditions/says-all.ts';
import type { Facts } from './facts.ts';

export interface HeldCondition extends Held {
  readonly kind: ConditionKind;
}

function ask<K extends ConditionKind>(condition: Condition<K>, set: CompiledConditions, facts: Facts): Held | null {
  const wanted = set[condition.kind];
  // A condition that the rule does not have does not stand in its way.
  return wanted === undefined || wanted === null ? { value: '', spans: [] } : condition.holds(wanted, facts);
}

/** All conditions of a set that hold, or null as soon as one does not. A set is flat: all must hold. */
export function holdsAll(set: CompiledConditions, facts: Facts): HeldCondition[] | null {
  const all: HeldCondition[] = [];
  for (const kind of set.kinds) {
    const answer = TABLE[kind](set, facts);
    if (answer === null) return null;
    all.push({ kind, ...answer });
  }
  return all;
}

const entry =
  <K extends ConditionKind>(condition: Condition<K>) =>
  (set: CompiledConditions, facts: Facts): Held | null =>
    ask(condition, set, facts);

/** Every kind of condition, cheapest first: a rule that fails early costs little. */
const TABLE = {
  category: entry(category),
  from: entry(from),
  priority: entry(priority),
  result: entry(result),
  field: entry(field),
  age: entry(age),
  says: entry(says),
  saysAll: entry(saysAll),
  duplicate: entry(duplicate),
  repeat: entry(repeat),
} as const satisfies Record<ConditionKind, (set: CompiledConditions, facts: Facts) => Held | null>;

const isKind = (key: string): key is ConditionKind => Object.hasOwn(TABLE, key);
export const CONDITION_KINDS: readonly ConditionKind[] = Object.keys(TABLE).filter(isKind);
