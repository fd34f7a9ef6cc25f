import type { Playbook } from '../format/schema.ts';
import { LIST_PARTS } from './edit-document.ts';

export type DifferencePart = 'header' | (typeof LIST_PARTS)[number] | 'phraseLists' | 'closing' | 'ehrProfiles';

/** One value of an item that differs: lists by what came and went, others by before and after. */
export interface FieldDifference {
  /** Dotted path in the item: "when.says". */
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  readonly part: DifferencePart;
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Of `changed` only. */
  readonly fields: readonly FieldDifference[];
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

function fieldDifferences(before: unknown, after: unknown): FieldDifference[] {
  const [old, now] = [leaves(before, '', new Map()), leaves(after, '', new Map())];
  const found: FieldDifference[] = [];
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
  }
  return found;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly item: unknown;
}

const text = (item: object, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const value: unknown = Reflect.get(item, key);
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
};

/** Resources have no id: their title is what they are known by. */
const named = (items: readonly object[]): Named[] =>
  items.map((item) => {
    const id = text(item, 'id', 'title') ?? '';
    return { id, name: text(item, 'title', 'name') ?? id, item };
  });

function compareLists(part: DifferencePart, before: readonly Named[], after: readonly Named[]): Difference[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const found: Difference[] = [];
  for (const { id, name, item } of after) {
    const was = old.get(id);
    if (was === undefined) found.push({ kind: 'added', part, id, name, fields: [] });
    else if (was.item !== item) {
      const fields = fieldDifferences(was.item, item);
      if (fields.length > 0) found.push({ kind: 'changed', part, id, name, fields });
    }
  }
  for (const { id, name } of before) if (!now.has(id)) found.push({ kind: 'removed', part, id, name, fields: [] });
  const stayed = (list: readonly Named[], other: ReadonlyMap<string, Named>): string =>
    list
      .filter(({ id }) => other.has(id))
      .map(({ id }) => id)
      .join('\n');
  // Only rules mean something by their order: within a lane the first listed wins.
  if (part === 'rules' && stayed(before, now) !== stayed(after, old)) {
    found.push({ kind: 'reordered', part, id: '', name: '', fields: [] });
  }
  return found;
}

const HEADER = ['name', 'id', 'version', 'published', 'expires', 'changes'] as const;
const headerOf = (playbook: Playbook): Record<string, unknown> =>
  Object.fromEntries(HEADER.map((key) => [key, playbook[key]]).filter(([, value]) => value !== undefined));
const listsOf = ({ phraseLists }: Playbook): Named[] =>
  Object.entries(phraseLists).map(([id, phrases]) => ({ id, name: id, item: { phrases } }));

/** What a reader of `before` has to know about `after`, part by part; sentences are in `lib/words`. */
export function differences(before: Playbook, after: Playbook): Difference[] {
  const found: Difference[] = [];
  const header = fieldDifferences(headerOf(before), headerOf(after));
  if (header.length > 0) {
    found.push({ kind: 'changed', part: 'header', id: after.id, name: after.name, fields: header });
  }
  for (const part of LIST_PARTS) {
    if (before[part] !== after[part]) found.push(...compareLists(part, named(before[part]), named(after[part])));
  }
  if (before.phraseLists !== after.phraseLists) {
    found.push(...compareLists('phraseLists', listsOf(before), listsOf(after)));
  }
  for (const part of ['closing', 'ehrProfiles'] as const) {
    const fields = fieldDifferences(before[part] ?? {}, after[part] ?? {});
    if (fields.length > 0) found.push({ kind: 'changed', part, id: part, name: part, fields });
  }
  return found;
}
