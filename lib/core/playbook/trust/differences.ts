import type { Playbook, Rule } from '../format/schema.ts';

export const DIFFERENCE_CODES = [
  'other-playbook', // {from, to}: names
  'expires', // {on}
  'safety-added', // {title, level}
  'safety-removed', // {title, level}
  'safety-changed', // {title, level}
  'rule-lane', // {title, from, to}
  'rule-role', // {title, from, to}
  'rule-status', // {title, from, to}
  'rule-added', // {title, lane, role, status}
  'rule-removed', // {title, lane, role, status}
  'rule-conditions', // {title}
  'rule-exceptions', // {title}
  'rule-order', // {title}: another rule of its lane now comes first
  'rule-text', // {title, parts}
  'words-added', // {list, words, count}
  'words-removed', // {list, words, count}
  'item-added', // {part, title}
  'item-removed', // {part, title}
  'item-changed', // {part, title}
  'other', // {part}
] as const;
export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];

export interface Difference {
  readonly code: DifferenceCode;
  /** It may make less be flagged or fewer messages reach the physician: shown first. */
  readonly risk: boolean;
  readonly params: Readonly<Record<string, string | number>>;
}

const LANE_CAUTION: Readonly<Record<Rule['lane'], number>> = { 'not-physician': 0, protocol: 1, physician: 2 };
const WORDS_SHOWN = 8;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const roleOf = (rule: Rule): string => rule.role ?? 'physician';

