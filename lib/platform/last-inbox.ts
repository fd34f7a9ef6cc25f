import type { LastInbox } from '../protocol/close-messages.ts';
import { browser } from './browser.ts';

const KEY = 'last-inbox';

/** Counts only, in the browser's session memory: they die with the browser. */
export async function keepLastInbox(inbox: LastInbox): Promise<void> {
  await browser.storage.session.set({ [KEY]: inbox });
}

export async function lastInbox(): Promise<LastInbox | null> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return (kept as LastInbox | undefined) ?? null;
}
