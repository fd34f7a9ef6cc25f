import type { FirefoxBrowser } from '../../scripts/browsers/browser.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { allSuggested, expect, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { plantHours, storedHours } from './harness/hours-store.ts';
import { EMPTY_HISTORY } from '../../lib/core/hours/history.ts';

/** Firefox source: browser/base/content/browser.js, toolkit/components/extensions/ExtensionPermissions.sys.mjs */
interface FirefoxScope {
  ChromeUtils: { importESModule(url: string): Record<string, unknown> };
  Services: { wm: { getMostRecentWindow(kind: string): FirefoxWindow } };
}
interface FirefoxWindow extends Window {
  OpenBrowserWindow(options: { private: boolean }): unknown;
}

/** The user allows the extension in private windows, in the browser's own settings. */
const allowPrivate = async (browser: FirefoxBrowser): Promise<void> =>
  browser.inChromeScope(async (id: string) => {
    const { ChromeUtils } = globalThis as unknown as FirefoxScope;
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    ) as { ExtensionPermissions: { add(id: string, added: object): Promise<void> } };
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as {
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    const addon = await AddonManager.getAddonByID(id);
    await addon.reload();
  }, browser.extensionId);

/** A page in a window that keeps nothing. */
async function openPrivate({ browser }: Ext, url: string): Promise<Tab> {
  if (browser.name === 'chromium') {
    const { browserContextId } = await browser.cdp<{ browserContextId: string }>('Target.createBrowserContext');
    const { targetId } = await browser.cdp<{ targetId: string }>('Target.createTarget', { url, browserContextId });
    return browser.attach(targetId);
  }
  const before = new Set((await browser.pages()).map(({ id }) => id));
  await browser.inChromeScope(() => {
    const { Services } = globalThis as unknown as FirefoxScope;
    Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
  });
  for (;;) {
    // The window's own first page; one that is asked for before it is there is overtaken by it.
    const page = (await browser.pages()).find(({ id, url }) => !before.has(id) && url === 'about:privatebrowsing');
    if (page) {
      const tab = await browser.attach(page.id);
      await tab.goto(url);
      return tab;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const shown = async (tab: Tab): Promise<unknown> =>
  tab.waitFor(() => document.querySelectorAll('.inbox-list > .card').length > 0);
const hasPanel = async (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('timeback-panel') !== null);
const work = async (tab: Tab): Promise<void> => {
  for (let step = 0; step < 12; step += 1) await tab.moveTo(300 + step * 9, 300 + step * 5);
};

test('a private window: nothing is read there, and where the user allows that, no time is counted', async ({
  ext,
  demo,
}) => {
  const { browser } = ext;
  await (await ext.open(ext.page('review.html'))).close();
  await plantHours(ext, EMPTY_HISTORY, { alone: 'yes' });
  // Before the private window: Firefox opens a tab in the window that is in front.
  const open = await ext.open('about:blank');
  const hidden = await openPrivate(ext, `${demo}?arrive=0#/inbox`);
  await shown(hidden);
  await work(hidden);
  // What takes as long as it would have taken there: an ordinary window, in which no hand moves yet.
  await open.activate();
  await open.goto(`${demo}?arrive=0#/inbox`);
  await open.waitFor(() => document.querySelector('timeback-panel') !== null);
  expect(await hasPanel(hidden)).toBe(false);
  await open.goto('about:blank');
  expect((await storedHours(ext)).history.slots).toEqual([]);

  if (browser.name === 'firefox') {
    await allowPrivate(browser);
    const allowed = await openPrivate(ext, `${demo}?arrive=0#/inbox`);
    await shown(allowed);
    await allowed.waitFor(() => document.querySelector('timeback-panel') !== null);
    await work(allowed);
    await allowed.goto('about:blank');
    await open.activate();
    expect((await storedHours(ext)).history.slots).toEqual([]);
  }
  // An ordinary one is counted: the test sees what it looks for.
  await open.goto(`${demo}?arrive=0#/inbox`);
  await allSuggested(open);
  await work(open);
  await open.goto('about:blank');
  await expect.poll(async () => (await storedHours(ext)).history.slots.length).toBeGreaterThan(0);
});
