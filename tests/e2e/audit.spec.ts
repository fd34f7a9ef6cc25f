import type { Tab } from '../../scripts/browsers/tab.ts';
import { download } from './harness/download.ts';
import { allSuggested, expect, suggestions, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { readStore } from './harness/read-store.ts';

interface Row {
  readonly key: string;
  readonly count: number;
}

const rows = async (ext: Ext): Promise<Row[]> => readStore<Row>(ext, 'audit');
const sumOf = (list: readonly Row[], part: string): number =>
  list.filter(({ key }) => key.includes(part)).reduce((sum, { count }) => sum + count, 0);

const auditPage = async (ext: Ext): Promise<Tab> => {
  const page = await ext.open(ext.page('audit.html'));
  await page.waitFor(() => document.querySelector('.weeks, .caution') !== null, { timeout: 40_000 });
  return page;
};

/** Marks the button that says exactly this. */
const tabButton = async (tab: Tab, words: string): Promise<unknown> =>
  tab.waitFor((words: string) => {
    for (const old of document.querySelectorAll('[data-wanted]')) delete (old as HTMLElement).dataset['wanted'];
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
    if (button) button.dataset['wanted'] = '';
    return button !== undefined;
  }, words);

/** Seven earlier weeks as the background would have counted them, so that pictures and lists have something to show. */
async function earlierWeeks(ext: Ext, more = 0): Promise<void> {
  await ext.inExtension(async (more: number) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('timeback');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
    const change = database.transaction('audit', 'readwrite');
    const day = 86_400_000;
    for (let back = 1; back <= 7; back += 1) {
      const thursday = new Date(Date.now() - back * 7 * day);
      thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
      const year = thursday.getUTCFullYear();
      const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / day + 1) / 7);
      const name = `${year}-W${String(week).padStart(2, '0')}`;
      for (const [cell, count] of [
        ['not-physician|*|*', 61 + back * 3 + more],
        ['not-physician|scheduling|scheduling', 41 + back * 2],
        ['not-physician|billing|billing', 15 + back],
        ['not-physician|records|records', 5 + more],
        ['protocol|*|*', 52 - back],
        ['protocol|refill-stable|refill', 52 - back],
        ['physician|*|*', 88 + back],
        ['physician|-|complaint', 18],
        ['physician|-|-', 70 + back],
        ['open-first|-|advice', 24],
        ['flag-emergency|*|advice', 2],
        ['wrong-lane|scheduling|scheduling|rn', 3],
      ] as const) {
        change.objectStore('audit').put({ key: `${name}|${cell}`, count });
      }
    }
    await new Promise<void>((resolve) => change.addEventListener('complete', () => resolve()));
    database.close();
  }, more);
}

test('counts what the inbox holds, once: not again at a reload, in a second tab or after a restart', async ({
  ext,
  demo,
}) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const listed = await allSuggested(tab);
  const decided = listed.filter(({ lane }) => lane !== 'open-first').length;
  const flags = listed.filter(({ flag }) => flag !== null).length;
  // The demo's dates are of the last days: all within what is counted.
  await expect.poll(async () => sumOf(await rows(ext), '|*|*'), { timeout: 40_000 }).toBe(decided);
  const before = await rows(ext);
  expect(sumOf(before, '|open-first|')).toBe(listed.length - decided);
  expect(sumOf(before, '|flag-')).toBe(flags);

  await tab.reload();
  await allSuggested(tab);
  await ext.killBackground();
  const second = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(second);
  await second.reload();
  await allSuggested(second);
  expect(await rows(ext)).toEqual(before);
  // Weeks, lanes, rules and types: nothing of a message.
  for (const { key } of before) expect(key).toMatch(/^\d{4}-W\d\d\|[a-z-]+\|[a-z0-9*-]+\|[a-z0-9*-]+$/u);
});

test('counts nothing while somebody else than a physician looks', async ({ ext, demo }) => {
  await ext.send('set-viewer', { viewer: 'rn' });
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  const page = await auditPage(ext);
  await page.waitFor(() => document.body.textContent?.includes('you look as another role'));
  expect(await rows(ext)).toEqual([]);
});

