import { browser } from './browser.ts';

/** Chromium's side panel and Firefox's sidebar are two APIs for the same thing; the polyfill knows only the second. */
interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page. Only from a click in a page of ours: both browsers insist. */
export async function openPanel(tabId: number): Promise<void> {
  const panels = browser as unknown as Panels;
  await (panels.sidePanel ? panels.sidePanel.open({ tabId }) : panels.sidebarAction?.open());
}
