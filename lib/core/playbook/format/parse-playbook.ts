import type * as z from 'zod';
import { err, ok, type Result } from '../../shared/result.ts';
import { checkLimits, PLAYBOOK_LIMITS } from './limits.ts';
import type { PlaybookError, Problem, ProblemCode } from './problem.ts';
import { PROBLEM_CODES } from './problem.ts';
import {
  categorySchema,
  FORMAT_VERSION,
  headerSchema,
  phraseListSchema,
  type Playbook,
  protocolSchema,
  redirectSchema,
  resourceSchema,
  roleSchema,
  type Rule,
  ruleSchema,
  safetyAdditionSchema,
  scenarioSchema,
} from './schema.ts';

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KNOWN_PARTS: ReadonlySet<string> = new Set([
  ...Object.keys(headerSchema.shape),
  ...['roles', 'categories', 'phraseLists', 'rules', 'protocols', 'redirects', 'safety', 'scenarios', 'resources'],
  ...['ehrProfiles', 'closing'],
]);

/** `JSON.parse` makes "__proto__" an own key, and a later copy would make it a prototype. */
function forbiddenName(value: unknown, path: Path): Path | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') return here;
    const found = forbiddenName(inner, here);
    if (found !== null) return found;
  }
  return null;
}

const isProblemCode = (code: unknown): code is ProblemCode => PROBLEM_CODES.some((known) => known === code);

function customProblem(message: string): { code: ProblemCode; params: Record<string, string> } | null {
  try {
    const parsed: unknown = JSON.parse(message);
    if (!isObject(parsed) || !isProblemCode(parsed['code'])) return null;
    const given = isObject(parsed['params']) ? parsed['params'] : {};
    const params = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
    return { code: parsed['code'], params };
  } catch {
    return null;
  }
}

/** What the document has at a path, for the message: short, and only when it is a plain value. */
function valueAt(root: unknown, path: Path): string | null {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = Reflect.get(value, key);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : null;
}

function problemsOf(error: z.core.$ZodError, item: unknown, at: Path): Problem[] {
  const id = isObject(item) && typeof item['id'] === 'string' ? item['id'].slice(0, 64) : null;
  const read = (issues: readonly z.core.$ZodIssue[], base: Path): Problem[] =>
    issues.flatMap((issue) => {
      const inner: Path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
      const path = [...at, ...inner];
      const value = valueAt(item, inner);
      const make = (code: ProblemCode, params: Record<string, string | number> = {}): Problem[] => [
        { code, path, id, params: value === null ? params : { value, ...params } },
      ];
      const special = customProblem(issue.message);
      if (special !== null) return make(special.code, special.params);
      switch (issue.code) {
        case 'invalid_type':
          return issue.input === undefined && value === null && issue.message.includes('undefined')
            ? make('missing')
            : make('wrong-type', { expected: issue.expected });
        case 'invalid_value':
          return make('wrong-value', { allowed: issue.values.map(String).join(', ') });
        case 'too_big':
          return make('too-long', { limit: Number(issue.maximum) });
        case 'too_small':
          return make('too-short', { limit: Number(issue.minimum) });
        case 'unrecognized_keys':
          return issue.keys.flatMap((name) => make('unknown-part', { name: name.slice(0, 64) }));
        case 'invalid_union': {
          // The branch that came nearest says what is wrong; without branches the discriminator itself is.
          const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0];
          return nearest === undefined ? make('wrong-value') : read(nearest, inner);
        }
        default:
          return make('invalid');
      }
    });
  return read(error.issues, []);
}

/** Parses the good items of a list and says what is wrong with the others. */
function parseList<T>(
  root: Json,
  part: string,
  schema: z.ZodType<T>,
  skipped: Problem[],
  check: (item: T, path: Path) => Problem | null = () => null,
): T[] {
  const list = root[part];
  if (list === undefined) return [];
  const problem = (code: ProblemCode, path: Path, id: string | null, params: Problem['params']): void => {
    skipped.push({ code, path, id, params });
  };
  if (!Array.isArray(list)) {
    problem('wrong-type', [part], null, { expected: 'array' });
    return [];
  }
  const good: T[] = [];
  const ids = new Set<string>();
  for (const [position, item] of list.entries()) {
    const path = [part, position];
    if (position >= PLAYBOOK_LIMITS.items) {
      problem('too-long', [part], null, { limit: PLAYBOOK_LIMITS.items });
      break;
    }
    const id = isObject(item) && typeof item['id'] === 'string' ? item['id'] : null;
    const format = isObject(item) ? item['format'] : undefined;
    if (part === 'rules' && typeof format === 'number' && format > FORMAT_VERSION) {
      problem('newer-format', path, id, { format, known: FORMAT_VERSION });
      continue;
    }
    const parsed = schema.safeParse(item);
    if (!parsed.success) {
      skipped.push(...problemsOf(parsed.error, item, path));
      continue;
    }
    if (id !== null && ids.has(id)) {
      problem('duplicate-id', path, id, { id });
      continue;
    }
    const objection = check(parsed.data, path);
    if (objection !== null) {
      skipped.push(objection);
      continue;
    }
    if (id !== null) ids.add(id);
    good.push(parsed.data);
  }
  return good;
}

