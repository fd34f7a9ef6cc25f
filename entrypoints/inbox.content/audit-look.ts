import type { InboxSession } from '../../lib/app/inbox-session.ts';
import type { Snapshot } from '../../lib/ehr/inbox-reader.ts';
import type { SeenCell } from '../../lib/protocol/audit-messages.ts';

export interface AuditLook {
  readonly cells: readonly SeenCell[];
  /** Rows of a known inbox that could not be read. */
  readonly notRead: number;
}

/** How many messages of each kind are on the page at once: all that the audit is made of. Null where no inbox is. */
export function auditLook(snapshot: Snapshot, answerFor: InboxSession['answerFor']): AuditLook | null {
  if (!snapshot.profile) return null;
  if (snapshot.problem !== null) return { cells: [], notRead: snapshot.rows };
  const cells = new Map<string, SeenCell>();
  const dayOf = dayTeller();
  for (const reading of snapshot.readings) {
    const answer = answerFor(reading);
    if (!answer) continue;
    const { lane, rule, flag } = answer.decision;
    const { category: label, receivedAt } = reading.message;
    const day = receivedAt === null ? null : dayOf(receivedAt);
    const key = `${day}\u0000${lane}\u0000${rule}\u0000${flag}\u0000${label === null ? '' : `\u0000${label}`}`;
    cells.set(key, { day, lane, rule, label, flag, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  const notRead = Math.max(0, snapshot.rows - snapshot.readings.length);
  return cells.size === 0 && notRead === 0 ? null : { cells: [...cells.values()], notRead };
}

/** No place's day begins at another time than at such a step of the clock. Milliseconds. */
const QUARTER = 15 * 60_000;

/** `dayOf`, asked once for times that are of one day anyway: a long list says few of them. */
function dayTeller(): (epochMs: number) => string {
  const known = new Map<number, string>();
  return (epochMs) => {
    const quarter = Math.floor(epochMs / QUARTER);
    const day = known.get(quarter) ?? dayOf(epochMs);
    known.set(quarter, day);
    return day;
  };
}

/** The day on the wall calendar of this place. */
function dayOf(epochMs: number): string {
  const date = new Date(epochMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
