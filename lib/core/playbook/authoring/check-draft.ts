import { parsePlaybook } from '../format/parse-playbook.ts';
import type { PlaybookError, ProblemCode } from '../format/problem.ts';
import type { Playbook } from '../format/schema.ts';
import { compareResults, type ScenarioChange } from './compare-results.ts';
import { fieldOfFinding } from './field-of-finding.ts';
import { type FindingCode, type LintContext, lintPlaybook } from './lint.ts';
import { runScenarios, type ScenarioResult } from './run-scenarios.ts';

/** What is wrong or doubtful, and at which field it is said. */
export interface Issue {
  readonly level: 'error' | 'warning';
  readonly source: 'problem' | 'finding';
  readonly code: ProblemCode | FindingCode;
  /** Top-level part of the document: "rules", "phraseLists", "version". */
  readonly part: string;
  /** Position in its list, or name of its phrase list; null for the document itself. */
  readonly at: number | string | null;
  /** Dotted path inside the item; '' is the item as a whole. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface DraftCheck {
  /** The document as a whole cannot be a playbook: too big, too many rules, a bad heading. */
  readonly refused: PlaybookError | null;
  readonly issues: readonly Issue[];
  readonly results: readonly ScenarioResult[];
  /** Against the playbook in force: the same scenarios under its rules. */
  readonly changes: readonly ScenarioChange[];
}

/** Where an item of the checked playbook stands in the draft, which still holds the faulty ones. */
function placeIn(draft: object): (part: string, position: number, id: string | null) => number {
  const known = new Map<string, Map<string, number>>();
  return (part, position, id) => {
    if (id === null) return position;
    let places = known.get(part);
    if (places === undefined) {
      const list: unknown = Reflect.get(draft, part);
      const items: unknown[] = Array.isArray(list) ? list : [];
      places = new Map();
      for (const [at, item] of items.entries()) {
        const own: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
        if (typeof own === 'string' && !places.has(own)) places.set(own, at);
      }
      known.set(part, places);
    }
    return places.get(id) ?? position;
  };
}

/**
 * Everything the page says about a draft, given as its text: faults of form, lint, all scenarios, and what differs from the playbook in
 * force. Never throws for bad content; a faulty rule or item is named, and the others are checked without it.
 */
export function checkDraft(text: string, inForce: Playbook | null, context: LintContext): DraftCheck {
  const parsed = parsePlaybook(text);
  if (!parsed.ok) {
    const problems = parsed.error.code === 'bad-header' ? parsed.error.problems : [];
    const issues = problems.map(({ code, path, params }) => {
      const [part = '', ...rest] = path.map(String);
      return { level: 'error', source: 'problem', code, part, at: null, field: rest.join('.'), params } as const;
    });
    return { refused: parsed.error, issues, results: [], changes: [] };
  }
  const { playbook, skipped } = parsed.value;
  const issues: Issue[] = skipped.map(({ code, path, params }) => {
    const [part = '', at = null, ...rest] = path;
    return { level: 'error', source: 'problem', code, part: String(part), at, field: rest.join('.'), params };
  });
  const results = runScenarios(playbook, context.now, context.offsetMinutes);
  const draft: unknown = JSON.parse(text);
  const place = placeIn(typeof draft === 'object' && draft !== null ? draft : {});
  for (const { level, code, path, id, params } of lintPlaybook(playbook, context, results)) {
    const [part = '', position] = path;
    const at = typeof position === 'number' ? place(String(part), position, id) : null;
    issues.push({ level, source: 'finding', code, part: String(part), at, field: fieldOfFinding(code), params });
  }
  const before =
    inForce === null
      ? []
      : runScenarios({ ...inForce, scenarios: playbook.scenarios }, context.now, context.offsetMinutes);
  return { refused: null, issues, results, changes: compareResults(before, results) };
}
