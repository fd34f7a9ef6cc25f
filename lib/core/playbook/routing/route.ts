import { localTime, type LocalTime } from '../../shared/local-time.ts';
import type { Message, SenderRole } from '../../shared/message.ts';
import { type Candidate, caution, choose, laneOf, takesClinical } from './choose.ts';
import type { CompiledPlaybook } from './compiled.ts';
import { type HeldCondition, holdsAll } from './conditions.ts';
import type { Decision, Floor, Lane, Reason, RoutingContext, Suggestion } from './decision.ts';
import { explain } from './explain.ts';
import { gatherFacts, readFields } from './facts.ts';
import { type Inbox, indexInbox, isRepeat, mayBePatient } from './inbox.ts';
import { listen, type Listened } from './listen.ts';
import { licensedNow, PHYSICIAN, staff } from './staffing.ts';

/** A further message within this time keeps a patient's message from being handled as administration alone. */
export const REPEAT_HOURS = 72;

/** Senders whose text is a form or a machine's: what it names is not a complaint that somebody writes of. */
const NOT_FREE_TEXT: ReadonlySet<SenderRole> = new Set(['system', 'lab', 'payer']);

/** A rule that would be a candidate but for its `unless`. */
export interface Excepted {
  readonly rule: Candidate['rule'];
  readonly by: HeldCondition;
}

/** Everything that was found out about a message on the way to its lane. */
export interface Findings {
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly Candidate[];
  readonly excepted: readonly Excepted[];
  readonly winner: Candidate | null;
  readonly listened: Listened;
  readonly floors: readonly Reason[];
}

interface Verdict {
  readonly lane: Lane;
  readonly role: string;
  readonly winner: Candidate | null;
  readonly floor: Floor | null;
}

function findCandidates(
  compiled: CompiledPlaybook,
  facts: Parameters<typeof holdsAll>[1],
  time: LocalTime,
): Pick<Findings, 'candidates' | 'drafts' | 'excepted'> {
  const candidates: Candidate[] = [];
  const drafts: Candidate[] = [];
  const excepted: Excepted[] = [];
  for (const rule of compiled.rules) {
    const held = holdsAll(rule.when, facts);
    if (held === null) continue;
    let by: HeldCondition | null = null;
    for (const set of rule.unless) by ??= holdsAll(set, facts)?.at(-1) ?? null;
    if (by !== null) excepted.push({ rule, by });
    else (rule.draft ? drafts : candidates).push({ rule, held, staffed: staff(compiled, rule.role, rule.clinical, time) });
  }
  return { candidates, drafts, excepted };
}

/** The lane with every floor but "unread" under it. */
function decide(
  candidates: readonly Candidate[],
  { flag, negated }: Listened,
  speaksClinically: boolean,
  repeats: boolean,
  licensed: string,
): Verdict {
  const plain = choose(candidates);
  const lane = plain === null ? 'physician' : laneOf(plain);
  const raised = (floor: Floor): Floor | null => (caution(lane) < caution('physician') ? floor : null);
  const physician = (winner: Candidate | null, floor: Floor | null): Verdict => ({
    lane: 'physician',
    role: PHYSICIAN,
    winner,
    floor,
  });
  if (flag !== null) return physician(plain !== null && lane === 'physician' ? plain : null, raised('flag'));
  if (plain === null) return physician(null, null);
  if (speaksClinically && lane !== 'physician') {
    const winner = choose(candidates.filter(takesClinical));
    if (winner === null) return physician(null, 'clinical-content');
    return { lane: laneOf(winner), role: winner.staffed.role, winner, floor: null };
  }
  if (lane === 'not-physician' && (negated || repeats)) {
    const floor = negated ? 'negated-flag' : 'repeat';
    return { lane: licensed === PHYSICIAN ? 'physician' : 'protocol', role: licensed, winner: null, floor };
  }
  return { lane, role: plain.staffed.role, winner: plain, floor: null };
}

