import { browser } from './browser.ts';

/** Flags on the toolbar, outside the page: what hides the overlay cannot hide these. A null text leaves room for a mark. */
export async function showOnToolbar(tabId: number, text: string | null, title: string, urgent: boolean): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: urgent ? '#b3121d' : '#4b5a6a' }),
  ]);
}

/** A mark on the button wherever no page has flags of its own. */
export async function markToolbar(text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: '#4b5a6a' }),
  ]);
}
