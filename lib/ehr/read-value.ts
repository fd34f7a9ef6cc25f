import type { ValueSpec } from '../core/shared/ehr-profile.ts';

/** Longest value that is taken from a page; the engine's own limit is the same. */
export const MAX_VALUE = 50_000;

/** In place of an attribute's name: the page's address, without its origin. For the id of an opened message only. */
export const ADDRESS = 'address';

/** Path, query and fragment of the page (or frame) that `scope` is in. */
export function addressOf({ ownerDocument: { location } }: Element): string {
  return `${location.pathname}${location.search}${location.hash}`;
}

/** The element a spec names inside `scope`, or null. */
export function findIn(scope: Element, spec: ValueSpec): Element | null {
  const { starts } = spec;
  if (spec.in === '') return scope;
  if (starts === undefined) return scope.querySelector(spec.in);
  return [...scope.querySelectorAll(spec.in)].find((found) => found.textContent.trimStart().startsWith(starts)) ?? null;
}

/**
 * The value as the page has it, with white space folded; null where the element, the attribute or the marker is not there.
 * Attributes are read, never properties: a property can change without a mutation record, and would be trusted too long.
 */
export function readValue(scope: Element, spec: ValueSpec): string | null {
  const found = findIn(scope, spec);
  return found && valueOf(found, spec);
}

/** The same of the element that the spec names. */
export function valueOf(found: Element, spec: ValueSpec): string | null {
  const raw = rawOf(found, spec);
  return raw === null ? null : valueIn(raw, spec);
}

/** The same of what the element says, or its attribute. */
export function valueIn(raw: string, spec: ValueSpec): string | null {
  const part = spec.after === undefined ? raw : whatFollows(raw, spec.after);
  if (part === null) return null;
  const value = foldSpace(part.slice(0, MAX_VALUE));
  return spec.none !== undefined && value.startsWith(spec.none) ? null : value;
}

function rawOf(found: Element, spec: ValueSpec): string | null {
  if (spec.from === undefined || spec.from === 'text') return ownWords(found, spec);
  return spec.from === ADDRESS ? addressOf(found) : found.getAttribute(spec.from);
}

/** Most values have nothing to fold: looking is a third of the cost of replacing. */
const UNFOLDED = /[^\S ]| {2}/;

function foldSpace(text: string): string {
  const trimmed = text.trim();
  return UNFOLDED.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
}

/** The text, without the words by which its element was found. */
const ownWords = (found: Element, { starts = '' }: ValueSpec): string =>
  starts === '' ? found.textContent : found.textContent.trimStart().slice(starts.length);

function whatFollows(raw: string, marker: string): string | null {
  const at = raw.indexOf(marker);
  if (at < 0) return null;
  const rest = raw.slice(at + marker.length);
  const end = rest.search(/[/?&#]/);
  return end < 0 ? rest : rest.slice(0, end);
}
