import type { Playbook } from '../format/schema.ts';
import { fieldDifferences, type Changed } from './field-differences.ts';
import { LIST_PARTS } from './edit-document.ts';
import { isRisky } from './risk-of-change.ts';

export type DifferencePart = 'header' | (typeof LIST_PARTS)[number] | 'phraseLists' | 'closing' | 'ehrProfiles';

export interface FieldDifference extends Changed {
  /** It may make less be flagged or fewer messages reach the physician: shown first. */
  readonly risk: boolean;
}

export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  readonly part: DifferencePart;
  /** Of `reordered`: the lane, as within a lane the rule listed first wins. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Of `added` and `removed`, as in a field: it needs a second look. */
  readonly risk: boolean;
  /** Of `changed`; of rules that came or went, their lane, role and status; of `reordered`, the rules that moved. */
  readonly fields: readonly FieldDifference[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly item: object;
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

/** What stands in the sentence that says that it came or went. */
const RULE_FACTS = ['lane', 'role', 'status'];
const SAFETY_FACTS = ['level'];

function compareLists(part: DifferencePart, before: readonly Named[], after: readonly Named[]): Difference[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const found: Difference[] = [];
  const whole = (kind: 'added' | 'removed', { id, name, item }: Named): Difference => {
    // Made directly: thousands of rules can come or go at once.
    const facts = part === 'rules' ? RULE_FACTS : part === 'safety' ? SAFETY_FACTS : [];
    const fields = facts.map((field): FieldDifference => {
      const value = text(item, field) ?? (field === 'role' ? 'physician' : '');
      const [from, to] = kind === 'added' ? [null, value] : [value, null];
      return { field, from, to, added: [], removed: [], risk: false };
    });
    return { kind, part, id, name, risk: isRisky(part, kind, item), fields };
  };
  for (const one of after) {
    const was = old.get(one.id);
    if (was === undefined) found.push(whole('added', one));
    else if (was.item !== one.item) found.push(...changedItem(part, was.item, one));
  }
  for (const one of before) if (!now.has(one.id)) found.push(whole('removed', one));
  return found;
}

function changedItem(part: DifferencePart, was: object, { id, name, item }: Named): Difference[] {
  const fields = fieldDifferences(was, item).map((field) => ({
    ...field,
    risk: isRisky(part, 'changed', item, field),
  }));
  return fields.length === 0 ? [] : [{ kind: 'changed', part, id, name, risk: false, fields }];
}

/** Within a lane the rule listed first wins: rules that stayed but stand in another order are named. */
function reordered(before: Playbook['rules'], after: Playbook['rules']): Difference[] {
  const known = new Set(before.map(({ id }) => id));
  const stayed = new Set(after.filter(({ id }) => known.has(id)).map(({ id }) => id));
  return (['not-physician', 'protocol', 'physician'] as const).flatMap((lane): Difference[] => {
    const now = after.filter((rule) => rule.lane === lane && stayed.has(rule.id));
    const here = new Set(now.map(({ id }) => id));
    const old = before.filter((rule) => rule.lane === lane && here.has(rule.id));
    const both = new Set(old.map(({ id }) => id));
    const moved = now.filter(({ id }) => both.has(id)).filter(({ id }, at) => old[at]?.id !== id);
    if (moved.length === 0) return [];
    const added = moved.map(({ title }) => title);
    const order = { field: 'order', from: null, to: null, added, removed: [], risk: false };
    return [{ kind: 'reordered', part: 'rules', id: lane, name: lane, risk: false, fields: [order] }];
  });
}

const HEADER = ['name', 'id', 'version', 'published', 'expires', 'changes'] as const;
const headerOf = (playbook: Playbook): Record<string, unknown> =>
  Object.fromEntries(HEADER.map((key) => [key, playbook[key]]).filter(([, value]) => value !== undefined));
const listsOf = ({ phraseLists }: Playbook): Named[] =>
  Object.entries(phraseLists).map(([id, phrases]) => ({ id, name: id, item: { phrases } }));

/** What a reader of `before` has to know about `after`, part by part; sentences are in `lib/words/en/differences.ts`. */
export function differences(before: Playbook, after: Playbook): Difference[] {
  const found = changedItem('header', headerOf(before), { id: after.id, name: after.name, item: headerOf(after) });
  for (const part of LIST_PARTS) {
    if (before[part] !== after[part]) found.push(...compareLists(part, named(before[part]), named(after[part])));
  }
  if (before.rules !== after.rules) found.push(...reordered(before.rules, after.rules));
  if (before.phraseLists !== after.phraseLists) {
    found.push(...compareLists('phraseLists', listsOf(before), listsOf(after)));
  }
  for (const part of ['closing', 'ehrProfiles'] as const) {
    found.push(...changedItem(part, before[part] ?? {}, { id: part, name: part, item: after[part] ?? {} }));
  }
  return found;
}
