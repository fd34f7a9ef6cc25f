import { CRITICAL_RESULT } from '../../shared/critical-result.ts';
import type { ResultKind } from '../../shared/message.ts';
import { asideOfSense, isNegatedSense, isWritten, zoneOfSense } from '../../text/sense.ts';
import { type CompiledPlaybook, LEVEL } from './compiled.ts';
import type { FlagLevel, Reason, Span } from './decision.ts';
import type { HeardSpan } from './engine.ts';

/** What safety and the clinical lexicon heard in a message, for the explanation. */
export interface Listened {
  /** Concepts of clinical content, not negated, with their words. */
  readonly clinical: readonly { readonly concept: string; readonly spans: readonly Span[] }[];
  readonly reasons: readonly Reason[];
}

function add<K>(map: Map<K, Span[]>, key: K, span: Span): void {
  const spans = map.get(key);
  if (spans === undefined) map.set(key, [span]);
  else if (!spans.some((known) => known.field === span.field && known.start === span.start && known.end === span.end)) {
    spans.push(span);
  }
}

/** `heard` holds every place of every concept. */
export function listened(
  { ear, levels }: CompiledPlaybook,
  heard: readonly HeardSpan[],
  result: ResultKind | null,
): Listened {
  const said = new Map<string, Span[]>();
  // The EHR's own mark is word enough.
  if (result === 'critical') said.set(CRITICAL_RESULT, []);
  const negated = new Map<string, Span[]>();
  const excluded = new Map<string, Map<string, Span[]>>();
  const asides = new Map<string, Map<string, Span[]>>();
  const clinical = new Map<string, Span[]>();
  const within = (all: Map<string, Map<string, Span[]>>, concept: string): Map<string, Span[]> => {
    const known = all.get(concept) ?? new Map<string, Span[]>();
    all.set(concept, known);
    return known;
  };
  const gravest = new Map<string, number>();
  for (const { concept: number, sense, span } of heard.toSorted((a, b) => a.concept - b.concept)) {
    const concept = ear.concepts[number] ?? '';
    const level = levels[number] ?? LEVEL.clinical;
    const aside = asideOfSense(sense);
    if (level === LEVEL.clinical) {
      if (isWritten(sense) && !isNegatedSense(sense)) add(clinical, concept, span);
      continue;
    }
    gravest.set(concept, Math.max(level, gravest.get(concept) ?? LEVEL.urgent));
    if (!isWritten(sense)) add(within(excluded, concept), zoneOfSense(sense), span);
    else if (isNegatedSense(sense)) add(negated, concept, span);
    else if (aside !== null) add(within(asides, concept), aside, span);
    else add(said, concept, span);
  }
  const levelOf = (concept: string): FlagLevel =>
    concept === CRITICAL_RESULT || gravest.get(concept) === LEVEL.emergency ? 'emergency' : 'urgent';
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
  for (const [concept, zones] of [...asides, ...excluded]) {
    for (const [zone, spans] of zones) reasons.push({ code: 'excluded-zone', params: { zone, concept }, spans });
  }
  return { clinical: [...clinical].map(([concept, spans]) => ({ concept, spans })), reasons };
}
