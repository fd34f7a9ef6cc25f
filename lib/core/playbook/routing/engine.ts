import { CRITICAL_RESULT } from '../../shared/critical-result.ts';
import { type LocalTime, localTime } from '../../shared/local-time.ts';
import { type Message, SENDER_ROLES, type SenderRole } from '../../shared/message.ts';
import type { Scan } from '../../text/scan.ts';
import { hasAside, isNegatedSense, isWritten, zoneOfSense } from '../../text/sense.ts';
import { type CompiledPlaybook, LEVEL, NO_DUE, type Postings, RULE } from './compiled.ts';
import { holdsAll } from './conditions.ts';
import type { FieldName, FlagLevel, Span } from './decision.ts';
import type { Facts } from './facts.ts';
import { createFieldReader, type Reader } from './field-reader.ts';
import { type Inbox, isRepeat, mayBePatient } from './inbox.ts';
import { labelKey } from './label-key.ts';
import { licensedNow, PHYSICIAN, staff, type Staffed } from './staffing.ts';
import type { Case } from './verdict.ts';

/** A further message within this time keeps a patient's message from being handled as administration alone. */
export const REPEAT_HOURS = 72;

/** Senders whose text is a form or a machine's: what it names is not a complaint that somebody writes of. */
const NOT_FREE_TEXT: ReadonlySet<SenderRole> = new Set(['system', 'lab', 'payer']);

/** What stays the same for all messages that are asked about at once. */
export interface Batch {
  readonly now: number;
  readonly time: LocalTime;
  readonly inbox: () => Inbox;
  readonly staffed: (rank: number) => Staffed;
  readonly licensed: () => string;
  readonly labels: Map<string, Label>;
}

/** What a type label means, worked out once per batch. */
interface Label {
  readonly categories: readonly number[];
  readonly holdsResults: boolean;
  readonly level: number;
  readonly negated: boolean;
}

/** A concept heard, for the explanation. */
export interface HeardSpan {
  readonly concept: number;
  readonly sense: number;
  readonly span: Span;
}

/** Everything found out about one message. Overwritten by the next. */
export interface Gathered extends Case {
  readonly facts: Facts;
  /** Ranks of rules that hold. Those that can change nothing are left out, unless everything was asked for. */
  readonly candidates: readonly number[];
  readonly drafts: readonly number[];
  /** Hours; `NO_DUE` where none says. */
  readonly due: number;
  /** Only where everything was asked for: rules that an exception stopped, and every place of every concept. */
  readonly excepted: readonly { readonly rank: number; readonly by: number }[];
  readonly heard: readonly HeardSpan[];
}

export interface Engine {
  readonly batch: (now: number, offsetMinutes: number, inbox: () => Inbox) => Batch;
  readonly gather: (message: Message, batch: Batch, everything: boolean) => Gathered;
}

