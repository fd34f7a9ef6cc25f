import { hear } from '../../safety/hear.ts';
import type { CompiledPlaybook } from './compiled.ts';
import type { FieldName, FlagLevel, Reason, Span } from './decision.ts';
import { spanOf, type ReadField } from './facts.ts';

/** What safety and the clinical lexicon heard in a message. */
export interface Listened {
  readonly flag: FlagLevel | null;
  /** A red flag was named, under explicit negation. */
  readonly negated: boolean;
  /** Concepts of clinical content, not negated, with their words. */
  readonly clinical: readonly { readonly concept: string; readonly spans: readonly Span[] }[];
  readonly reasons: readonly Reason[];
}

/** Fields where clinical content is looked for; a type label names a kind of message, not a complaint. */
const FREE_TEXT: ReadonlySet<FieldName> = new Set(['subject', 'text']);

function add<K>(map: Map<K, Span[]>, key: K, span: Span): void {
  const spans = map.get(key);
  if (spans === undefined) map.set(key, [span]);
  else if (!spans.some((known) => known.field === span.field && known.start === span.start && known.end === span.end)) {
    spans.push(span);
  }
}

export function listen(compiled: CompiledPlaybook, fields: readonly ReadField[]): Listened {
  const said = new Map<string, Span[]>();
  const negated = new Map<string, Span[]>();
  const excluded = new Map<string, Map<string, Span[]>>();
  const clinical = new Map<string, Span[]>();
  for (const field of fields) {
    for (const { concept, start, end, negated: isNegated, zone } of hear(compiled.redFlags, field.reading)) {
      const span = spanOf(field, start, end);
      if (zone !== 'written') {
        const zones = excluded.get(concept) ?? new Map<string, Span[]>();
        excluded.set(concept, zones);
        add(zones, zone, span);
      } else add(isNegated ? negated : said, concept, span);
    }
    if (!FREE_TEXT.has(field.field)) continue;
    for (const { concept, start, end, negated: isNegated, zone } of hear(compiled.clinicalContent, field.reading)) {
      if (zone === 'written' && !isNegated) add(clinical, concept, spanOf(field, start, end));
    }
  }
  const levelOf = (concept: string): FlagLevel => compiled.levels.get(concept) ?? 'urgent';
  const levels = [...said.keys()].map(levelOf);
  const flag = levels.includes('emergency') ? 'emergency' : levels.length > 0 ? 'urgent' : null;
  const reasons: Reason[] = [];
  // The graver first: a card has room for few.
  for (const level of ['emergency', 'urgent'] as const) {
    for (const [concept, spans] of said) {
      if (levelOf(concept) === level) reasons.push({ code: 'flag', params: { level, concept }, spans });
    }
  }
  for (const [concept, spans] of negated) {
    if (!said.has(concept)) reasons.push({ code: 'flag-negated', params: { concept }, spans });
  }
  for (const [concept, zones] of excluded) {
    for (const [zone, spans] of zones) reasons.push({ code: 'excluded-zone', params: { zone, concept }, spans });
  }
  return {
    flag,
    negated: negated.size > 0,
    clinical: [...clinical].map(([concept, spans]) => ({ concept, spans })),
    reasons,
  };
}
