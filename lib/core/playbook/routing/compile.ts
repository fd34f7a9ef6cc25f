import { CLINICAL_CONCEPTS } from '../../safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../../safety/concepts.ts';
import { tuneEar } from '../../safety/hear.ts';
import { parseWeeklyHours } from '../../shared/weekly-hours.ts';
import { parsePhrase, type Sequence } from '../../text/phrase.ts';
import { indexPhrases } from '../../text/phrase-index.ts';
import type { Conditions, Playbook } from '../format/schema.ts';
import type { CompiledConditions, CompiledPlaybook, CompiledRule, PhraseSet } from './compiled.ts';
import { CONDITION_KINDS } from './conditions.ts';
import type { FlagLevel } from './decision.ts';
import { isClinical } from './is-clinical.ts';
import { labelKey } from './label-key.ts';
import { PHYSICIAN } from './staffing.ts';

/** Rises whenever the compiled form or the built-in lists change, so that a stored one is made anew. */
export const ENGINE_VERSION = 1;

/** In force where no playbook is: every lane is the default, and safety listens. */
export const NO_PLAYBOOK: Playbook = {
  format: 1,
  id: 'none',
  name: '',
  version: 1,
  roles: [],
  categories: [],
  phraseLists: {},
  rules: [],
  protocols: [],
  redirects: [],
  safety: [],
  scenarios: [],
  resources: [],
};

/** Hours of "36h" or "3d". */
function dueHours(due: string | undefined): number | null {
  if (due === undefined) return null;
  return Number.parseInt(due, 10) * (due.endsWith('d') ? 24 : 1);
}

/** Numbers phrases, each once, however many rules say it. */
function phraseBook(lists: Playbook['phraseLists']): {
  sets: (sources: readonly string[]) => PhraseSet[];
  ways: readonly (readonly Sequence[])[];
} {
  const ways: (readonly Sequence[])[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, PhraseSet>();
  const numberOf = (source: string): number => {
    const before = numbers.get(source);
    if (before !== undefined) return before;
    const parsed = parsePhrase(source);
    const number = ways.push(parsed.ok ? parsed.value : []) - 1;
    numbers.set(source, number);
    return number;
  };
  const setOf = (source: string): PhraseSet => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const name = source.startsWith('@') ? source.slice(1) : null;
    const list = name === null ? [source] : Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
    const set = { source, phrases: [...new Set(list.map(numberOf))] };
    known.set(source, set);
    return set;
  };
  return { sets: (sources) => sources.map(setOf), ways };
}

export function compile(playbook: Playbook): CompiledPlaybook {
  const { sets, ways } = phraseBook(playbook.phraseLists);
  const conditions = ({ says, saysAll, ...rest }: Conditions): CompiledConditions => ({
    ...rest,
    ...(says === undefined ? {} : { says: sets(says) }),
    ...(saysAll === undefined ? {} : { saysAll: sets(saysAll) }),
    kinds: CONDITION_KINDS.filter((kind) => ({ says, saysAll, ...rest })[kind] !== undefined),
  });
  const rules = playbook.rules
    .filter(({ status }) => status !== 'retired')
    .map((rule): CompiledRule => {
      const unless = rule.unless === undefined ? [] : Array.isArray(rule.unless) ? rule.unless : [rule.unless];
      return {
        id: rule.id,
        title: rule.title,
        lane: rule.lane,
        role: rule.role ?? PHYSICIAN,
        draft: rule.status === 'draft',
        when: conditions(rule.when),
        unless: unless.map(conditions),
        takesSymptoms: rule.takes === 'symptoms',
        clinical: isClinical(rule, playbook.categories),
        protocol: rule.protocol ?? null,
        redirect: rule.redirect ?? null,
        because: rule.because,
        minutes: rule.minutes ?? null,
        dueHours: dueHours(rule.due),
        reviewBy: rule.reviewBy ?? null,
        owner: rule.owner ?? null,
        evidence: rule.evidence ?? [],
      };
    });
  const labels = new Map<string, string[]>();
  for (const { id, name, labels: written } of playbook.categories) {
    for (const key of new Set([id, name, ...written].map(labelKey))) {
      if (key !== '') labels.set(key, [...(labels.get(key) ?? []), id]);
    }
  }
  const redFlags = [...SAFETY_CONCEPTS, ...playbook.safety];
  // Two concepts of one id keep the graver level: an addition can raise, never lower.
  const levels = new Map<string, FlagLevel>();
  for (const { id, level } of redFlags) if (levels.get(id) !== 'emergency') levels.set(id, level);
  return {
    engine: ENGINE_VERSION,
    id: playbook.id,
    name: playbook.name,
    version: playbook.version,
    published: playbook.published ?? null,
    expires: playbook.expires ?? null,
    roles: playbook.roles.map((role) => ({ ...role, open: role.hours === undefined ? null : parseWeeklyHours(role.hours) })),
    categories: playbook.categories,
    protocols: playbook.protocols,
    redirects: playbook.redirects,
    resources: playbook.resources,
    safety: playbook.safety,
    labels,
    rules,
    phrases: indexPhrases(ways),
    redFlags: tuneEar(redFlags),
    levels,
    clinicalContent: tuneEar(CLINICAL_CONCEPTS),
  };
}