function parsePhraseLists(root: Json, skipped: Problem[]): Record<string, string[]> {
  const lists = root['phraseLists'];
  if (lists === undefined) return {};
  if (!isObject(lists)) {
    skipped.push({ code: 'wrong-type', path: ['phraseLists'], id: null, params: { expected: 'object' } });
    return {};
  }
  const good: [string, string[]][] = [];
  for (const [name, list] of Object.entries(lists)) {
    const path = ['phraseLists', name];
    const parsed = phraseListSchema.safeParse(list);
    if (!parsed.success) skipped.push(...problemsOf(parsed.error, list, path));
    else if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(name)) {
      skipped.push({ code: 'forbidden-name', path, id: null, params: { name: name.slice(0, 64) } });
    } else good.push([name, parsed.data]);
  }
  return Object.fromEntries(good);
}

/** A rule whose phrases name a list that is not there would silently match less: it is left out. */
function unknownList(rule: Rule, path: Path, lists: Readonly<Record<string, unknown>>): Problem | null {
  const sets = [
    rule.when,
    ...(Array.isArray(rule.unless) ? rule.unless : rule.unless === undefined ? [] : [rule.unless]),
  ];
  for (const set of sets) {
    for (const source of [...(set.says ?? []), ...(set.saysAll ?? [])]) {
      const name = source.startsWith('@') ? source.slice(1) : null;
      if (name !== null && !Object.hasOwn(lists, name)) {
        return { code: 'unknown-list', path, id: rule.id, params: { id: name } };
      }
    }
  }
  return null;
}

export interface ParsedPlaybook {
  readonly playbook: Playbook;
  /** Everything that was left out, with its place and reason. Empty for a document that is good throughout. */
  readonly skipped: readonly Problem[];
}

/**
 * Reads a playbook from its text. Refuses the document only when its size, form or header is wrong; a bad rule or item
 * is left out and listed, and the good ones load. Never throws.
 */
export function parsePlaybook(text: string): Result<ParsedPlaybook, PlaybookError> {
  const limits = checkLimits(text);
  if (!limits.ok) return limits;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    return err({ code: 'not-json', detail: error instanceof Error ? error.message : '' });
  }
  if (!isObject(root)) return err({ code: 'not-a-playbook' });
  // Counted before anything walks through them.
  const rules = root['rules'];
  if (Array.isArray(rules) && rules.length > PLAYBOOK_LIMITS.rules) {
    return err({ code: 'too-many-rules', rules: rules.length, limit: PLAYBOOK_LIMITS.rules });
  }
  const forbidden = forbiddenName(root, []);
  if (forbidden !== null) return err({ code: 'forbidden-name', name: '__proto__', path: forbidden });
  const header = headerSchema.safeParse(root);
  if (!header.success) return err({ code: 'bad-header', problems: problemsOf(header.error, root, []) });
  if (header.data.format > FORMAT_VERSION) {
    return err({ code: 'newer-format', format: header.data.format, known: FORMAT_VERSION });
  }
  const skipped: Problem[] = Object.keys(root)
    .filter((name) => !KNOWN_PARTS.has(name))
    .map((name) => ({
      code: 'unknown-part',
      path: [name.slice(0, 64)],
      id: null,
      params: { name: name.slice(0, 64) },
    }));
  const phraseLists = parsePhraseLists(root, skipped);
  const profiles = root['ehrProfiles'];
  const playbook: Playbook = {
    ...header.data,
    roles: parseList(root, 'roles', roleSchema, skipped),
    categories: parseList(root, 'categories', categorySchema, skipped),
    phraseLists,
    rules: parseList(root, 'rules', ruleSchema, skipped, (rule, path) => unknownList(rule, path, phraseLists)),
    protocols: parseList(root, 'protocols', protocolSchema, skipped),
    redirects: parseList(root, 'redirects', redirectSchema, skipped),
    safety: parseList(root, 'safety', safetyAdditionSchema, skipped),
    scenarios: parseList(root, 'scenarios', scenarioSchema, skipped),
    resources: parseList(root, 'resources', resourceSchema, skipped),
    ...(Array.isArray(profiles) ? { ehrProfiles: profiles } : {}),
    ...(root['closing'] === undefined ? {} : { closing: root['closing'] }),
  };
  return ok({ playbook, skipped });
}
