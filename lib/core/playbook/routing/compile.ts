import { ADMINISTRATION, deskOf } from '../../safety/administration.ts';
import { CLINICAL_CONCEPTS } from '../../safety/clinical.ts';
import { SAFETY_CONCEPTS } from '../../safety/concepts.ts';
import { tuneEar } from '../../safety/ear.ts';
import { IDIOM_WORDS, IDIOMS } from '../../safety/idioms.ts';
import { OTHER_MATTER } from '../../safety/other-matter.ts';
import { tableOf } from '../../safety/scales.ts';
import { TELLING } from '../../safety/telling.ts';
import { MATTER_WEIGHTS } from '../../safety/weights/matter.ts';
import { TELLING_WEIGHTS } from '../../safety/weights/telling.ts';
import { parseWeeklyHours } from '../../shared/weekly-hours.ts';
import { COMMON_WORDS } from '../../text/common-words.ts';
import { createPhraseBook } from '../../text/phrase-book.ts';
import { buildTrie, groupByKey } from '../../text/phrase-trie.ts';
import { markBits } from '../../text/sense.ts';
import { buildForms, neverSlips, plainClasses } from '../../text/spelling.ts';
import { type Vocabulary, wordsOf } from '../../text/vocabulary.ts';
import type { Playbook, Rule } from '../format/schema.ts';
import { LEVEL, type CompiledPlaybook, type CompiledRule } from './compiled.ts';
import { isClinical } from './is-clinical.ts';
import { labelKey } from './label-key.ts';
import { tabulate } from './rule-table.ts';
import { PHYSICIAN } from './staffing.ts';

/** Rises whenever the compiled form or the built-in lists change, so that a stored one is made anew. */
export const ENGINE_VERSION = 8;

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

/** Numbers phrase sets, each once, however many rules say it. */
function createSets(
  lists: Playbook['phraseLists'],
  numberOf: (source: string) => number,
): { readonly setOf: (source: string) => number; readonly names: string[]; readonly pairs: number[] } {
  const known = new Map<string, number>();
  const names: string[] = [];
  const pairs: number[] = [];
  const setOf = (source: string): number => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const set = names.push(source) - 1;
    known.set(source, set);
    const list = !source.startsWith('@')
      ? [source]
      : Object.hasOwn(lists, source.slice(1))
        ? (lists[source.slice(1)] ?? [])
        : [];
    for (const phrase of new Set(list.map(numberOf))) pairs.push(phrase, set);
    return set;
  };
  return { setOf, names, pairs };
}

function cardOf(rule: Rule, categories: Playbook['categories']): CompiledRule {
  return {
    id: rule.id,
    title: rule.title,
    lane: rule.lane,
    role: rule.role ?? PHYSICIAN,
    draft: rule.status === 'draft',
    takesSymptoms: rule.takes === 'symptoms',
    clinical: isClinical(rule, categories),
    protocol: rule.protocol ?? null,
    redirect: rule.redirect ?? null,
    because: rule.because,
    minutes: rule.minutes ?? null,
    dueHours: dueHours(rule.due),
    reviewBy: rule.reviewBy ?? null,
    owner: rule.owner ?? null,
    evidence: rule.evidence ?? [],
  };
}

function labelsOf(categories: Playbook['categories']): Map<string, number[]> {
  const labels = new Map<string, number[]>();
  for (const [number, { id, name, labels: written }] of categories.entries()) {
    for (const key of new Set([id, name, ...written].map(labelKey))) {
      if (key !== '') labels.set(key, [...(labels.get(key) ?? []), number]);
    }
  }
  return labels;
}

/** What slips are read into: the built-in lists alone, so that no playbook can change what a slip means. */
function builtInForms(): ReturnType<typeof buildForms> {
  const book = createPhraseBook();
  tuneEar([...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS], [], book);
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const ways of book.ways) {
    for (const sequence of ways) for (const { word, prefix } of sequence) (prefix ? stems : words).add(word);
  }
  return buildForms({ words: [...words], stems: [...stems] });
}
let forms: ReturnType<typeof buildForms> | null = null;
let weights: CompiledPlaybook['weights'] | null = null;
let never: ReadonlySet<string> | null = null;

/** Correct words that nothing listens for: they are no slips, and the front desk knows most of them. */
const KNOWN_WORDS = [...new Set([...COMMON_WORDS, ...ADMINISTRATION.keys(), ...IDIOM_WORDS])];

/** Per class: what the word is to administration. */
function deskKinds({ words, stems }: Vocabulary, known: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(words.count + stems.count);
  for (const [number, word] of known.entries()) kinds[number] = deskOf(word);
  return kinds;
}

export function compile(playbook: Playbook): CompiledPlaybook {
  forms ??= builtInForms();
  never ??= neverSlips(forms, KNOWN_WORDS);
  weights ??= { telling: tableOf(TELLING_WEIGHTS), matter: tableOf(MATTER_WEIGHTS) };
  const book = createPhraseBook();
  const redFlags = [...SAFETY_CONCEPTS, ...playbook.safety];
  // Two concepts of one id keep the graver level: an addition can raise, never lower.
  const grave = new Set(redFlags.filter(({ level }) => level === 'emergency').map(({ id }) => id));
  const levelOf = (id: string): number => (grave.has(id) ? LEVEL.emergency : LEVEL.urgent);
  const concepts = [...SAFETY_CONCEPTS, ...CLINICAL_CONCEPTS, OTHER_MATTER, TELLING, ...playbook.safety];
  const tuned = tuneEar(concepts, IDIOMS, book);
  const rules = playbook.rules.filter(({ status }) => status !== 'retired');
  const cards = rules.map((rule) => cardOf(rule, playbook.categories));
  const sets = createSets(playbook.phraseLists, book.numberOf);
  for (const { when } of rules)
    for (const source of [...(when.says ?? []), ...(when.saysAll ?? [])]) sets.setOf(source);
  const { table, takers } = tabulate(
    rules,
    cards,
    playbook.categories.map(({ id }) => id),
    sets.setOf,
    () => sets.names.length,
  );
  const marks = markBits(book);
  const trie = buildTrie(book.ways, KNOWN_WORDS);
  const known = wordsOf(trie.vocabulary.words);
  const { from, values } = groupByKey(sets.pairs, book.ways.length);
  return {
    engine: ENGINE_VERSION,
    id: playbook.id,
    name: playbook.name,
    version: playbook.version,
    published: playbook.published ?? null,
    expires: playbook.expires ?? null,
    roles: playbook.roles.map((role) => ({
      ...role,
      open: role.hours === undefined ? null : parseWeeklyHours(role.hours),
    })),
    categories: playbook.categories,
    protocols: playbook.protocols,
    redirects: playbook.redirects,
    resources: playbook.resources,
    safety: playbook.safety,
    labels: labelsOf(playbook.categories),
    rules: cards,
    takers,
    table,
    sets: { names: sets.names, from, sets: values },
    trie,
    marks,
    ear: tuned.finish(),
    levels: Uint8Array.from([
      ...SAFETY_CONCEPTS.map(({ id }) => levelOf(id)),
      ...CLINICAL_CONCEPTS.map(() => LEVEL.clinical),
      LEVEL.clinical,
      levelOf(TELLING.id),
      ...playbook.safety.map(({ id }) => levelOf(id)),
    ]),
    spelling: { ...forms, plain: plainClasses(forms, never, trie.vocabulary, known) },
    weights,
    desk: deskKinds(trie.vocabulary, known),
    otherMatter: concepts.indexOf(OTHER_MATTER),
    telling: concepts.indexOf(TELLING),
  };
}
