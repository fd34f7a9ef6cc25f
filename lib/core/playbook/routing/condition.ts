import type { ConditionKind, Conditions } from '../format/schema.ts';
import type { Span } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Pool } from './pool.ts';

/** That a condition held: what of its list did, and the words in the message. */
export interface Held {
  readonly value: string;
  readonly spans: readonly Span[];
}

/** One kind of condition. What a rule wants of it is compiled to one number: bits, or a place in the pool. */
export interface Condition<K extends ConditionKind> {
  readonly kind: K;
  readonly encode: (wanted: NonNullable<Conditions[K]>, pool: Pool) => number;
  /** Asked once per rule that may win; it allocates nothing. */
  readonly holds: (code: number, facts: Facts) => boolean;
  /** For the explanation; asked only where it holds. */
  readonly show: (code: number, facts: Facts) => Held;
}

/** Bit n for the n-th of `all`; a value that is not among them has none. */
export const bitsOf = <T>(all: readonly T[], some: readonly T[]): number =>
  some.reduce((bits, one) => (all.includes(one) ? bits | (1 << all.indexOf(one)) : bits), 0);

/** One of `wanted` it is: the message's own value is what held. */
export function anyOf<T extends string>(
  all: readonly T[],
  valueOf: (facts: Facts) => T | null,
): {
  encode: (wanted: readonly T[]) => number;
  holds: (code: number, facts: Facts) => boolean;
  show: (code: number, facts: Facts) => Held;
} {
  return {
    encode: (wanted) => bitsOf(all, wanted),
    holds(code, facts) {
      const value = valueOf(facts);
      return value !== null && ((code >>> all.indexOf(value)) & 1) === 1 && all.includes(value);
    },
    show: (_, facts) => ({ value: valueOf(facts) ?? '', spans: [] }),
  };
}
