import { countedOnToolbar, expect, openInbox, test } from './harness/demo-inbox.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';

const card = async (tab: Tab): Promise<string | null> =>
  tab.inClosedRoot('timeback-panel', (root) => root.querySelector('.card')?.textContent ?? null);

/** Everything the page hears of keys and clicks. */
async function spyOnPage(tab: Tab): Promise<() => Promise<string[]>> {
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keypress', 'keyup', 'input']) {
      addEventListener(type, ({ type }) => heard.push(type), true);
    }
  });
  return async () => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
}

/** As a user would who does not see it yet. */
async function clickInCard(tab: Tab, selector: string, nth = 0): Promise<void> {
  await tab.inClosedRoot(
    'timeback-panel',
    (root, selector: string, nth: number) => root.querySelectorAll(selector)[nth]?.scrollIntoView({ block: 'nearest' }),
    selector,
    nth,
  );
  await tab.clickInClosedRoot('timeback-panel', selector, nth);
}

async function clickBadge(tab: Tab, text: string): Promise<void> {
  const texts = await tab.inClosedRoots('timeback-badge', (root) => root.querySelector('.badge')?.textContent ?? '');
  const nth = texts.findIndex((one) => one.includes(text));
  expect(nth, `a badge that says "${text}"`).toBeGreaterThanOrEqual(0);
  await tab.clickInClosedRoot('timeback-badge', '.badge', nth);
  await expect.poll(async () => card(tab)).not.toBeNull();
}

test('a click on a badge explains, and the page hears nothing of it', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const heard = await spyOnPage(tab);
  await clickBadge(tab, 'Front desk');
  await expect.poll(async () => card(tab)).toContain('Who acts');
  const text = await card(tab);
  expect(text).toContain('Should not reach the physician');
  expect(text).toContain('Front desk');
  expect(text).toContain('Copy wording');
  expect(await tab.url()).toMatch(/#\/inbox$/);
  expect(await heard()).toEqual([]);
  await tab.press('Escape');
  await expect.poll(async () => card(tab)).toBeNull();
  expect(await heard()).toEqual([]);
});

test('wording is copied only when its placeholders are filled, and keys typed there stay there', async ({
  ext,
  demo,
}) => {
  const tab = await openInbox(ext, demo);
  await clickBadge(tab, 'Front desk');
  await expect.poll(async () => card(tab)).toContain('Copy wording');
  const heard = await spyOnPage(tab);
  await clickInCard(tab, '.card .row button');
  await expect.poll(async () => card(tab)).toContain('[brackets]');
  const inputs = await tab.inClosedRoot('timeback-panel', (root) => root.querySelectorAll('.card input').length);
  expect(inputs).toBeGreaterThan(0);
  for (let nth = 0; nth < inputs; nth += 1) {
    await clickInCard(tab, '.card input', nth);
    await tab.type(`value ${nth}`);
  }
  const preview = await tab.inClosedRoot(
    'timeback-panel',
    (root) => root.querySelector('.card .quote')?.textContent ?? '',
  );
  expect(preview).toContain('value 0');
  expect(preview).not.toMatch(/\[[^\]]+\]/);
  await clickInCard(tab, '.card .row button');
  await expect.poll(async () => card(tab)).toMatch(/Copied|copy it by hand/);
  expect(await heard()).toEqual([]);
});

test('a flag says whom to phone, can be acknowledged, shrinks and never goes', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const badge = await countedOnToolbar(ext, tab);
  expect(badge.text).toMatch(/^\d+!$/);
  expect(badge.title).toContain('to read now');
  await clickBadge(tab, 'Read now: phone');
  await expect.poll(async () => card(tab)).toContain('first licensed person');
  expect(await card(tab)).not.toContain('Copy wording');
  await clickInCard(tab, '.flag button');
  await expect
    .poll(async () =>
      (await tab.inClosedRoots('timeback-badge', (root) => root.querySelector('.badge')?.textContent ?? '')).includes(
        'Flag seen',
      ),
    )
    .toBe(true);
  expect(await ext.toolbarBadge(tab)).toEqual(badge);
});

test('the keyboard goes all the way: list, explanation, back', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const focused = async (): Promise<string> =>
    tab.inClosedRoot('timeback-panel', (root) => root.activeElement?.textContent ?? '');
  // The panel is the last thing of the page: going backwards from its start reaches it at once.
  await tab.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let tries = 0; tries < 200 && !(await focused()).includes('list'); tries += 1) await tab.press('Shift+Tab');
  expect(await focused()).toMatch(/(Show|Hide) list/);
  await tab.press('Shift+Tab');
  expect(await focused()).toMatch(/:/);
  const chosen = await focused();
  await tab.press('Enter');
  await expect.poll(async () => card(tab)).not.toBeNull();
  await expect.poll(async () => card(tab)).toContain('Why');
  await tab.press('Escape');
  await expect.poll(async () => card(tab)).toBeNull();
  expect(await focused()).toBe(chosen);
});
