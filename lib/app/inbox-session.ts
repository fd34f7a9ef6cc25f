import type { Decision, FlagLevel } from '../core/playbook/routing/decision.ts';
import { raise } from '../core/playbook/routing/raise.ts';
import { saidWords } from '../core/playbook/routing/said-words.ts';
import type { Message } from '../core/shared/message.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import type { PlaybookName, RoleName, RouteReply } from '../protocol/messages.ts';
import { unpackDecision } from '../protocol/packed-decision.ts';
import type { Router } from '../protocol/router.ts';

export interface Answer {
  readonly decision: Decision;
  /**
   * For each reason, by index: the words it points at, of a message that was opened; its text itself is not kept. Null where
   * they are those of the row, which still says them.
   */
  readonly words: readonly (readonly string[])[] | null;
  /** The whole text was read (in the list, or because it was opened). */
  readonly inFull: boolean;
}

export interface SessionView {
  readonly viewer: string;
  readonly roleName: (id: string) => string;
  readonly roles: readonly RoleName[];
  readonly playbook: PlaybookName | null;
  readonly expired: boolean;
  readonly shadow: boolean;
}

/** What is known of the inbox on this page, in memory, until the page goes. */
export interface InboxSession {
  readonly view: () => SessionView;
  /** The answer for exactly this id and content; null while it is not known. */
  readonly answerFor: (reading: RowReading) => Answer | null;
  /** These rows are on the page now: asks for whatever has no answer yet. */
  readonly see: (readings: readonly RowReading[]) => void;
  /** This row is in view and has no answer yet: it is asked for before all others. */
  readonly want: (reading: RowReading) => void;
  /**
   * A message was opened and read in full: its row's answer becomes the one for the whole text. `flagged` is told of its flag,
   * but not where the text is that of the message opened before: a page may change whose it is before what it says.
   */
  readonly open: (
    reading: RowReading,
    subject: string | null,
    text: string,
    flagged?: (level: FlagLevel) => void,
  ) => void;
  /** Messages that were flagged when they were opened, on this page or another: their flags are at least these from now on. */
  readonly flagged: (flags: ReadonlyMap<string, FlagLevel>) => void;
  /** The playbook or the viewer changed: everything is asked anew. */
  readonly forget: () => void;
}

interface Known {
  readonly fingerprint: string;
  readonly answer: Answer;
}

/** Messages in one question: few enough that what is in view is answered soon, and that no answer is a long task. */
const BATCH = 200;

/**
 * `heard` is called after every batch of answers with the ids it was about, or without where all may be said otherwise now;
 * `failed` once when the router rejects (the extension is gone).
 */
