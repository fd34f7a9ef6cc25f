import type { Playbook } from '../format/schema.ts';

/** Texts of items that are still in use. Items never change, they are replaced: so a text holds as long as its item. */
const texts = new WeakMap<object, string>();

function textOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return JSON.stringify(item) ?? 'null';
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(item);
  texts.set(item, text);
  return text;
}

/**
 * The same as `JSON.stringify(document)`, at the price of what changed since the last time: with two thousand rules, one
 * letter typed must not write all of them anew.
 */
export function documentText(document: Playbook): string {
  const parts = Object.entries(document).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const text = Array.isArray(value) ? `[${value.map(textOf).join(',')}]` : JSON.stringify(value);
    return [`${JSON.stringify(key)}:${text}`];
  });
  return `{${parts.join(',')}}`;
}
