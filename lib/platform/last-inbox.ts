import type { LastInbox } from '../protocol/close-messages.ts';
import { browser } from './browser.ts';

const KEY = 'last-inbox';

const flagged = ({ flags }: LastInbox): number => flags.emergency + flags.urgent;

/**
 * Counts only, in the browser's session memory: they die with the browser. A reading that is still going on counts only
 * for more flags than were known: it must neither say "nothing flagged" nor take a flag away.
 */
export async function keepLastInbox(inbox: LastInbox): Promise<void> {
  const before = await lastInbox();
  if (!inbox.complete && flagged(inbox) <= (before ? flagged(before) : 0)) return;
  await browser.storage.session.set({ [KEY]: inbox });
}

export async function lastInbox(): Promise<LastInbox | null> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  // One that a version before this has kept in the same run of the browser counted no critical results.
  if (kept === undefined) return null;
  const inbox = kept as Omit<LastInbox, 'criticalResults'> & Partial<LastInbox>;
  return { ...inbox, criticalResults: inbox.criticalResults ?? 0 };
}
