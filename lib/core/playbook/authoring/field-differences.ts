/** One value of an item that differs: lists by what came and went, others (and lists in another order) by before and after. */
export interface Changed {
  /** Dotted path in the item: "when.says". */
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

type Leaf = string | readonly string[];
const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Every value of an item by its dotted path; a list of plain values is one value. */
function leaves(value: unknown, path: string, into: Map<string, Leaf>): Map<string, Leaf> {
  if (isPlain(value) || value === null) into.set(path, value === null ? '-' : String(value));
  else if (Array.isArray(value) && value.every(isPlain)) into.set(path, value.map(String));
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) leaves(inner, path === '' ? key : `${path}.${key}`, into);
  }
  return into;
}

/** What differs between two items, value by value. */
export function fieldDifferences(before: object, after: object): Changed[] {
  const [old, now] = [leaves(before, '', new Map()), leaves(after, '', new Map())];
  const found: Changed[] = [];
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(field), now.get(field)];
    if (typeof from === 'string' || typeof to === 'string') {
      const [was, is] = [from?.toString() ?? null, to?.toString() ?? null];
      if (was !== is) found.push({ field, from: was, to: is, added: [], removed: [] });
      continue;
    }
    const [was, is] = [new Set(from), new Set(to)];
    const added = [...is].filter((item) => !was.has(item));
    const removed = [...was].filter((item) => !is.has(item));
    if (added.length + removed.length > 0) found.push({ field, from: null, to: null, added, removed });
    else if (from && to && from.join('\n') !== to.join('\n')) {
      found.push({ field, from: from.join('; '), to: to.join('; '), added, removed });
    }
  }
  return found;
}
