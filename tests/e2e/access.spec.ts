import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { allSuggested, expect, test } from './harness/demo-inbox.ts';
import { popupAbout } from './harness/popup-about.ts';

/** As the stores get it, but for the clock that tests can move: no origin is approved at build time. */
const OUT = fileURLToPath(new URL('../../.output/test-store/', import.meta.url));

const says = async (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((part: string) => document.body.textContent?.includes(part), text);

test('a site is read from the click that approves it to the click that stops it', async ({ launch, demo, target }) => {
  await buildExtension({ browser: target, out: OUT, test: true });
  const ext = await launch({ build: `${OUT}${target === 'chromium' ? 'chrome' : 'firefox'}-mv3` });
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelectorAll('.card').length > 10);
  expect((await ext.dumpStorage()).contentScripts).toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('timeback-panel') === null)).toBe(true);

  const popup = await popupAbout(ext, tab);
  await says(popup, 'Timeback does not read http://localhost');
  await says(popup, 'Never names, messages or addresses of pages');
  await ext.acceptPrompts(demo);
  await popup.click('button.primary');
  await tab.activate();
  // The page that was open before is read at once, and so is the next one.
  const before = await allSuggested(tab);
  await tab.reload();
  expect(await allSuggested(tab)).toEqual(before);
  await says(popup, `${before.length} messages on this page`);
  await says(popup, 'Read as: Cedar Demo Clinic EHR');
  const unread = before.filter(({ lane }) => lane === 'open-first').length;
  await expect
    .poll(async () => popup.evaluate(() => document.querySelector('dl > div:last-child dd')?.textContent))
    .toBe(String(unread));

  await tab.goto(`${demo}?arrive=0#/schedule`);
  await says(popup, 'Timeback does not know this page');
  await tab.goto(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  await says(popup, `${before.length} messages on this page`);

  // By name, as lines above it still come and go while the page is read.
  await popup.evaluate((label: string) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  }, 'Stop reading this site');
  await says(popup, 'Timeback does not read http://localhost');
  await tab.waitFor(() => document.querySelector('timeback-panel, timeback-badge') === null);
  await tab.reload();
  await tab.waitFor(() => document.querySelectorAll('.card').length > 10);
  expect(await tab.evaluate(() => document.querySelector('timeback-panel') === null)).toBe(true);
  expect((await ext.dumpStorage()).contentScripts).toEqual([]);
});

test('a permission taken back in the browser’s settings ends the reading', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  await ext.revoke(demo);
  await tab.waitFor(() => document.querySelector('timeback-panel, timeback-badge') === null);
});

test('a pause stops at once, ends by a click, and by itself', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  const popup = await popupAbout(ext, tab);
  await says(popup, 'messages on this page');
  await popup.click('.actions button:nth-last-child(2)');
  await says(popup, 'Paused until');
  await tab.activate();
  await tab.waitFor(() => document.querySelector('timeback-panel, timeback-badge') === null);
  await tab.reload();
  await tab.waitFor(() => document.querySelectorAll('.card').length > 10);
  expect(await tab.evaluate(() => document.querySelector('timeback-panel') === null)).toBe(true);
  await popup.activate();
  await popup.click('button.primary');
  await tab.activate();
  await allSuggested(tab);
  await ext.send('pause', { forMs: 1500 });
  await tab.waitFor(() => document.querySelector('timeback-panel') === null);
  await allSuggested(tab);
});

test('the side panel says the same flags, and nothing of it is kept', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const listed = await allSuggested(tab);
  const panel = await ext.open(`${ext.page('sidepanel.html')}?tab=${await ext.tabNumber(tab)}`);
  await panel.waitFor(() => document.querySelectorAll('li').length > 60);
  const flags = listed.filter(({ flag }) => flag !== null).length;
  await says(panel, `${flags} to read now`);
  expect(await panel.evaluate(() => document.querySelectorAll('.is-emergency, .is-urgent').length)).toBe(flags);
  expect(await panel.axe()).toEqual([]);
  // The page hides everything of ours: the panel and the toolbar do not care.
  await tab.evaluate(() => {
    for (const ours of document.querySelectorAll('timeback-panel, timeback-badge')) ours.remove();
  });
  await panel.reload();
  await says(panel, `${flags} to read now`);
  await expect.poll(async () => (await ext.toolbarBadge(tab)).text).toBe(`${flags}!`);
});

test('badges are said from the side of whoever looks', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const physician = await allSuggested(tab);
  expect(physician.some(({ text }) => text.startsWith('→ Front desk'))).toBe(true);
  const popup = await popupAbout(ext, tab);
  await says(popup, 'messages on this page');
  await popup.evaluate(() => {
    const select = document.querySelector('select');
    if (!select) throw new Error('no viewer');
    select.value = 'front-desk';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await tab.activate();
  await expect
    .poll(async () => {
      const now = await allSuggested(tab);
      return now.some(({ lane, text }) => lane === 'not-physician' && text.startsWith('Yours'));
    })
    .toBe(true);
  const frontDesk = await allSuggested(tab);
  expect(frontDesk.map(({ id, lane, flag }) => ({ id, lane, flag }))).toEqual(
    physician.map(({ id, lane, flag }) => ({ id, lane, flag })),
  );
});

test('the popup says so on a page that no extension can read', async ({ ext }) => {
  const popup = await ext.open(ext.page('popup.html'));
  await says(popup, 'not a page that Timeback can read');
});
