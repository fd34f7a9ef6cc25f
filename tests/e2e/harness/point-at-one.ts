import type { Tab } from '../../../scripts/browsers/tab.ts';
import { expect } from './fixture.ts';
import type { Ext } from './ext.ts';

/** The popup is opened for the tab, and its button for teaching is pressed; the tab is in front then. */
export async function pointAtOne(ext: Ext, tab: Tab): Promise<void> {
  const { protocol, hostname } = new URL(await tab.url());
  const popup = await ext.open(
    `${ext.page('popup.html')}?tab=${await ext.tabNumber(tab)}&origin=${protocol}//${hostname}`,
  );
  await popup.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('point at one message'),
    );
    found?.setAttribute('data-press', '');
    return found !== undefined;
  });
  // The popup closes under the click; Firefox then has nobody to report its end to.
  await popup.click('[data-press]').catch(() => undefined);
  await expect.poll(async () => (await ext.browser.pages()).some(({ url }) => url.includes('popup.html'))).toBe(false);
  await tab.activate();
}
