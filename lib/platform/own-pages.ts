import { browser } from './browser.ts';

/** Opens a page of ours in a tab of its own, in front. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