/** What changes when `after` takes the place of `before`, what needs a second look first. Empty: the same in every part. */
export function differences(before: Playbook, after: Playbook): readonly Difference[] {
  const all = [
    ...header(before, after),
    ...safety(before, after),
    ...rules(before.rules, after.rules),
    ...phraseLists(before.phraseLists, after.phraseLists),
    ...items(
      'roles',
      before.roles,
      after.roles,
      ({ id }) => id,
      ({ name }) => name,
    ),
    ...items(
      'categories',
      before.categories,
      after.categories,
      ({ id }) => id,
      ({ name }) => name,
    ),
    ...items(
      'protocols',
      before.protocols,
      after.protocols,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...items(
      'redirects',
      before.redirects,
      after.redirects,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...items(
      'scenarios',
      before.scenarios,
      after.scenarios,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...items(
      'resources',
      before.resources,
      after.resources,
      ({ title }) => title,
      ({ title }) => title,
    ),
    ...(same(before.ehrProfiles, after.ehrProfiles) ? [] : [plain('other', { part: 'ehrProfiles' })]),
    ...(same(before.closing, after.closing) ? [] : [plain('other', { part: 'closing' })]),
  ];
  return [...all.filter(({ risk }) => risk), ...all.filter(({ risk }) => !risk)];
}

const plain = (code: DifferenceCode, params: Difference['params']): Difference => ({ code, risk: false, params });
const risky = (code: DifferenceCode, params: Difference['params']): Difference => ({ code, risk: true, params });

function header(before: Playbook, after: Playbook): Difference[] {
  return [
    ...(before.id === after.id ? [] : [plain('other-playbook', { from: before.name, to: after.name })]),
    ...(same(before.expires, after.expires) ? [] : [plain('expires', { on: after.expires ?? '' })]),
  ];
}

function safety(before: Playbook, after: Playbook): Difference[] {
  const found: Difference[] = [];
  for (const { id, before: old, after: now } of paired(before.safety, after.safety, (one) => one.id)) {
    if (!old && now) found.push(plain('safety-added', { title: id, level: now.level }));
    if (old && !now) found.push(risky('safety-removed', { title: id, level: old.level }));
    if (old && now && !same(old, now)) found.push(risky('safety-changed', { title: id, level: now.level }));
  }
  return found;
}

function rules(before: readonly Rule[], after: readonly Rule[]): Difference[] {
  const found: Difference[] = [];
  const pairs = paired(before, after, ({ id }) => id);
  for (const { before: old, after: now } of pairs) {
    if (old && now) found.push(...ruleChanges(old, now));
    else if (now) found.push((now.lane === 'physician' ? plain : risky)('rule-added', ruleParams(now)));
    else if (old) found.push((old.lane === 'physician' ? risky : plain)('rule-removed', ruleParams(old)));
  }
  return [...found, ...moved(before, after)];
}

const ruleParams = (rule: Rule): Difference['params'] => ({
  title: rule.title,
  lane: rule.lane,
  role: roleOf(rule),
  status: rule.status,
});

const TEXT_PARTS = ['title', 'because', 'protocol', 'redirect', 'minutes', 'due', 'owner', 'reviewBy'] as const;
const OTHER_PARTS = ['approved', 'evidence', 'format'] as const;

function ruleChanges(old: Rule, now: Rule): Difference[] {
  const { title } = now;
  const found: Difference[] = [];
  if (old.lane !== now.lane) {
    const lower = LANE_CAUTION[now.lane] < LANE_CAUTION[old.lane];
    found.push((lower ? risky : plain)('rule-lane', { title, from: old.lane, to: now.lane }));
  }
  if (roleOf(old) !== roleOf(now)) found.push(plain('rule-role', { title, from: roleOf(old), to: roleOf(now) }));
  if (old.status !== now.status) {
    const less = now.lane === 'physician' ? old.status === 'active' : now.status === 'active';
    found.push((less ? risky : plain)('rule-status', { title, from: old.status, to: now.status }));
  }
  if (!same(old.when, now.when)) found.push(risky('rule-conditions', { title }));
  if (!same(old.unless, now.unless) || old.takes !== now.takes || old.clinical !== now.clinical) {
    found.push(risky('rule-exceptions', { title }));
  }
  const parts = [...TEXT_PARTS, ...OTHER_PARTS].filter((part) => !same(old[part], now[part]));
  if (parts.length > 0) found.push(plain('rule-text', { title, parts: parts.join(', ') }));
  return found;
}

/** Within a lane the rule listed first wins: rules that stayed but stand in another order are named. */
function moved(before: readonly Rule[], after: readonly Rule[]): Difference[] {
  const found: Difference[] = [];
  for (const lane of Object.keys(LANE_CAUTION)) {
    const old = before.filter((rule) => rule.lane === lane).map(({ id }) => id);
    const now = after.filter((rule) => rule.lane === lane && old.includes(rule.id));
    const kept = old.filter((id) => now.some((rule) => rule.id === id));
    found.push(...now.filter(({ id }, at) => kept[at] !== id).map(({ title }) => plain('rule-order', { title })));
  }
  return found;
}

function phraseLists(before: Playbook['phraseLists'], after: Playbook['phraseLists']): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((list) => {
    const [old, now] = [before[list] ?? [], after[list] ?? []];
    const say = (code: 'words-added' | 'words-removed', words: readonly string[]): Difference[] =>
      words.length === 0
        ? []
        : [plain(code, { list, words: words.slice(0, WORDS_SHOWN).join(', '), count: words.length })];
    return [...say('words-removed', missingFrom(now, old)), ...say('words-added', missingFrom(old, now))];
  });
}

function missingFrom(list: readonly string[], words: readonly string[]): string[] {
  const known = new Set(list);
  return words.filter((word) => !known.has(word));
}

function items<T>(
  part: string,
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
  titleOf: (item: T) => string,
): Difference[] {
  return paired(before, after, idOf).flatMap(({ before: old, after: now }) => {
    if (!old) return now ? [plain('item-added', { part, title: titleOf(now) })] : [];
    if (!now) return [plain('item-removed', { part, title: titleOf(old) })];
    return same(old, now) ? [] : [plain('item-changed', { part, title: titleOf(now) })];
  });
}

interface Pair<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

function paired<T>(before: readonly T[], after: readonly T[], idOf: (item: T) => string): Pair<T>[] {
  const [old, now] = [new Map(before.map((one) => [idOf(one), one])), new Map(after.map((one) => [idOf(one), one]))];
  return [...new Set([...old.keys(), ...now.keys()])].map((id) => ({ id, before: old.get(id), after: now.get(id) }));
}
