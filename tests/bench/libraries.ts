import AhoCorasick from 'ahocorasick';
import jsonLogic from 'json-logic-js';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Rule } from '../../lib/core/playbook/format/schema.ts';
import {
  answer,
  byRank,
  type Candidate,
  exceptionsOf,
  isSaid,
  metaHolds,
  negatedAt,
  saysOf,
  type Task,
  type Text,
} from './candidates.ts';

/**
 * json-rules-engine. In full: one condition a phrase, as its documentation writes rules; all run, and the best event
 * wins. Tuned: one condition for all phrases of a rule, unique priorities, and a stop at the first event.
 */
export function jsonRulesEngine({ rules, concepts }: Task, stops: boolean): Candidate {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('saysAny', (words: string, phrases: readonly string[]) =>
    phrases.some((one) => isSaid(words, one)),
  );
  engine.addOperator(
    'saysNone',
    (words: string, phrases: readonly string[]) => !phrases.some((one) => isSaid(words, one)),
  );
  engine.addOperator('says', (words: string, phrase: string) => isSaid(words, phrase));
  engine.addOperator('saysNot', (words: string, phrase: string) => !isSaid(words, phrase));
  const ranked = byRank(rules);
  const conditions = (rule: Rule): TopLevelCondition => ({
    all: [
      ...(rule.when.category === undefined ? [] : [{ fact: 'category', operator: 'in', value: rule.when.category }]),
      ...(rule.when.from === undefined ? [] : [{ fact: 'from', operator: 'in', value: rule.when.from }]),
      ...(stops
        ? [
            { fact: 'words', operator: 'saysAny', value: saysOf(rule) },
            { fact: 'words', operator: 'saysNone', value: exceptionsOf(rule) },
          ]
        : [
            { any: saysOf(rule).map((value) => ({ fact: 'words', operator: 'says', value })) },
            ...exceptionsOf(rule).map((value) => ({ fact: 'words', operator: 'saysNot', value })),
          ]),
    ],
  });
  for (const [rank, rule] of ranked.entries()) {
    engine.addRule({
      conditions: conditions(rule),
      event: { type: rule.id, params: { rank } },
      ...(stops ? { priority: ranked.length - rank, onSuccess: () => void engine.stop() } : {}),
    });
  }
  // Before any rule may stop the run.
  for (const [number, { id, phrases }] of concepts.entries()) {
    engine.addRule({
      conditions: { any: [{ fact: 'words', operator: 'saysAny', value: phrases }] },
      event: { type: id, params: { number } },
      ...(stops ? { priority: ranked.length + 1 } : {}),
    });
  }
  return {
    name: stops ? 'json-rules-engine, unique priorities + stop' : 'json-rules-engine, full run',
    sample: Math.max(40, Math.round((stops ? 3_000 : 1_000) / rules.length)),
    async ask({ message, category, words }) {
      const { events } = await engine.run({ category, from: message.from, words });
      const sorted = (by: 'rank' | 'number'): string[] =>
        events
          .filter(({ params }) => params?.[by] !== undefined)
          .toSorted((a, b) => Number(a.params?.[by]) - Number(b.params?.[by]))
          .map(({ type }) => type);
      return answer(sorted('rank')[0] ?? null, sorted('number'));
    },
  };
}

