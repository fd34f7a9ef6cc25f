import { groupByKey } from '../../text/phrase-trie.ts';
import { SENDER_ROLES } from '../../shared/message.ts';
import type { Rule } from '../format/schema.ts';
import { caution } from './choose.ts';
import { NO_DUE, type Postings, RULE, type RuleTable } from './compiled.ts';
import type { CompiledRule } from './compiled.ts';
import { encodeConditions } from './conditions.ts';
import { LANES } from './decision.ts';
import { createPool } from './pool.ts';

/** Turns rules into numbers. `cards` are the same rules, in the document's order, as they are shown. */
export function tabulate(
  rules: readonly Rule[],
  cards: readonly CompiledRule[],
  categoryIds: readonly string[],
  setOf: (source: string) => number,
  setCount: () => number,
): { table: RuleTable; takers: { role: string; clinical: boolean }[] } {
  const categoryNumbers = new Map(categoryIds.map((id, number) => [id, number]));
  const pool = createPool((id) => categoryNumbers.get(id) ?? -1, setOf);
  const lane = (at: number): number => caution(rules[at]!.lane);
  const order = Int32Array.from(rules.keys()).sort((a, b) => lane(b) - lane(a) || a - b);
  const ranked = [...order].map((at) => ({ rule: rules[at]!, card: cards[at]! }));

  const programs: number[] = [];
  const known = new Map<string, number>();
  const place = (conditions: Rule['when']): number => {
    const program = encodeConditions(conditions, pool);
    const key = program.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const at = programs.length;
    programs.push(...program);
    known.set(key, at);
    return at;
  };
  const exceptions: number[] = [];
  const when = Int32Array.from(ranked, ({ rule }) => place(rule.when));
  for (const [rank, { rule }] of ranked.entries()) {
    const sets = rule.unless === undefined ? [] : Array.isArray(rule.unless) ? rule.unless : [rule.unless];
    for (const set of sets) exceptions.push(rank, place(set));
  }
  const unless = groupByKey(exceptions, ranked.length);

  const takers: { role: string; clinical: boolean }[] = [];
  const takerNumbers = new Map<string, number>();
  const takerOf = ({ role, clinical }: CompiledRule): number => {
    const key = `${clinical} ${role}`;
    const before = takerNumbers.get(key);
    if (before !== undefined) return before;
    takerNumbers.set(key, takers.length);
    return takers.push({ role, clinical }) - 1;
  };

  const marksOf = ({ draft, lane, takesSymptoms }: CompiledRule): number =>
    (draft ? RULE.draft : 0) |
    (lane === 'physician' || (lane === 'protocol' && takesSymptoms) ? RULE.takesClinical : 0);
  const dues = Int32Array.from(ranked, ({ card }) => card.dueHours ?? NO_DUE);
  const laneEnds = Int32Array.from(
    LANES,
    (_, number) => ranked.filter(({ rule }) => caution(rule.lane) >= number).length,
  );
  return {
    takers,
    table: {
      order,
      lanes: Uint8Array.from(ranked, ({ rule }) => caution(rule.lane)),
      laneEnds,
      marks: Uint8Array.from(ranked, ({ card }) => marksOf(card)),
      dues,
      takers: Int32Array.from(ranked, ({ card }) => takerOf(card)),
      when,
      unlessFrom: unless.from,
      unless: unless.values,
      programs: Int32Array.from(programs),
      pool: pool.data(),
      ...postings(ranked, dues, setOf, setCount(), categoryNumbers),
    },
  };
}

/** Each rule waits in as few lists as can make it a candidate: for its words, else its category, else its sender. */
function postings(
  ranked: readonly { readonly rule: Rule }[],
  dues: Int32Array,
  setOf: (source: string) => number,
  sets: number,
  categories: ReadonlyMap<string, number>,
): Pick<RuleTable, 'bySet' | 'byCategory' | 'bySender'> {
  const uses = new Int32Array(sets);
  for (const { rule } of ranked) for (const source of rule.when.says ?? []) uses[setOf(source)]! += 1;
  const bySet: number[] = [];
  const byCategory: number[] = [];
  const bySender: number[] = [];
  const once = (numbers: readonly number[]): number[] => [...new Set(numbers)];
  for (const [rank, { rule }] of ranked.entries()) {
    const { says, saysAll, category, from } = rule.when;
    if (says !== undefined) for (const set of once(says.map(setOf))) bySet.push(set, rank);
    else if (saysAll !== undefined) {
      // All must be said, so one may stand for them: the one that wakes the fewest rules.
      const [rarest = 0] = saysAll.map(setOf).sort((a, b) => uses[a]! - uses[b]!);
      uses[rarest]! += 1;
      bySet.push(rarest, rank);
    } else if (category !== undefined) {
      for (const number of once(category.flatMap((id) => categories.get(id) ?? []))) byCategory.push(number, rank);
    } else for (const role of from ?? SENDER_ROLES) bySender.push(SENDER_ROLES.indexOf(role), rank);
  }
  const listed = (pairs: readonly number[], keys: number): Postings => {
    const { from, values: rules } = groupByKey(pairs, keys);
    const dueFromHere = new Int32Array(rules.length);
    for (let list = 0; list < keys; list += 1) {
      let shortest = NO_DUE;
      for (let at = from[list + 1]! - 1; at >= from[list]!; at -= 1) {
        shortest = Math.min(shortest, dues[rules[at]!]!);
        dueFromHere[at] = shortest;
      }
    }
    return { from, rules, dueFromHere };
  };
  return {
    bySet: listed(bySet, sets),
    byCategory: listed(byCategory, categories.size),
    bySender: listed(bySender, SENDER_ROLES.length),
  };
}
