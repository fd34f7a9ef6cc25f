import type { Rule } from '../../lib/core/playbook/format/schema.ts';
import type { Message } from '../../lib/core/shared/message.ts';

/** What safety listens for, as far as a library can be asked for it: one concept's plain phrases. */
export interface Heard {
  readonly id: string;
  readonly phrases: readonly string[];
}

/**
 * The question that every candidate answers: which rule wins, the most cautious lane first, then the first listed, and
 * which of `concepts` are said. Words count when they are not under a negation, here the simplest there is: one of these
 * words just before the phrase.
 */
export interface Task {
  readonly rules: readonly Rule[];
  readonly labels: ReadonlyMap<string, string>;
  /** Empty where only rules are asked for. */
  readonly concepts: readonly Heard[];
}
/** The winner's id, and the ids of the concepts that are said, in their order. */
export type Answer = string;
export const answer = (rule: string | null, concepts: readonly string[]): Answer =>
  [rule ?? 'no rule', ...concepts].join(', ');
export interface Text {
  readonly message: Message;
  readonly category: string | null;
  /** The text's words in small letters, one space around each. */
  readonly words: string;
}
export interface Candidate {
  readonly name: string;
  /** Answers for one text; a promise where the library only works so. */
  readonly ask: (text: Text) => Answer | Promise<Answer>;
  /** Messages per measurement: slow ones get fewer. */
  readonly sample: number;
}

const CAUTION = { 'not-physician': 0, protocol: 1, physician: 2 } as const;
const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'without', 'denies']);

export const byRank = (rules: readonly Rule[]): Rule[] => rules.toSorted((a, b) => CAUTION[b.lane] - CAUTION[a.lane]);

export function readForTask(message: Message, labels: Task['labels']): Text {
  const words = `${message.subject}\n${message.text}`.toLowerCase().match(/[a-z0-9']+/gu) ?? [];
  return { message, category: labels.get(message.category ?? '') ?? null, words: ` ${words.join(' ')} ` };
}

/** The word that ends just before `at` negates. */
export function negatedAt(words: string, at: number): boolean {
  const from = words.lastIndexOf(' ', at - 1);
  return from !== -1 && NEGATIONS.has(words.slice(from + 1, at));
}

export function isSaid(words: string, phrase: string): boolean {
  for (let at = words.indexOf(` ${phrase} `); at !== -1; at = words.indexOf(` ${phrase} `, at + 1)) {
    if (!negatedAt(words, at)) return true;
  }
  return false;
}

export const saysOf = (rule: Rule): readonly string[] => rule.when.says ?? [];
export const exceptionsOf = ({ unless }: Rule): readonly string[] =>
  unless === undefined || Array.isArray(unless) ? [] : (unless.says ?? []);

export function metaHolds(rule: Rule, { message, category }: Text): boolean {
  const { category: wanted, from } = rule.when;
  return (
    (wanted === undefined || (category !== null && wanted.includes(category))) &&
    (from === undefined || from.includes(message.from))
  );
}

/** The oracle: every phrase of every rule and concept, looked for in the text, in order of rank. */
export function oracle(ranked: readonly Rule[], concepts: readonly Heard[], text: Text): Answer {
  const winner = ranked.find(
    (rule) =>
      metaHolds(rule, text) &&
      saysOf(rule).some((phrase) => isSaid(text.words, phrase)) &&
      !exceptionsOf(rule).some((phrase) => isSaid(text.words, phrase)),
  );
  const said = concepts.filter(({ phrases }) => phrases.some((phrase) => isSaid(text.words, phrase)));
  return answer(
    winner?.id ?? null,
    said.map(({ id }) => id),
  );
}
