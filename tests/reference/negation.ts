import { type Aside, KINDS, LIST_WORDS, REACH, type TriggerKind, TRIGGERS } from '../../lib/core/text/negation.ts';
import { builtInPhrase } from '../../lib/core/text/phrase.ts';
import { GAP, type Tokens } from '../../lib/core/text/tokenise.ts';
import { findPhrases, indexPhrases } from './find-phrases.ts';

const entries = KINDS.flatMap((kind) => TRIGGERS[kind].map((source) => ({ kind, phrase: builtInPhrase(source) })));
const kindOf = entries.map((entry) => entry.kind);
const triggers = indexPhrases(entries.map(({ phrase }) => phrase));

/** A negation or an aside: its trigger words and the words it covers, as word indexes, ends exclusive. */
export interface NegationScope {
  readonly aside: Aside | null;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

/** The explicit negations and the asides of a text. */
export function negationScopes(tokens: Tokens): NegationScope[] {
  const hits = findPhrases(triggers, tokens);
  const longest = new Map<number, { kind: TriggerKind; start: number; end: number }>();
  const stops = new Set<number>();
  for (const { phrase, start, end } of hits) {
    const kind = kindOf[phrase];
    if (kind === undefined) continue;
    if (kind === 'end') {
      stops.add(start);
      continue;
    }
    // Among triggers that begin together the longest speaks, and a pseudo-negation before an equal: "no relief" over "no".
    const known = longest.get(start);
    if (known === undefined || end > known.end || (end === known.end && (kind === 'pseudo' || kind === 'recent'))) {
      longest.set(start, { kind, start, end });
    }
  }
  const length = tokens.words.length;
  const breaksBefore = (at: number): boolean => (tokens.gaps[at] ?? GAP.sentence) >= GAP.line;
  // "A two day history of": the longer phrase that means nothing of the kind silences the trigger inside it.
  const silent = [...longest.values()].filter(({ kind }) => kind === 'recent');
  const scopes: NegationScope[] = [];
  for (const { kind, start, end } of longest.values()) {
    if (kind === 'pseudo' || kind === 'recent' || kind === 'end') continue;
    if (silent.some((quiet) => quiet.start <= start && end <= quiet.end)) continue;
    if (kind === 'past') {
      scopes.push({ aside: 'history', trigger: { start, end: start }, start, end });
      continue;
    }
    // "No, I have chest pain" answers a question; it negates nothing.
    if (kind === 'before' && tokens.words[start] === 'no' && end === start + 1 && tokens.gaps[end] === GAP.pause)
      continue;
    let left = REACH;
    const aside = kind === 'history' || kind === 'education' ? kind : null;
    if (kind !== 'after') {
      let to = end;
      for (; to < length && left > 0 && !breaksBefore(to) && !stops.has(to); to += 1) {
        left = LIST_WORDS.has(tokens.words[to] ?? '') || tokens.gaps[to] === GAP.pause ? REACH : left - 1;
      }
      if (to > end) scopes.push({ aside, trigger: { start, end }, start: end, end: to });
    } else {
      let from = start;
      for (; from > 0 && left > 0 && !breaksBefore(from) && !stops.has(from - 1); from -= 1) left -= 1;
      if (from < start) scopes.push({ aside, trigger: { start, end }, start: from, end: start });
    }
  }
  return scopes;
}

/**
 * Is what is said in words `start` to `end` negated? A phrase that holds the trigger itself ("not breathing") is not:
 * there the negation is part of the complaint.
 */
export function isNegated(scopes: readonly NegationScope[], start: number, end: number): boolean {
  return scopes.some((scope) => scope.aside === null && covers(scope, start, end));
}

/** The aside in which words `start` to `end` stand, if any. */
export function asideOf(scopes: readonly NegationScope[], start: number, end: number): Aside | null {
  return scopes.find((scope) => scope.aside !== null && covers(scope, start, end))?.aside ?? null;
}

function covers({ trigger, start: from, end: to }: NegationScope, start: number, end: number): boolean {
  // A trigger before must reach the phrase's first word; one after must reach its last.
  return trigger.end <= start ? from <= start && start < to : end <= trigger.start && from < end && end <= to;
}
