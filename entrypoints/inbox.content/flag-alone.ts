import type { InboxSession } from '../../lib/app/inbox-session.ts';
import type { FlagLevel } from '../../lib/core/playbook/routing/decision.ts';
import type { OpenedApart } from '../../lib/ehr/read-apart.ts';

/**
 * The flag of a message that is open on a page of its own, and whose it is; null where it has none or does not say so. An id
 * from the address counts where the page was loaded with it: in a page that changes its address it may run ahead.
 */
export function flagAlone(
  apart: OpenedApart,
  answerFor: InboxSession['answerFor'],
): { readonly id: string; readonly level: FlagLevel } | null {
  const { id, byAddress, reading } = apart;
  const level = answerFor(reading)?.decision.flag ?? null;
  return id === null || level === null || (byAddress && !asLoaded()) ? null : { id, level };
}

function asLoaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return location.hash === '' && navigation?.name === location.href;
}
