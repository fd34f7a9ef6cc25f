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
  for (const reading of snapshot.readings) {
    const answer = answerFor(reading);
    if (!answer) continue;
    const { lane, rule, flag } = answer.decision;
    const { category: label, receivedAt } = reading.message;
    const kind = { day: receivedAt === null ? null : dayOf(receivedAt), lane, rule, label, flag };
    const key = JSON.stringify(kind);
    cells.set(key, { ...kind, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  const notRead = Math.max(0, snapshot.rows - snapshot.readings.length);
  return cells.size === 0 && notRead === 0 ? null : { cells: [...cells.values()], notRead };
}

/** The day on the wall calendar of this place. */
function dayOf(epochMs: number): string {
  const date = new Date(epochMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
