import { browser } from './browser.ts';
import { originOf } from './origins.ts';

export interface ActiveTab {
  readonly id: number;
  /** Scheme and host; null for a page that no extension may read. */
  readonly origin: string | null;
}

/** The tab whose toolbar button was pressed: `activeTab` makes its address known. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, origin: originOf(tab.url) };
}

/** Origins of the page's frames other than its own: an EHR may need several, approved together. Runs once, on a click. */
export async function frameOrigins(tab: ActiveTab): Promise<readonly string[]> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => [...document.querySelectorAll('iframe, frame')].map((frame) => (frame as HTMLIFrameElement).src),
  });
  const origins = ((found?.result ?? []) as string[]).map(originOf).filter((origin) => origin !== null);
  return [...new Set(origins)].filter((origin) => origin !== tab.origin);
}