export function createInboxSession(
  router: Router,
  heard: (about?: ReadonlySet<string>) => void,
  failed: (error: unknown) => void,
): InboxSession {
  let listed = new Map<string, Known>();
  let opened = new Map<string, Known & { readonly text: string }>();
  let byPatient: ReadonlyMap<string | null, readonly RowReading[]> = new Map();
  let wanted = new Map<string, RowReading>();
  let flags: ReadonlyMap<string, FlagLevel> = new Map();
  const lifted = new WeakMap<Answer, { readonly flag: FlagLevel; readonly answer: Answer }>();
  let openedLast: { readonly id: string; readonly text: string } | null = null;
  let asking = false;
  let again = false;
  let generation = 0;
  let reply: RouteReply | null = null;
  /** Everything was forgotten, and nothing has been answered since. */
  let anew = true;

  const hear = (told: RouteReply): void => {
    const alike = !anew && reply !== null && saidAlike(reply, told);
    reply = told;
    anew = false;
    heard(alike ? new Set(told.decisions.map(({ id }) => id)) : undefined);
  };

  const answerFor = (reading: RowReading): Answer | null => {
    const full = opened.get(reading.id);
    const known = full?.fingerprint === reading.fingerprint ? full : listed.get(reading.id);
    if (known?.fingerprint !== reading.fingerprint) return null;
    const flag = flags.get(reading.id);
    return flag === undefined ? known.answer : lift(known.answer, flag);
  };

  /** With the flag that it had when it was opened: the same object every time. */
  const lift = (known: Answer, flag: FlagLevel): Answer => {
    const before = lifted.get(known);
    if (before?.flag === flag) return before.answer;
    const decision = raise(known.decision, flag);
    if (decision === known.decision) return known;
    const { words } = known;
    const { reasons } = known.decision;
    const answer = {
      ...known,
      decision,
      words: words && decision.reasons.map((reason) => words[reasons.indexOf(reason)] ?? []),
    };
    lifted.set(known, { flag, answer });
    return answer;
  };

  /** What a row says is not taken back by what stands in its message: the flag is at least the row's, for the row's reasons. */
  const withRow = (full: Answer, { id, fingerprint, message }: RowReading): Answer => {
    const row = listed.get(id);
    const seen = row?.fingerprint === fingerprint ? row.answer.decision : null;
    if (!seen?.flag) return full;
    const why = seen.reasons.filter(({ code }) => code === 'flag');
    const decision = raise(full.decision, seen.flag, why);
    if (decision === full.decision) return full;
    const said = saidWords({ ...seen, reasons: why }, message);
    const words = decision.reasons.map((reason) => {
      const at = full.decision.reasons.indexOf(reason);
      return (at === -1 ? said[why.indexOf(reason)] : full.words?.[at]) ?? [];
    });
    return { ...full, decision, words };
  };

  const ask = async (): Promise<void> => {
    asking = true;
    try {
      do {
        again = false;
        // A patient's messages go together, so that they need not go along with each other's batches.
        const missing = [...byPatient.values()].flat().filter((reading) => !answerFor(reading));
        for (let at = 0; at < missing.length && !again; at += BATCH) {
          const batch = missing.slice(at, at + BATCH);
          await askFor(batch, companyOf(batch, byPatient));
        }
      } while (again);
    } catch (error) {
      failed(error);
    } finally {
      asking = false;
    }
  };

  const askFor = async (batch: readonly RowReading[], others: readonly Message[]): Promise<void> => {
    const started = generation;
    const messages = batch.map((reading) => reading.message);
    const answer = await router.route(messages, others);
    if (started !== generation) return;
    answer.decisions.forEach((packed, index) => {
      const reading = batch[index];
      if (!reading || reading.id !== packed.id) return;
      listed.set(reading.id, {
        fingerprint: reading.fingerprint,
        answer: { decision: unpackDecision(packed), words: null, inFull: reading.message.textState === 'read' },
      });
    });
    hear(answer);
  };

  const askForWanted = (): void => {
    const batch = [...wanted.values()].filter((reading) => !answerFor(reading));
    wanted = new Map();
    if (batch.length > 0) askFor(batch, companyOf(batch, byPatient)).catch(failed);
  };

  return {
    answerFor,
    want(reading) {
      // Rows come into view together: one question for all of them.
      if (wanted.size === 0) queueMicrotask(askForWanted);
      wanted.set(reading.id, reading);
    },
    view: () => ({
      viewer: reply?.viewer ?? 'physician',
      roles: reply?.roles ?? [],
      roleName: (id) => reply?.roles.find((role) => role.id === id)?.name ?? id,
      playbook: reply?.playbook ?? null,
      expired: reply?.expired ?? false,
      shadow: reply?.shadow ?? false,
    }),
    see(readings) {
      byPatient = Map.groupBy(readings, ({ message }) => message.patientKey);
      again = true;
      if (!asking) void ask();
    },
    open(reading, subject, text, flagged) {
      const before = opened.get(reading.id);
      if (before?.text === text && before.fingerprint === reading.fingerprint) return;
      const stale = openedLast !== null && openedLast.id !== reading.id && openedLast.text === text;
      if (!stale) openedLast = { id: reading.id, text };
      const started = generation;
      const message: Message = {
        ...reading.message,
        subject: subject ?? reading.message.subject,
        text,
        textState: 'read',
      };
      router.route([message], companyOf([reading], byPatient)).then((told) => {
        const [packed] = told.decisions;
        if (started !== generation || packed?.id !== reading.id) return;
        const answer = withRow(readInFull(unpackDecision(packed), message), reading);
        const { flag } = answer.decision;
        opened.set(reading.id, { fingerprint: reading.fingerprint, answer, text });
        if (flag && !stale) flagged?.(flag);
        hear(told);
      }, failed);
    },
    flagged(next) {
      const before = flags;
      flags = next;
      const other = [...next].filter(([id, level]) => before.get(id) !== level).map(([id]) => id);
      if (other.length > 0) heard(new Set(other));
    },
    forget() {
      generation += 1;
      anew = true;
      listed = new Map();
      opened = new Map();
      again = true;
      if (!asking) void ask();
    },
  };
}

const readInFull = (decision: Decision, message: Message): Answer => ({
  decision,
  words: saidWords(decision, message),
  inFull: true,
});

/** Would both say the same decision in the same words? */
const saidAlike = (one: RouteReply, other: RouteReply): boolean =>
  one.viewer === other.viewer &&
  one.shadow === other.shadow &&
  one.expired === other.expired &&
  JSON.stringify([one.playbook, one.roles]) === JSON.stringify([other.playbook, other.roles]);

/**
 * Further messages of the batch's patients: what duplicates and repeats are told by, and all they are told by. Sending the
 * whole inbox with each batch would cost its square.
 */
function companyOf(
  batch: readonly RowReading[],
  byPatient: ReadonlyMap<string | null, readonly RowReading[]>,
): readonly Message[] {
  const own = new Set(batch.map(({ id }) => id));
  const patients = new Set(batch.map(({ message }) => message.patientKey).filter((key) => key !== null));
  return [...patients]
    .flatMap((patient) => byPatient.get(patient) ?? [])
    .filter(({ id }) => !own.has(id))
    .map(({ message }) => message);
}
