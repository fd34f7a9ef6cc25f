import { browser } from './browser.ts';

/** Flags on the toolbar, outside the page: what hides the overlay cannot hide these. */
export async function showOnToolbar(tabId: number, text: string, title: string, urgent: boolean): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: urgent ? '#b3121d' : '#4b5a6a' }),
  ]);
}