export function jsonLogicJs({ rules, concepts }: Task): Candidate {
  jsonLogic.add_operation('saysAny', (words: string, ...phrases: readonly string[]) =>
    phrases.some((one) => isSaid(words, one)),
  );
  const ranked = byRank(rules).map((rule) => ({
    id: rule.id,
    logic: {
      and: [
        ...(rule.when.category === undefined ? [] : [{ in: [{ var: 'category' }, rule.when.category] }]),
        ...(rule.when.from === undefined ? [] : [{ in: [{ var: 'from' }, rule.when.from] }]),
        { saysAny: [{ var: 'words' }, ...saysOf(rule)] },
        { '!': { saysAny: [{ var: 'words' }, ...exceptionsOf(rule)] } },
      ],
    },
  }));
  const heard = concepts.map(({ id, phrases }) => ({ id, logic: { saysAny: [{ var: 'words' }, ...phrases] } }));
  return {
    name: 'json-logic-js, early stop',
    sample: Math.max(20, Math.round(50_000 / rules.length)),
    ask({ message, category, words }) {
      const data = { category, from: message.from, words };
      const holds = ({ logic }: { readonly logic: object }): boolean => jsonLogic.apply(logic, data) === true;
      return answer(
        ranked.find(holds)?.id ?? null,
        heard.filter(holds).map(({ id }) => id),
      );
    },
  };
}

export function regExpPerRule({ rules, concepts }: Task): Candidate {
  const any = (phrases: readonly string[]): RegExp | null =>
    phrases.length === 0 ? null : new RegExp(` (?:${phrases.join('|')})(?= )`, 'gu');
  const ranked = byRank(rules).map((rule) => ({ rule, says: any(saysOf(rule)), except: any(exceptionsOf(rule)) }));
  const heard = concepts.map(({ id, phrases }) => ({ id, says: any(phrases) }));
  const found = (expression: RegExp | null, words: string): boolean => {
    if (expression === null) return false;
    expression.lastIndex = 0;
    for (let match = expression.exec(words); match !== null; match = expression.exec(words)) {
      if (!negatedAt(words, match.index)) return true;
      expression.lastIndex = match.index + 1;
    }
    return false;
  };
  return {
    name: 'a RegExp per rule, early stop',
    sample: Math.max(50, Math.round(500_000 / rules.length)),
    ask(text) {
      const winner = ranked.find(
        ({ rule, says, except }) => metaHolds(rule, text) && found(says, text.words) && !found(except, text.words),
      );
      const said = heard.filter(({ says }) => found(says, text.words));
      return answer(
        winner?.rule.id ?? null,
        said.map(({ id }) => id),
      );
    },
  };
}

/** An Aho–Corasick library finds the phrases; postings lead from them to the rules. */
export function ahoCorasick({ rules, concepts }: Task): Candidate {
  const ranked = byRank(rules);
  const postings = new Map<string, number[]>();
  for (const [rank, rule] of ranked.entries()) {
    for (const phrase of saysOf(rule)) postings.set(phrase, [...(postings.get(phrase) ?? []), rank]);
  }
  const conceptsOf = new Map<string, number[]>();
  for (const [number, concept] of concepts.entries()) {
    for (const phrase of concept.phrases) conceptsOf.set(phrase, [...(conceptsOf.get(phrase) ?? []), number]);
  }
  const ofRules = ranked.flatMap((rule) => [...saysOf(rule), ...exceptionsOf(rule)]);
  const phrases = [...new Set([...ofRules, ...conceptsOf.keys()])];
  const automaton = new AhoCorasick(phrases.map((phrase) => ` ${phrase} `));
  return {
    name: 'Aho–Corasick (ahocorasick) + postings',
    sample: 2_000,
    ask(text: Text) {
      const said = new Set<string>();
      for (const [end, found] of automaton.search(text.words)) {
        for (const phrase of found) if (!negatedAt(text.words, end - phrase.length + 1)) said.add(phrase.slice(1, -1));
      }
      let best = ranked.length;
      const heard = new Set<number>();
      for (const phrase of said) {
        for (const number of conceptsOf.get(phrase) ?? []) heard.add(number);
        for (const rank of postings.get(phrase) ?? []) {
          if (rank >= best) break;
          const rule = ranked[rank];
          if (rule && metaHolds(rule, text) && !exceptionsOf(rule).some((one) => said.has(one))) best = rank;
        }
      }
      const numbers = [...heard].sort((a, b) => a - b);
      return answer(
        ranked[best]?.id ?? null,
        numbers.map((number) => concepts[number]?.id ?? ''),
      );
    },
  };
}
