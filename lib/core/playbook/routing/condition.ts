import type { ConditionKind } from '../format/schema.ts';
import type { CompiledConditions } from './compiled.ts';
import type { Span } from './decision.ts';
import type { Facts } from './facts.ts';

/** That a condition held: what of its list did, and the words in the message. */
export interface Held {
  readonly value: string;
  readonly spans: readonly Span[];
}

/** One kind of condition. `holds` is asked only where the rule has that condition; null says that it does not hold. */
export interface Condition<K extends ConditionKind> {
  readonly kind: K;
  readonly holds: (wanted: NonNullable<CompiledConditions[K]>, facts: Facts) => Held | null;
}

export const held = (value: string, spans: readonly Span[] = []): Held => ({ value, spans });
