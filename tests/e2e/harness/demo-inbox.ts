import { startDemo } from '../../../demo/server.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { readSuggestions } from '../../../scripts/start/read-suggestions.ts';
import type { Ext, ToolbarBadge } from './ext.ts';
import { expect, test as base } from './fixture.ts';

export { expect };

export interface Suggested {
  readonly id: string;
  readonly lane: string;
  readonly rule: string | null;
  readonly flag: string | null;
  /** What the list says aloud. */
  readonly text: string;
}

/** Opens the strip's list, which holds every suggestion, and reads it. */
export async function suggestions(tab: Tab): Promise<Suggested[]> {
  const listed = await readSuggestions(tab);
  return listed.map((one) => ({ ...one, rule: one.rule || null, flag: one.flag || null }));
}

/** Waits until every row of the demo's list has a suggestion, and gives them all. */
export async function allSuggested(tab: Tab): Promise<Suggested[]> {
  await tab.waitFor(() => document.querySelectorAll('.inbox-list > .card').length);
  for (let tries = 0; tries < 200; tries += 1) {
    if (await tab.evaluate(() => document.querySelector('timeback-panel') !== null)) {
      const found = await suggestions(tab);
      // Counted now: messages may have arrived.
      const rows = await tab.evaluate(() => document.querySelectorAll('.inbox-list > .card').length);
      if (found.length === rows) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('not every row got a suggestion');
}

/** What the toolbar says, once it counts every flag that the strip's list has: answers are counted together, a moment later. */
export async function countedOnToolbar(ext: Ext, tab: Tab): Promise<ToolbarBadge> {
  const flags = (await suggestions(tab)).filter(({ flag }) => flag !== null).length;
  await expect.poll(async () => (await ext.toolbarBadge(tab)).text).toBe(`${flags}!`);
  return ext.toolbarBadge(tab);
}

/** The demo's inbox in a window of an ordinary size, with a suggestion on every row; no message arrives by itself. */
export async function openInbox(ext: Ext, demo: string): Promise<Tab> {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.setViewport({ width: 1280, height: 800 });
  await allSuggested(tab);
  return tab;
}

/** A demo EHR of its own for each test, at the origin that test builds approve. */
export const test = base.extend<{ demo: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  demo: async ({}, use) => {
    const server = await startDemo({});
    await use(server.url.replace('127.0.0.1', 'localhost'));
    await server.close();
  },
});
