import type { Tab } from '../../../scripts/browsers/tab.ts';
import { expect } from './fixture.ts';
import type { Ext } from './ext.ts';
import { popupAbout } from './popup-about.ts';

/** The popup is opened for the tab, and its button for teaching is pressed; the tab is in front then. */
export async function pointAtOne(ext: Ext, tab: Tab): Promise<void> {
  const popup = await popupAbout(ext, tab);
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
