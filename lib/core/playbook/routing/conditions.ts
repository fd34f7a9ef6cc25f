import type { ConditionKind, Conditions } from '../format/schema.ts';
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
import type { Pool } from './pool.ts';

export interface HeldCondition extends Held {
  readonly kind: ConditionKind;
}

/** A kind made ready for use by number: `encode` answers null for conditions that do not ask for it. */
const entry = <K extends ConditionKind>(condition: Condition<K>) => ({
  holds: condition.holds,
  show: condition.show,
  encode(conditions: Conditions, pool: Pool): number | null {
    const wanted = conditions[condition.kind];
    return wanted === undefined || wanted === null ? null : condition.encode(wanted, pool);
  },
});

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
} as const satisfies Record<ConditionKind, unknown>;

const isKind = (key: string): key is ConditionKind => Object.hasOwn(TABLE, key);
export const CONDITION_KINDS: readonly ConditionKind[] = Object.keys(TABLE).filter(isKind);
const BY_NUMBER = CONDITION_KINDS.map((kind) => TABLE[kind]);

/**
 * A set of conditions as numbers: how many, then kind and code of each. A set is flat: all must hold. A kind that is
 * not asked for does not stand in the way.
 */
export function encodeConditions(conditions: Conditions, pool: Pool): number[] {
  const program: number[] = [];
  for (const [number, condition] of BY_NUMBER.entries()) {
    const code = condition.encode(conditions, pool);
    if (code !== null) program.push(number, code);
  }
  return [program.length / 2, ...program];
}

export function holdsAll(programs: Int32Array, at: number, facts: Facts): boolean {
  const end = at + 1 + 2 * programs[at]!;
  for (let step = at + 1; step < end; step += 2) {
    if (!BY_NUMBER[programs[step]!]!.holds(programs[step + 1]!, facts)) return false;
  }
  return true;
}

/** For the explanation, where all hold. */
export function showAll(programs: Int32Array, at: number, facts: Facts): HeldCondition[] {
  return Array.from({ length: programs[at]! }, (_, condition) => {
    const kind = programs[at + 1 + 2 * condition]!;
    return { kind: CONDITION_KINDS[kind]!, ...BY_NUMBER[kind]!.show(programs[at + 2 + 2 * condition]!, facts) };
  });
}
