import type { Message } from '../../shared/message.ts';
import { type CompiledPlaybook, NO_DUE } from './compiled.ts';
import { showAll } from './conditions.ts';
import type { Decision, Reason, RoutingContext, Suggestion } from './decision.ts';
import { type Batch, engineOf, type Gathered, REPEAT_HOURS } from './engine.ts';
import { type Candidate, explain } from './explain.ts';
import { indexInbox, mayBePatient } from './inbox.ts';
import { listened } from './listen.ts';
import { decide, laneOf, type Verdict } from './verdict.ts';

/** A decision without its explanation. */
export type Outcome = Omit<Decision, 'reasons'>;

/** `others`: the inbox's further messages; those that are asked about themselves are passed over (same id). */
export type BatchContext = Omit<RoutingContext, 'others'> & { readonly others?: readonly Message[] };

function startBatch(compiled: CompiledPlaybook, messages: readonly Message[], context: BatchContext): Batch {
  let inbox: ReturnType<typeof indexInbox> | null = null;
  return engineOf(compiled).batch(context.now, context.offsetMinutes, () => {
    if (inbox !== null) return inbox;
    const others = context.others ?? [];
    if (others.length === 0) return (inbox = indexInbox(messages));
    const asked = new Set(messages.map(({ id }) => id));
    return (inbox = indexInbox([...others.filter(({ id }) => !asked.has(id)), ...messages]));
  });
}

const NONE: readonly Suggestion[] = [];
const isUnread = (message: Message): boolean => mayBePatient(message) && message.textState !== 'read';

function outcomeOf(compiled: CompiledPlaybook, message: Message, found: Gathered, verdict: Verdict): Outcome {
  const cardOf = (rank: number): CompiledPlaybook['rules'][number] => compiled.rules[found.table.order[rank]!]!;
  const suggestion = (rank: number): Suggestion => ({
    rule: cardOf(rank).id,
    lane: laneOf(found, rank),
    role: found.staffed(rank).role,
  });
  const unread = isUnread(message);
  const followed = unread || verdict.winner === -1 ? null : cardOf(verdict.winner);
  // In the document's order. A draft is shown when it would win, were it approved.
  const drafts =
    found.drafts.length === 0
      ? found.drafts
      : found.drafts.filter((rank) => decide(found, found.candidates, rank).winner === rank);
  return {
    id: message.id,
    lane: unread ? 'open-first' : verdict.lane,
    role: unread ? null : verdict.role,
    rule: followed?.id ?? null,
    flag: found.flag,
    floor: unread ? 'unread' : verdict.floor,
    looksLike: unread && verdict.winner !== -1 && found.flag === null ? suggestion(verdict.winner) : null,
    drafts: drafts.length === 0 ? NONE : inDocument(found, drafts).map(suggestion),
    dueHours: found.due === NO_DUE ? null : found.due,
    protocol: followed?.protocol ?? null,
    redirect: found.flag === null ? (followed?.redirect ?? null) : null,
  };
}

const inDocument = ({ table: { order } }: Gathered, ranks: readonly number[]): number[] =>
  ranks.toSorted((a, b) => order[a]! - order[b]!);

/** The decision on a message about which everything was gathered. */
function explained(
  compiled: CompiledPlaybook,
  message: Message,
  found: Gathered,
  date: string,
  viewer: string | null,
): Decision {
  const { table, facts } = found;
  const verdict = decide(found, found.candidates);
  const outcome = outcomeOf(compiled, message, found, verdict);
  const cardOf = (rank: number): Candidate['rule'] => compiled.rules[table.order[rank]!]!;
  const candidate = (rank: number): Candidate => ({
    rule: cardOf(rank),
    lane: laneOf(found, rank),
    staffed: found.staffed(rank),
  });
  const { clinical, reasons } = listened(compiled, found.heard, message.result);
  const floors: Reason[] = [];
  const floor = (code: Reason['code'], params: Reason['params'], spans: Reason['spans'] = []): number =>
    floors.push({ code, params, spans });
  if (isUnread(message)) floor('floor-unread', { field: 'text' });
  if (verdict.floor === 'flag') floor('floor-flag', {});
  else if (verdict.floor === 'negated-flag') floor('floor-negated-flag', {});
  else if (verdict.floor === 'repeat') floor('floor-repeat', { hours: REPEAT_HOURS });
  else if (verdict.floor === 'clinical-content') {
    for (const { concept, spans } of clinical) floor('floor-clinical-content', { concept }, spans);
  }
  const shownDrafts = new Set(outcome.drafts.map(({ rule }) => rule));
  const { winner } = verdict;
  return {
    ...outcome,
    reasons: explain(
      compiled,
      {
        candidates: inDocument(found, found.candidates).map(candidate),
        drafts: inDocument(found, found.drafts)
          .map(candidate)
          .filter(({ rule }) => shownDrafts.has(rule.id)),
        excepted: found.excepted
          .toSorted((a, b) => table.order[a.rank]! - table.order[b.rank]!)
          .map(({ rank, by }) => ({ rule: cardOf(rank), by: showAll(table.programs, by, facts).at(-1)! })),
        winner:
          outcome.rule === null || winner === -1
            ? null
            : { ...candidate(winner), held: showAll(table.programs, table.when[winner]!, facts) },
        heard: [...reasons, ...floors],
      },
      { role: outcome.role, looksLike: outcome.looksLike, date, viewer },
    ),
  };
}

/**
 * The answers for many messages, without explanations, in order: what badges and counts need. Pure and total: the same
 * arguments give the same answers, and nothing throws. Ids must differ.
 */
export function decideAll(compiled: CompiledPlaybook, messages: readonly Message[], context: BatchContext): Outcome[] {
  const engine = engineOf(compiled);
  const batch = startBatch(compiled, messages, context);
  return messages.map((message) => {
    const found = engine.gather(message, batch, false);
    return outcomeOf(compiled, message, found, decide(found, found.candidates));
  });
}

/** The answers for many messages with their explanations. */
export function routeAll(compiled: CompiledPlaybook, messages: readonly Message[], context: BatchContext): Decision[] {
  const engine = engineOf(compiled);
  const batch = startBatch(compiled, messages, context);
  return messages.map((message) =>
    explained(compiled, message, engine.gather(message, batch, true), batch.time.date, context.viewer ?? null),
  );
}

/** The answer for one message, explained. */
export function route(compiled: CompiledPlaybook, message: Message, context: RoutingContext): Decision {
  const [decision] = routeAll(compiled, [message], context);
  return decision!;
}