function createEngine(compiled: CompiledPlaybook): Engine {
  const { table, levels, sets, otherMatter, telling } = compiled;
  const readField = createFieldReader(compiled);
  const criticalLevel = compiled.ear.concepts.indexOf(CRITICAL_RESULT);

  // What the message in hand says. Sets and rules are stamped with its number, which only rises: nothing needs clearing.
  let run = 0;
  const setRun = new Int32Array(sets.names.length);
  const ruleRun = new Int32Array(table.order.length);
  const saidSets: number[] = [];
  let level: number = LEVEL.clinical;
  let negated = false;
  let clinical = false;
  let everything = false;
  let listensForClinical = true;
  let byPatient = false;
  let field: FieldName = 'subject';
  let words: Scan;
  let heard: HeardSpan[] = [];
  let spans = new Map<number, Span[]>();
  let candidates: number[] = [];
  let drafts: number[] = [];
  let excepted: { rank: number; by: number }[] = [];
  let due = NO_DUE;
  // Ranks from these on cannot win: over all, and among those that may take clinical content.
  let bound = 0;
  let clinicalBound = 0;

  const spanOf = (start: number, end: number): Span => ({
    field,
    start: words.starts[start]!,
    end: words.ends[end - 1]!,
  });

  const reader: Reader = {
    begin(scan) {
      words = scan;
    },
    wants(concept) {
      if (concept === otherMatter && !byPatient) return false;
      if (concept === telling && (!byPatient || field === 'category')) return false;
      if (levels[concept] === LEVEL.clinical) return listensForClinical && (everything || !clinical);
      return everything || levels[concept]! > level;
    },
    heard(concept, start, end, sense) {
      if (everything) heard.push({ concept, sense, span: spanOf(start, end) });
      if (!isWritten(sense)) return false;
      const own = levels[concept]!;
      if (own === LEVEL.clinical) {
        if (isNegatedSense(sense)) return false;
        clinical = true;
      } else if (isNegatedSense(sense) || hasAside(sense)) {
        negated = true;
        return false;
      } else if (own > level) level = own;
      return !everything;
    },
    phrase(phrase, start, end, sense) {
      let at = sets.from[phrase]!;
      const to = sets.from[phrase + 1]!;
      // A sig is the order itself: rules about drugs must read it. Other people's words are not the sender's.
      if (isNegatedSense(sense) || (!isWritten(sense) && zoneOfSense(sense) !== 'sig')) return;
      for (; at < to; at += 1) {
        const set = sets.sets[at]!;
        if (setRun[set] !== run) {
          setRun[set] = run;
          saidSets.push(set);
        }
        if (!everything) continue;
        const known = spans.get(set);
        if (known === undefined) spans.set(set, [spanOf(start, end)]);
        else known.push(spanOf(start, end));
      }
    },
  };
  const labelReader: Reader = { ...reader, phrase: null };

  function readLabel(category: string | null, batch: Batch): Label {
    const text = category ?? '';
    const known = everything ? undefined : batch.labels.get(text);
    if (known !== undefined) return known;
    const before = { level, negated };
    [level, negated, listensForClinical, field] = [LEVEL.clinical, false, false, 'category'];
    readField(text, labelReader);
    const categories = category === null ? [] : (compiled.labels.get(labelKey(category)) ?? []);
    const holdsResults = categories.some((number) => compiled.categories[number]?.holds === 'results');
    const label = { categories, holdsResults, level, negated };
    ({ level, negated } = before);
    batch.labels.set(text, label);
    return label;
  }

  const facts: Facts & { message: Message } = {
    message: {
      id: '',
      category: null,
      from: 'unknown',
      subject: '',
      text: '',
      textState: 'absent',
      priority: null,
      result: null,
      receivedAt: null,
      patientKey: null,
    },
    now: 0,
    inbox: () => ({ written: new Map(), notices: () => new Map() }),
    categories: [],
    holdsResults: false,
    categoryIds: compiled.categories.map(({ id }) => id),
    pool: table.pool,
    isSaid: (set) => setRun[set] === run,
    setNames: sets.names,
    spansOf: (set) => spans.get(set) ?? [],
  };

  function consider(rank: number, batch: Batch): void {
    if (ruleRun[rank] === run) return;
    ruleRun[rank] = run;
    if (!holdsAll(table.programs, table.when[rank]!, facts)) return;
    for (let at = table.unlessFrom[rank]!; at < table.unlessFrom[rank + 1]!; at += 1) {
      if (!holdsAll(table.programs, table.unless[at]!, facts)) continue;
      if (everything) excepted.push({ rank, by: table.unless[at]! });
      return;
    }
    if (table.dues[rank]! < due) due = table.dues[rank]!;
    const marks = table.marks[rank]!;
    if ((marks & RULE.draft) !== 0) {
      drafts.push(rank);
      return;
    }
    candidates.push(rank);
    // One that nobody can take now still beats every lane below its own.
    const lane = table.lanes[rank]!;
    const taken = lane === 2 || batch.staffed(rank).role !== PHYSICIAN;
    const behind = taken ? rank : table.laneEnds[lane]!;
    if (behind < bound) bound = behind;
    if ((marks & RULE.takesClinical) !== 0 && behind < clinicalBound) clinicalBound = behind;
  }

  function walk({ from, rules, dueFromHere }: Postings, list: number, batch: Batch): void {
    for (let at = from[list]!; at < from[list + 1]!; at += 1) {
      const rank = rules[at]!;
      if (!everything && rank >= bound && rank >= clinicalBound && dueFromHere[at]! >= due) return;
      consider(rank, batch);
    }
  }

  return {
    batch(now, offsetMinutes, inbox) {
      const time = localTime(now, offsetMinutes);
      const takers: (Staffed | undefined)[] = [];
      let licensed: string | null = null;
      return {
        now,
        time,
        inbox,
        labels: new Map(),
        staffed(rank) {
          const taker = table.takers[rank]!;
          const { role, clinical } = compiled.takers[taker] ?? { role: PHYSICIAN, clinical: false };
          return (takers[taker] ??= staff(compiled, role, clinical, time));
        },
        licensed: () => (licensed ??= licensedNow(compiled, time)),
      };
    },
    gather(message, batch, all) {
      run += 1;
      everything = all;
      level = LEVEL.clinical;
      negated = false;
      clinical = false;
      due = NO_DUE;
      saidSets.length = 0;
      candidates = [];
      drafts = [];
      if (all) [heard, spans, excepted] = [[], new Map(), []];
      const freeText = !NOT_FREE_TEXT.has(message.from);
      listensForClinical = freeText || all;
      byPatient = mayBePatient(message);
      field = 'subject';
      readField(message.subject, reader);
      field = 'text';
      readField(message.text, reader);
      const label = readLabel(message.category, batch);
      level = Math.max(level, label.level);
      negated ||= label.negated;
      // The EHR's own mark is word enough.
      if (message.result === 'critical' && criticalLevel !== -1) level = Math.max(level, levels[criticalLevel]!);
      const speaksClinically = clinical && freeText;

      facts.message = message;
      facts.now = batch.now;
      facts.inbox = batch.inbox;
      facts.categories = label.categories;
      facts.holdsResults = label.holdsResults;
      bound = table.order.length;
      clinicalBound = speaksClinically ? bound : 0;
      for (const set of saidSets) walk(table.bySet, set, batch);
      for (const category of label.categories) walk(table.byCategory, category, batch);
      const sender = SENDER_ROLES.indexOf(message.from);
      if (sender !== -1) walk(table.bySender, sender, batch);
      const flag: FlagLevel | null = level === LEVEL.emergency ? 'emergency' : level === LEVEL.urgent ? 'urgent' : null;
      return {
        table,
        staffed: batch.staffed,
        licensed: batch.licensed,
        flag,
        negated,
        speaksClinically,
        repeats: () => mayBePatient(message) && isRepeat(batch.inbox(), message, REPEAT_HOURS),
        facts,
        candidates,
        drafts,
        due,
        excepted,
        heard,
      };
    },
  };
}

const engines = new WeakMap<CompiledPlaybook, Engine>();

/** The engine over a compiled playbook: made when first needed, of scratch arrays only, and kept with it. */
export function engineOf(compiled: CompiledPlaybook): Engine {
  const known = engines.get(compiled);
  if (known !== undefined) return known;
  const engine = createEngine(compiled);
  engines.set(compiled, engine);
  return engine;
}