const suggestion = (candidate: Candidate): Suggestion => ({
  rule: candidate.rule.id,
  lane: laneOf(candidate),
  role: candidate.staffed.role,
});

function routeIn(compiled: CompiledPlaybook, message: Message, inbox: Inbox, context: Omit<RoutingContext, 'others'>): Decision {
  const { now, offsetMinutes } = context;
  const time = localTime(now, offsetMinutes);
  const fields = readFields(message);
  const facts = gatherFacts(compiled, message, fields, inbox, now);
  const listened = listen(compiled, fields);
  const { candidates, drafts: draftCandidates, excepted } = findCandidates(compiled, facts, time);
  const speaksClinically = listened.clinical.length > 0 && !NOT_FREE_TEXT.has(message.from);
  const repeats = isRepeat(inbox, message, REPEAT_HOURS);
  const licensed = licensedNow(compiled, time);
  const decideOver = (some: readonly Candidate[]): Verdict =>
    decide(some, listened, speaksClinically, repeats, licensed);
  const verdict = decideOver(candidates);
  // In the rules' own order, a draft among them, so that "would have won" means just that.
  const order = new Map(compiled.rules.map((rule, at) => [rule.id, at]));
  const place = ({ rule }: Candidate): number => order.get(rule.id) ?? 0;
  const drafts = draftCandidates.filter((draft) => {
    const among = [...candidates, draft].sort((a, b) => place(a) - place(b));
    return decideOver(among).winner === draft;
  });

  const unread = mayBePatient(message) && message.textState !== 'read';
  const floor = unread ? 'unread' : verdict.floor;
  const floors: Reason[] = [];
  if (unread) floors.push({ code: 'floor-unread', params: { field: 'text' }, spans: [] });
  if (verdict.floor === 'clinical-content') {
    for (const { concept, spans } of listened.clinical) {
      floors.push({ code: 'floor-clinical-content', params: { concept }, spans });
    }
  } else if (verdict.floor === 'repeat') {
    floors.push({ code: 'floor-repeat', params: { hours: REPEAT_HOURS }, spans: [] });
  } else if (verdict.floor === 'flag') floors.push({ code: 'floor-flag', params: {}, spans: [] });
  else if (verdict.floor === 'negated-flag') floors.push({ code: 'floor-negated-flag', params: {}, spans: [] });

  const { winner } = verdict;
  const dues = [...candidates, ...draftCandidates].flatMap(({ rule }) => rule.dueHours ?? []);
  const looksLike = unread && winner !== null && listened.flag === null ? suggestion(winner) : null;
  const followed = unread ? null : winner;
  const role = unread ? null : verdict.role;
  return {
    id: message.id,
    lane: unread ? 'open-first' : verdict.lane,
    role,
    rule: followed?.rule.id ?? null,
    flag: listened.flag,
    floor,
    looksLike,
    drafts: drafts.map(suggestion),
    dueHours: dues.length === 0 ? null : Math.min(...dues),
    protocol: followed?.rule.protocol ?? null,
    redirect: listened.flag === null ? (followed?.rule.redirect ?? null) : null,
    reasons: explain(compiled, { candidates, drafts, excepted, winner: followed, listened, floors }, {
      role,
      looksLike,
      date: time.date,
      viewer: context.viewer ?? null,
    }),
  };
}

/** The answer for one message. Pure and total: the same arguments give the same answer, and nothing throws. */
export function route(compiled: CompiledPlaybook, message: Message, context: RoutingContext): Decision {
  const others = context.others.filter(({ id }) => id !== message.id);
  return routeIn(compiled, message, indexInbox([...others, message]), context);
}

/** The answers for a whole inbox, in order; each message has all others around it. Ids must differ. */
export function routeAll(
  compiled: CompiledPlaybook,
  messages: readonly Message[],
  context: Omit<RoutingContext, 'others'>,
): Decision[] {
  const inbox = indexInbox(messages);
  return messages.map((message) => routeIn(compiled, message, inbox, context));
}
