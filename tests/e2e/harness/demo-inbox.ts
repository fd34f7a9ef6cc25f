import { startDemo } from '../../../demo/server.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { test as base } from './fixture.ts';

export { expect } from './fixture.ts';

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
  return tab.inClosedRoot('timeback-panel', (root) => {
    const toggle = root.querySelector<HTMLElement>('[aria-expanded]');
    if (toggle?.getAttribute('aria-expanded') === 'false') toggle.dispatchEvent(new Event('click'));
    return [...root.querySelectorAll<HTMLElement>('.list button')].map(({ dataset, textContent }) => ({
      id: dataset['id'] ?? '',
      lane: dataset['lane'] ?? '',
      rule: dataset['rule'] || null,
      flag: dataset['flag'] || null,
      text: textContent,
    }));
  });
}

/** Waits until every row of the demo's list has a suggestion, and gives them all. */
export async function allSuggested(tab: Tab): Promise<Suggested[]> {
  const rows = await tab.waitFor(() => document.querySelectorAll('.inbox-list > .card').length);
  for (let tries = 0; tries < 200; tries += 1) {
    if (await tab.evaluate(() => document.querySelector('timeback-panel') !== null)) {
      const found = await suggestions(tab);
      if (found.length === rows) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('not every row got a suggestion');
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
