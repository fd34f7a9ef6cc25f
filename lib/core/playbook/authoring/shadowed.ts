import type { Conditions, Rule } from '../format/schema.ts';
import { LANES } from '../routing/decision.ts';

/** Every message for which `inner` holds is one for which `outer` holds. Says no when it cannot tell. */
function contains(outer: Conditions, inner: Conditions): boolean {
  const within = <T>(wide: readonly T[] | undefined, narrow: readonly T[] | undefined): boolean =>
    wide === undefined || (narrow !== undefined && narrow.every((item) => wide.includes(item)));
  const allOf = (fewer: readonly string[] | undefined, more: readonly string[] | undefined): boolean =>
    fewer === undefined || (more !== undefined && fewer.every((item) => more.includes(item)));
  const atMost = (wide: { hours: number } | undefined, narrow: { hours: number } | undefined): boolean =>
    wide === undefined || (narrow !== undefined && narrow.hours <= wide.hours);
  const { age, field } = outer;
  return (
    within(outer.category, inner.category) &&
    within(outer.from, inner.from) &&
    within(outer.priority, inner.priority) &&
    within(outer.result, inner.result) &&
    within(outer.says, inner.says) &&
    allOf(outer.saysAll, inner.saysAll) &&
    atMost(outer.duplicate, inner.duplicate) &&
    atMost(outer.repeat, inner.repeat) &&
    (age === undefined ||
      (inner.age !== undefined &&
        (age.min ?? 0) <= (inner.age.min ?? 0) &&
        (age.max ?? Infinity) >= (inner.age.max ?? Infinity))) &&
    (field === undefined || JSON.stringify(field) === JSON.stringify(inner.field))
  );
}

const exceptions = (rule: Rule): Conditions[] =>
  rule.unless === undefined ? [] : Array.isArray(rule.unless) ? rule.unless : [rule.unless];

/**
 * The rule because of which `rule` can never win: one without exceptions that holds whenever it does and is of a more
 * cautious lane, or of the same lane and listed before. Its own id when its exceptions cover its own conditions.
 */
export function cannotWin(rule: Rule, position: number, rules: readonly Rule[]): string | null {
  if (rule.status !== 'active') return null;
  if (exceptions(rule).some((unless) => contains(unless, rule.when))) return rule.id;
  const caution = LANES.indexOf(rule.lane);
  const over = rules.find((other, at) => {
    if (other === rule || other.status !== 'active' || exceptions(other).length > 0) return false;
    const otherCaution = LANES.indexOf(other.lane);
    const before = otherCaution > caution || (otherCaution === caution && at < position);
    // A rule that takes symptoms wins where the other is lifted, so only its like can stand before it.
    const alike = rule.takes === undefined || other.takes === 'symptoms' || other.lane === 'physician';
    return before && alike && contains(other.when, rule.when);
  });
  return over?.id ?? null;
}
