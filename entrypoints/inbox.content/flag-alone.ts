import type { InboxSession } from '../../lib/app/inbox-session.ts';
import type { FlagLevel } from '../../lib/core/playbook/routing/decision.ts';
import type { OpenedApart } from '../../lib/ehr/read-apart.ts';

/**
 * The flag of a message that is open on a page of its own, and whose it is; null where it has none, or does not itself say
 * whose it is: the address may run ahead of what is shown.
 */
export function flagAlone(
  { id, byAddress, reading }: OpenedApart,
  answerFor: InboxSession['answerFor'],
): { readonly id: string; readonly level: FlagLevel } | null {
  const level = answerFor(reading)?.decision.flag ?? null;
  return id === null || byAddress || level === null ? null : { id, level };
}
