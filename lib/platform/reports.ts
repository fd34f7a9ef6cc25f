import type { FrameReport, PageReport } from '../protocol/messages.ts';
import { browser } from './browser.ts';

/** Counts of each frame, in the browser's session memory: they die with the browser, and no content script can read them. */
const keyOf = (tabId: number, frameId: number): string => `report:${tabId}:${frameId}`;

export async function keepReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, frameId)]: report });
}

/** In the order of the frames, the page itself first. */
export async function reportsOf(tabId: number): Promise<FrameReport[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`report:${tabId}:`))
    .sort(([a], [b]) => Number(a.split(':')[2]) - Number(b.split(':')[2]))
    .map(([key, report]) => ({ ...(report as PageReport), frame: Number(key.split(':')[2]) }));
}

/** The tab went, or (with a frame) starts a new page: what it reported is no longer true. */
export async function dropReports(tabId: number, frameId: number | null): Promise<void> {
  if (frameId !== null && frameId !== 0) {
    await browser.storage.session.remove(keyOf(tabId, frameId));
    return;
  }
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(`report:${tabId}:`)));
}
