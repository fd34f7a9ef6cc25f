import { overlay } from '../../lib/words/en/overlay.ts';
import { toolbar } from '../../lib/words/en/toolbar.ts';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { startPages, type ServedPages } from '../pages/server.ts';
import { suggestions } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { expect, test } from './harness/fixture.ts';
import { popupAbout } from './harness/popup-about.ts';
import { TOOLBAR_SWITCHES } from './harness/press-toolbar.ts';
import { servePage } from './harness/serve-page.ts';

/** As the stores get it: no origin is approved at build time. */
const OUT = fileURLToPath(new URL('../../.output/test-first-use/', import.meta.url));
const BOX = 'timeback-teach';

let served: ServedPages;

test.beforeAll(async () => {
  served = await startPages();
});

test.afterAll(async () => {
  await served.close();
});

const says = async (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((part: string) => document.body.textContent?.includes(part), text);
const boxSays = async (tab: Tab, text: string): Promise<void> =>
  expect
    .poll(
      async () => (await tab.inClosedRoots(BOX, (root) => root.querySelector('.panel')?.textContent ?? ''))[0] ?? '',
    )
    .toContain(text);
const press = async (popup: Tab, label: string): Promise<void> => {
  await popup.waitFor((label: string) => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    for (const pressed of document.querySelectorAll('[data-press]')) pressed.removeAttribute('data-press');
    found?.setAttribute('data-press', '');
    return found !== undefined;
  }, label);
  await popup.click('[data-press]');
};

/** From the toolbar button to the box in the page. */
async function startTeaching(ext: Ext, tab: Tab): Promise<void> {
  const popup = await popupAbout(ext, tab);
  // The popup closes under the click; Firefox then has nobody to report its end to.
  await press(popup, 'Teach me: point at one message').catch(() => undefined);
  await expect.poll(async () => (await ext.browser.pages()).some(({ url }) => url.includes('popup.html'))).toBe(false);
  await tab.activate();
  await boxSays(tab, 'Click one message');
}

/** Every row has its suggestion; a fresh page under load takes its time. */
const allRead = async (tab: Tab): Promise<void> =>
  expect.poll(async () => (await suggestions(tab).catch(() => [])).length, { timeout: 40_000 }).toBe(240);

