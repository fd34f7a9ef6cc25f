import type { Decision } from '../core/playbook/routing/decision.ts';
import type { Message } from '../core/shared/message.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import type { PlaybookName, RoleName, RouteReply } from '../protocol/messages.ts';
import type { Router } from '../protocol/router.ts';

/** A decision together with the few words that made it; the message's text itself is not kept. */
export interface Answer {
  readonly decision: Decision;
  /** For each reason, by index: the words it points at. */
  readonly words: readonly (readonly string[])[];
  /** The whole text was read (in the list, or because it was opened). */
  readonly inFull: boolean;
}

export interface SessionView {
  readonly viewer: string;
  readonly roleName: (id: string) => string;
  readonly roles: readonly RoleName[];
  readonly playbook: PlaybookName | null;
  readonly expired: boolean;
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
  /** A message was opened and read in full: its row's answer becomes the one for the whole text. */
  readonly open: (reading: RowReading, subject: string | null, text: string) => void;
  /** The playbook or the viewer changed: everything is asked anew. */
  readonly forget: () => void;
}

interface Known {
  readonly fingerprint: string;
  readonly answer: Answer;
}

const BATCH = 50;

/** `heard` is called after every batch of answers; `failed` once when the router rejects (the extension is gone). */
export function createInboxSession(router: Router, heard: () => void, failed: (error: unknown) => void): InboxSession {
  let listed = new Map<string, Known>();
  let opened = new Map<string, Known & { readonly text: string }>();
  let seen: readonly RowReading[] = [];
  let wanted = new Map<string, RowReading>();
  let asking = false;
  let again = false;
  let generation = 0;
  let reply: RouteReply | null = null;

  const answerFor = (reading: RowReading): Answer | null => {
    const full = opened.get(reading.id);
    if (full?.fingerprint === reading.fingerprint) return full.answer;
    const known = listed.get(reading.id);
    return known?.fingerprint === reading.fingerprint ? known.answer : null;
  };

  const ask = async (): Promise<void> => {
    asking = true;
    try {
      do {
        again = false;
        const missing = seen.filter((reading) => !answerFor(reading));
        const byPatient = Map.groupBy(seen, ({ message }) => message.patientKey);
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
    reply = answer;
    answer.decisions.forEach((decision, index) => {
      const reading = batch[index];
      if (reading?.id === decision.id) listed.set(reading.id, known(reading, reading.message, decision));
    });
    heard();
  };

  const askForWanted = (): void => {
    const batch = [...wanted.values()].filter((reading) => !answerFor(reading));
    wanted = new Map();
    const company = companyOf(
      batch,
      Map.groupBy(seen, ({ message }) => message.patientKey),
    );
    if (batch.length > 0) askFor(batch, company).catch(failed);
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
    }),
    see(readings) {
      seen = readings;
      again = true;
      if (!asking) void ask();
    },
    open(reading, subject, text) {
      const before = opened.get(reading.id);
      if (before?.text === text && before.fingerprint === reading.fingerprint) return;
      const started = generation;
      const message: Message = {
        ...reading.message,
        subject: subject ?? reading.message.subject,
        text,
        textState: 'read',
      };
      const others = companyOf(
        [reading],
        Map.groupBy(seen, (other) => other.message.patientKey),
      );
      router.route([message], others).then((answer) => {
        const [decision] = answer.decisions;
        if (started !== generation || decision?.id !== reading.id) return;
        reply = answer;
        opened.set(reading.id, { ...known(reading, message, decision), text });
        heard();
      }, failed);
    },
    forget() {
      generation += 1;
      listed = new Map();
      opened = new Map();
      again = true;
      if (!asking) void ask();
    },
  };
}

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

function known(reading: RowReading, message: Message, decision: Decision): Known {
  const words = decision.reasons.map((reason) =>
    reason.spans.map(({ field, start, end }) => (message[field] ?? '').slice(start, end)),
  );
  return { fingerprint: reading.fingerprint, answer: { decision, words, inFull: message.textState === 'read' } };
}