test('shadow mode marks its weeks as the baseline', async ({ ext, demo }) => {
  await ext.send('set-shadow', { shadow: true });
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.waitFor(() => document.querySelector('timeback-panel') !== null);
  await expect.poll(async () => (await rows(ext)).length, { timeout: 40_000 }).toBeGreaterThan(5);
  const page = await auditPage(ext);
  await page.waitFor(() => document.body.textContent?.includes('baseline: lanes not shown'));
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.check input')?.checked)).toBe(true);
});

/** Opens the card of a suggestion, with the keyboard on the first role that could have had the message. */
async function openCard(ext: Ext, demo: string): Promise<Tab> {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.setViewport({ width: 1280, height: 900 });
  await allSuggested(tab);
  await suggestions(tab);
  await tab.clickInClosedRoot('timeback-panel', '.list button', 3);
  // The card is drawn again when the playbook's words for it have come.
  const ready = async (): Promise<boolean> =>
    tab.inClosedRoot('timeback-panel', (root) => root.querySelector('.card .foot ~ .wrong .choices') !== null);
  await expect.poll(ready, { timeout: 40_000 }).toBe(true);
  // By keyboard, as anybody can: the focus brings what it is on into view.
  await tab.inClosedRoot('timeback-panel', (root) => root.querySelector<HTMLElement>('.choices button')?.focus());
  await inSight(tab);
  return tab;
}

/** A tap on what came up just now does not count: time has to pass on the page. */
const inSight = async (tab: Tab): Promise<unknown> => {
  const start = await tab.evaluate(() => performance.now());
  return tab.waitFor((start: number) => performance.now() > start + 1_500, start);
};
const wrongText = async (tab: Tab): Promise<string> =>
  tab.inClosedRoot('timeback-panel', (root) => root.querySelector('.wrong')?.textContent ?? '');
const taps = async (ext: Ext): Promise<number> => sumOf(await rows(ext), '|wrong-lane|');

test('one tap on the card says that a lane was wrong: counted once, taken back by one, and nothing of the message with it', async ({
  ext,
  demo,
  target,
}) => {
  const tab = await openCard(ext, demo);
  await tab.screenshot(`test-results/audit/${target}/card.png`);
  await tab.press('Enter');
  await expect.poll(async () => taps(ext), { timeout: 40_000 }).toBe(1);
  expect(await wrongText(tab)).toContain('Nothing was sent or moved');
  await tab.screenshot(`test-results/audit/${target}/card-counted.png`);
  const [tapped] = (await rows(ext)).filter(({ key }) => key.includes('|wrong-lane|'));
  expect(tapped?.key).toMatch(/^\d{4}-W\d\d\|wrong-lane\|[a-z0-9-]+\|[a-z0-9-]+\|[a-z-]+$/u);
  // The focus is on "Take it back".
  await tab.press('Enter');
  await expect.poll(async () => taps(ext), { timeout: 40_000 }).toBe(0);
  expect(await wrongText(tab)).toContain('Taken back');
  await tab.press('Enter');
  await expect.poll(async () => taps(ext), { timeout: 40_000 }).toBe(1);

  // And on a page that no other page can cover, all that was said of the rule is forgotten.
  const page = await auditPage(ext);
  await tabButton(page, 'Forget');
  await page.click('[data-wanted]');
  await expect.poll(async () => taps(ext), { timeout: 40_000 }).toBe(0);
});