async function clickMiddle(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await tab.evaluate((selector: string) => {
    const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await tab.clickAt(x, y);
}

const preview = async (tab: Tab): Promise<string[][]> =>
  tab.inClosedRoot(BOX, (root) =>
    [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
  );

test('from never seen to suggestions: one click on a message, and save', async ({ ext, target }) => {
  const tab = await ext.open(`${served.url}link-rows/`);
  await tab.waitFor(() => document.querySelectorAll('nav a').length > 100);
  const address = await tab.url();
  const looks = `test-results/learn/${target}`;
  // The popup of a test is a tab, which hides the page, and a hidden page is not read.
  await expect.poll(async () => (await ext.toolbarBadge(tab)).title).toBe(toolbar.notRead());
  const popup = await popupAbout(ext, tab);
  await says(popup, 'Timeback does not know this page');
  await popup.screenshot(`${looks}/1-popup.png`);
  await popup.close();

  await startTeaching(ext, tab);
  await tab.screenshot(`${looks}/2-point.png`);
  expect(await tab.axe({ hostSelectors: [BOX], hostsOnly: true })).toEqual([]);
  await clickMiddle(tab, 'nav a:nth-of-type(3) strong');
  await boxSays(tab, '240 messages are marked');
  await boxSays(tab, 'All 240 messages are read');
  // The rows are links: the click was ours.
  expect(await tab.url()).toBe(address);
  const subjects = await tab.evaluate(() =>
    [...document.querySelectorAll('nav strong')].slice(0, 5).map(({ textContent }) => textContent),
  );
  expect((await preview(tab)).map((row) => row.find((cell) => subjects.includes(cell)))).toEqual(subjects);
  await tab.screenshot(`${looks}/3-parts.png`);
  expect(await tab.axe({ hostSelectors: [BOX], hostsOnly: true })).toEqual([]);

  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Suggestions appear on this page now');
  await tab.screenshot(`${looks}/4-saved.png`);
  await tab.clickInClosedRoot(BOX, '.panel button.primary');
  await tab.waitFor(() => document.querySelector('timeback-teach') === null);
  await allRead(tab);
  await tab.screenshot(`${looks}/5-read.png`);

  // What was learnt holds nothing of the messages, and lasts.
  const kept = JSON.stringify(await ext.dumpStorage());
  expect(kept).toContain('localhost-messages');
  for (const subject of subjects) expect(kept).not.toContain(subject);
  await tab.reload();
  await allRead(tab);
  const after = await popupAbout(ext, tab);
  await says(after, '240 messages on this page');
  await says(after, 'Read as: localhost');
  expect(await ext.consoleErrors()).toEqual([]);
});

test('a part is shown by clicking it, taken back, and learnt by keyboard alone', async ({ ext }) => {
  const tab = await ext.open(`${served.url}strict-csp/`);
  await tab.waitFor(() => document.querySelectorAll('#worklist tbody tr').length > 100);
  await startTeaching(ext, tab);
  await tab.press('ArrowDown');
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await boxSays(tab, '240 messages are marked');
  const line = async (part: string): Promise<string> =>
    tab.inClosedRoot(
      BOX,
      (root, part) => root.querySelector(`[data-part="${part}"]`)?.closest('li')?.textContent ?? '',
      part,
    );
  const second = await tab.evaluate(() =>
    [...document.querySelectorAll('#worklist tbody tr:nth-of-type(2) td')].map(({ textContent }) => textContent ?? ''),
  );
  expect(await line('subject')).toContain(second[4]);

  // The wrong place is shown, and the preview says so at once.
  await tab.clickInClosedRoot(BOX, '[data-part="subject"]');
  await boxSays(tab, 'Now click “Subject”');
  await clickMiddle(tab, '#worklist tbody tr:nth-of-type(5) td:nth-of-type(2)');
  await boxSays(tab, 'outside the marked message');
  await clickMiddle(tab, '#worklist tbody tr:nth-of-type(2) td:nth-of-type(3)');
  await expect.poll(async () => line('subject')).toContain(second[2]);
  // Not shown at all; then the right one, with keys.
  await tab.clickInClosedRoot(BOX, '[data-part="subject"]');
  await tab.clickInClosedRoot(BOX, '.row-of button');
  await expect.poll(async () => line('subject')).toContain('not shown in the list');
  await tab.clickInClosedRoot(BOX, '[data-part="subject"]');
  await boxSays(tab, 'Now click “Subject”');
  for (let times = 0; times < 12; times += 1) {
    await tab.press('ArrowRight');
    const marked = await tab.inClosedRoot(
      BOX,
      (root) => root.querySelector('.mark.hover')?.getBoundingClientRect().left ?? -1,
    );
    const wanted = await tab.evaluate(
      () => document.querySelector('#worklist tbody tr:nth-of-type(2) td:nth-of-type(5)')!.getBoundingClientRect().left,
    );
    if (Math.abs(marked - wanted) < 2) break;
  }
  await tab.press('Enter');
  await expect.poll(async () => line('subject')).toContain(second[4]);
  await tab.press('Escape');
  await tab.waitFor(() => document.querySelector('timeback-teach') === null);
  expect(await ext.cspReports()).toEqual([]);
});

test('what cannot be learnt is said in plain words, and nothing is saved', async ({ ext }) => {
  const rows = Array.from(
    { length: 8 },
    (_, at) => `<li><b>Maple, Sample</b> <span>Refill request ${at * 7}</span> <i>11/${10 + at}/2026</i></li>`,
  );
  const page = await servePage(
    `<!doctype html><title>Inbox</title><p>Some words</p><ul class="inbox">${rows.join('')}</ul>`,
  );
  const tab = await ext.open(page.origin);
  await startTeaching(ext, tab);
  await clickMiddle(tab, 'p');
  await boxSays(tab, 'not part of a list');
  await clickMiddle(tab, 'li:nth-of-type(2)');
  await boxSays(tab, 'carry no mark of their own');
  expect(await tab.inClosedRoot(BOX, (root) => root.querySelectorAll('button.primary').length)).toBe(0);
  await page.close();
});

for (const name of ['shadow-open', 'shadow-closed']) {
  test(`${name}: a list in a shadow root is taught by pointing and read`, async ({ ext }) => {
    const tab = await ext.open(`${served.url}${name}/`);
    await tab.waitFor(async () => (await window.page?.count?.()) === 240);
    await startTeaching(ext, tab);
    await clickMiddle(tab, 'clinic-inbox');
    await boxSays(tab, 'All 240 messages are read');
    await tab.clickInClosedRoot(BOX, 'button.primary');
    await boxSays(tab, 'Suggestions appear on this page now');
    await tab.clickInClosedRoot(BOX, '.panel button.primary');
    await allRead(tab);
    expect(JSON.stringify(await ext.dumpStorage())).toContain('"hosts":["clinic-inbox"]');
    await tab.reload();
    await allRead(tab);
    expect(await ext.consoleErrors()).toEqual([]);
  });
}

test('first use: try it here keeps nothing; always on this site reads on', async ({ launch, target }) => {
  // A build of its own comes first.
  test.slow();
  await buildExtension({ browser: target, out: OUT, test: true });
  const ext = await launch({
    build: `${OUT}${target === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
    ...(target === 'chromium' && { switches: TOOLBAR_SWITCHES }),
  });
  const tab = await ext.open(`${served.url}keyless-polling/`);
  await tab.waitFor(() => document.querySelectorAll('.inbox > li').length > 100);
  // Before the button is pressed the tab cannot be looked at: no site is approved.
  const before = await popupAbout(ext, tab);
  await says(before, 'Read the inbox on this site');
  expect(await before.evaluate(() => document.body.textContent?.includes('This looks like your inbox'))).toBe(false);
  await before.close();
  await ext.pressToolbarButton(tab);
  const popup = await popupAbout(ext, tab);
  await says(popup, 'This looks like your inbox: 240 messages');
  await popup.screenshot(`test-results/learn/${target}/first-use.png`);
  expect(await popup.axe()).toEqual([]);
  const stored = JSON.stringify((await ext.dumpStorage()).databases);
  await press(popup, 'Try it here');
  await tab.activate();
  await allRead(tab);
  await says(popup, 'You are trying Timeback in this tab');
  expect(JSON.stringify((await ext.dumpStorage()).databases)).not.toContain('detected');
  expect(stored).not.toContain('detected');
  await tab.reload();
  await tab.waitFor(() => document.querySelectorAll('.inbox > li').length > 100);
  expect(await tab.evaluate(() => document.querySelector('timeback-panel') === null)).toBe(true);

  await ext.acceptPrompts(served.url);
  await press(popup, 'Always on this site');
  await tab.activate();
  await allRead(tab);
  await tab.reload();
  await allRead(tab);
});

test('a host that changes is not read wrongly: it is said, and can be shown again', async ({ ext }) => {
  const tab = await ext.open(`${served.url}strict-csp/`);
  await tab.waitFor(() => document.querySelectorAll('#worklist tbody tr').length > 100);
  await startTeaching(ext, tab);
  await clickMiddle(tab, '#worklist tbody tr:nth-of-type(2) td:nth-of-type(5)');
  await boxSays(tab, 'All 240 messages are read');
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Suggestions appear on this page now');
  await allRead(tab);

  // An update of the EHR puts a column in, while the page is open.
  await tab.evaluate(() => {
    for (const row of document.querySelectorAll('#worklist tr')) {
      const cell = document.createElement(row.querySelector('th') ? 'th' : 'td');
      cell.textContent = row.querySelector('th') ? 'Pool' : 'Team B';
      row.children[2]?.before(cell);
    }
  });
  await tab.waitFor(() => document.querySelector('timeback-badge') === null);
  // The popup is a tab here and hides the page; a hidden page is not read.
  await expect
    .poll(async () => tab.inClosedRoots('timeback-panel', (root) => root.querySelector('.strip')?.textContent))
    .toEqual([expect.stringContaining(overlay.stripNotRead())]);
  const popup = await popupAbout(ext, tab);
  await says(popup, 'this page has changed');
  await popup.close();
  await startTeaching(ext, tab);
  await clickMiddle(tab, '#worklist tbody tr:nth-of-type(2) td:nth-of-type(6)');
  await boxSays(tab, 'All 240 messages are read');
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await allRead(tab);
});

test('what was taught is changed, refused when wrong, exported, deleted and imported again', async ({
  ext,
  target,
}) => {
  const tab = await ext.open(`${served.url}keyless-polling/`);
  await tab.waitFor(() => document.querySelectorAll('.inbox > li').length > 100);
  await startTeaching(ext, tab);
  await clickMiddle(tab, '.inbox > li:nth-of-type(2) .patient');
  await boxSays(tab, 'All 240 messages are read');
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Suggestions appear on this page now');

  const page = await ext.open(ext.page('learn.html'));
  await says(page, 'Taught 20');
  await page.evaluate(() => {
    const links: string[] = [];
    Object.assign(window, { links });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => links.push(text));
      return create(blob);
    };
  });
  await press(page, 'Export');
  const file = await page.waitFor(() => (window as unknown as { links: string[] }).links[0]);
  expect((JSON.parse(file) as { ehrProfiles: readonly { fields: unknown }[] }).ehrProfiles[0]?.fields).toMatchObject({
    patient: { in: '.patient' },
  });
  await press(page, 'Edit');
  await says(page, 'What kind of work a page is');
  await page.screenshot(`test-results/learn/${target}/sites.png`, { fullPage: true });
  expect(await page.axe()).toEqual([]);

  const set = async (label: string, value: string): Promise<void> =>
    page.evaluate(
      (label: string, value: string) => {
        const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      label,
      value,
    );
  await set('Subject', 'a[');
  await press(page, 'Save changes');
  await says(page, 'is not a selector that browsers understand');
  await set('Subject', 'a[href]');
  await press(page, 'Save changes');
  await says(page, 'Open pages of the site are read anew');

  await press(page, 'Delete');
  await press(page, 'Delete it now');
  await says(page, 'Nothing yet');
  const give = async (text: string): Promise<void> =>
    page.evaluate((text: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      const data = new DataTransfer();
      data.items.add(new File([text], 'profile.json', { type: 'application/json' }));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  await give('no JSON at all');
  await says(page, 'The file is not what this page exports');
  await give(file.replace('.inbox', 'li::before'));
  await says(page, 'Nothing was imported');
  await give(file);
  await says(page, '1 entry was imported');
  await tab.activate();
  await allRead(tab);
  expect(await ext.cspReports()).toEqual([]);
});
