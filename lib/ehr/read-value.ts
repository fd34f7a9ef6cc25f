import type { ValueSpec } from '../core/shared/ehr-profile.ts';

/** Longest value that is taken from a page; the engine's own limit is the same. */
export const MAX_VALUE = 50_000;

/** The element a spec names inside `scope`, or null. */
export function findIn(scope: Element, spec: ValueSpec): Element | null {
  return spec.in === '' ? scope : scope.querySelector(spec.in);
}

/**
 * The value as the page has it, with white space folded; null where the element, the attribute or the marker is not there.
 * Attributes are read, never properties: a property can change without a mutation record, and would be trusted too long.
 */
export function readValue(scope: Element, spec: ValueSpec): string | null {
  const found = findIn(scope, spec);
  if (!found) return null;
  const raw = spec.from === undefined || spec.from === 'text' ? found.textContent : found.getAttribute(spec.from);
  if (raw === null) return null;
  const value = spec.after === undefined ? raw : whatFollows(raw, spec.after);
  return value === null ? null : value.slice(0, MAX_VALUE).replaceAll(/\s+/g, ' ').trim();
}

function whatFollows(raw: string, marker: string): string | null {
  const at = raw.indexOf(marker);
  if (at < 0) return null;
  const rest = raw.slice(at + marker.length);
  const end = rest.search(/[/?&#]/);
  return end < 0 ? rest : rest.slice(0, end);
}
