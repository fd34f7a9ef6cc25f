import type { Category, Rule } from '../format/schema.ts';

/**
 * Clinical work: triage of symptoms, interpretation of results, refill approval. Said by the rule itself, or shown by
 * what it takes: symptoms, results, or a category that holds any of these. The physician's own lane needs no licence
 * beyond the physician's.
 */
export function isClinical(rule: Rule, categories: readonly Category[]): boolean {
  if (rule.lane === 'physician') return false;
  if (rule.clinical !== undefined) return rule.clinical || rule.takes === 'symptoms';
  const overClinicalCategory = (rule.when.category ?? []).some((id) =>
    categories.some((category) => category.id === id && category.holds !== undefined),
  );
  return rule.takes === 'symptoms' || rule.when.result !== undefined || overClinicalCategory;
}