test('a page that hides or covers the card gets no tap counted, and the card says so', async ({ ext, demo }) => {
  const tab = await openCard(ext, demo);
  const tricks = {
    transparent: () => {
      const { style } = document.querySelector('timeback-panel') as HTMLElement;
      style.setProperty('opacity', '0', 'important');
      Object.assign(globalThis, { undo: () => style.removeProperty('opacity') });
    },
    'faded by a style sheet': () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('timeback-panel { opacity: 0.02 !important }');
      document.adoptedStyleSheets.push(sheet);
      Object.assign(globalThis, { undo: () => document.adoptedStyleSheets.pop() });
    },
    moved: () => {
      document.documentElement.style.transform = 'rotate(20deg)';
      Object.assign(globalThis, { undo: () => document.documentElement.style.removeProperty('transform') });
    },
    covered: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
      document.documentElement.append(cover);
      Object.assign(globalThis, { undo: () => cover.remove() });
    },
    'covered from the top layer': () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:white;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
      Object.assign(globalThis, { undo: () => cover.remove() });
    },
  } as const;
  for (const [name, trick] of Object.entries(tricks)) {
    await tab.evaluate(trick);
    await inSight(tab);
    await tab.screenshot(test.info().outputPath(`${name}.png`));
    await tab.press('Enter');
    await expect.poll(async () => wrongText(tab), name).toContain('Not counted');
    await tab.evaluate(() => (globalThis as unknown as { undo: () => void }).undo());
  }
  await inSight(tab);
  await tab.press('Enter');
  // One, by the last tap alone: those before would have been counted by now.
  await expect.poll(async () => wrongText(tab)).toContain('Counted for the audit');
  await expect.poll(async () => taps(ext), { timeout: 40_000 }).toBe(1);
});

test('the page: picture, table, lists, sheet, export', async ({ ext, demo, target }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  await expect.poll(async () => (await rows(ext)).length, { timeout: 40_000 }).toBeGreaterThan(5);
  await earlierWeeks(ext);
  const page = await auditPage(ext);
  await page.setViewport({ width: 1280, height: 900, colorScheme: 'light' });
  await page.waitFor(() => document.querySelectorAll('.weeks rect').length >= 20);
  expect(await page.evaluate(() => document.querySelectorAll('tr[data-week]').length)).toBe(8);
  const text = await page.evaluate(() => document.body.textContent ?? '');
  for (const part of ['At least', 'could free', 'reached physicians in our clinic', 'for the next huddle', '(of ']) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/\bsaved\b|undefined|NaN/u);
  expect(await page.evaluate(() => document.querySelectorAll('.audit style').length)).toBe(0);

  await page.click('.sprint button');
  await page.waitFor(() => document.querySelector('.sprint .change') !== null);
  await page.waitFor(() => document.querySelector('.weeks')?.textContent?.includes('sprint'));
  await page.reload();
  await page.waitFor(() => document.querySelector('.sprint .change') !== null);
  expect(await ext.cspReports()).toEqual([]);

  for (const [view, settings] of [
    ['wide-light', { width: 1280, height: 900, colorScheme: 'light' }],
    ['wide-dark', { width: 1280, height: 900, colorScheme: 'dark' }],
    ['narrow-light', { width: 320, height: 900, colorScheme: 'light' }],
    ['narrow-dark', { width: 320, height: 900, colorScheme: 'dark' }],
  ] as const) {
    await page.setViewport(settings);
    await page.screenshot(`test-results/audit/${target}/${view}.png`, { fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), view).toBe(true);
    expect(await page.axe()).toEqual([]);
  }
  expect(await ext.consoleErrors()).toEqual([]);

  // On paper stands only what may be shown to others: the requests and the sheet.
  expect(await page.print(`test-results/audit/${target}/print.pdf`)).toBeLessThanOrEqual(2);
  const press = async (words: string): Promise<void> =>
    tabButton(page, words).then(async () => page.click('[data-wanted]'));
  // A finished week leaves once: what is counted of it later is on the page, and in no second table.
  const first = await download(page, 'Save as CSV');
  expect(first).toContain('scheduling,scheduling,');
  expect(first).not.toMatch(/,([1-9]|10)\r/u);
  await earlierWeeks(ext, 1_000);
  await page.reload();
  await page.waitFor(() => document.querySelector('.weeks')?.textContent?.includes('1,0'));
  expect(await download(page, 'Save as CSV')).toBe(first);
  await page.setViewport({ width: 1280, height: 900, colorScheme: 'light' });
  await press('Erase all counts');
  await press('Yes, erase');
  await page.waitFor(() => document.body.textContent?.includes('Nothing is counted yet'));
  expect(await rows(ext)).toEqual([]);
});
