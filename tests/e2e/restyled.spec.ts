import type { Tab } from '../../scripts/browsers/tab.ts';
import { expect, openInbox, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';

const badges = async (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('timeback-badge').length);

/** Badges that reach beyond the row they are in, when all that the page asked for is laid out. */
const stray = async (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('timeback-badge')].filter((one) => {
        const [own, around] = [one, one.parentElement ?? one].map((at) => at.getBoundingClientRect());
        return !own || !around || own.top < around.top || own.bottom > around.bottom;
      }).length,
  );

const addSheet = async (tab: Tab, rules: string): Promise<void> =>
  tab.evaluate((text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

/** Gives what `selector` finds first these classes and no others of ours, and waits until that is painted. */
const restyle = async (tab: Tab, selector: string, ...names: readonly string[]): Promise<void> =>
  tab.evaluate(
    async (selector: string, names: readonly string[]) => {
      const { classList } = document.querySelector(selector) ?? document.body;
      classList.remove(...[...classList].filter((name) => name.startsWith('as-')));
      classList.add(...names);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    selector,
    names,
  );

/** The page draws its rows anew, as they were without badges; the one with this index has a mark in it. */
const renewRows = async (tab: Tab, marked = -1): Promise<void> =>
  tab.evaluate((marked: number) => {
    document.querySelectorAll('.inbox-list > .card').forEach((row, at) => {
      const copy = row.cloneNode(true) as Element;
      copy.querySelector('timeback-badge')?.remove();
      if (at === marked) copy.append(Object.assign(document.createElement('i'), { className: 'as-mark' }));
      row.replaceWith(copy);
    });
  }, marked);

const FIRST_ROW = '.inbox-list > .card';

test('a badge is hidden with its row', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const seen = await tab.evaluate(() => {
    const badge = document.querySelector('timeback-badge');
    badge?.parentElement?.style.setProperty('visibility', 'hidden');
    return badge && getComputedStyle(badge).visibility;
  });
  expect(seen).toBe('hidden');
});

test('badges stay in their rows when the page styles those otherwise', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const before = await badges(tab);
  expect(before).toBeGreaterThan(0);
  await addSheet(tab, '.as-positioned > .card { position: relative } .as-plain > .card { position: static }');
  for (const name of ['as-positioned', 'as-plain', 'as-positioned']) {
    await restyle(tab, '.inbox-list', name);
    expect([await badges(tab), await stray(tab)]).toEqual([before, 0]);
  }
});

test('a row that the page drags, pins or lifts is where the page puts it', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const row = async (): Promise<readonly [position: string, badges: number]> =>
    tab.evaluate((selector: string) => {
      const first = document.querySelector(selector) ?? document.body;
      return [getComputedStyle(first).position, first.querySelectorAll('timeback-badge').length] as const;
    }, FIRST_ROW);
  expect(await row()).toEqual(['relative', 1]);
  await addSheet(
    tab,
    '.card.as-pinned { position: sticky; top: 0 } .card.as-lifted { position: absolute; inset: 0 auto auto 0 }',
  );
  for (const [name, placed] of [
    ['as-pinned', 'sticky'],
    ['as-lifted', 'absolute'],
  ] as const) {
    await restyle(tab, FIRST_ROW, name);
    expect((await row())[0]).toBe(placed);
    await restyle(tab, FIRST_ROW);
    expect(await row()).toEqual(['relative', 1]);
    expect(await stray(tab)).toBe(0);
  }
  const dragged = await tab.evaluate(async (selector: string) => {
    const row = document.querySelector<HTMLElement>(selector);
    if (!row) return null;
    row.style.position = 'absolute';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { position } = getComputedStyle(row);
    row.style.position = '';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return position;
  }, FIRST_ROW);
  expect(dragged).toBe('absolute');
  expect(await row()).toEqual(['relative', 1]);
  expect(await stray(tab)).toBe(0);
});

test('what a page says of all that is in its rows does not show a badge on another message', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const badly =
    '{ visibility: visible !important; position: static !important; translate: 0 99px !important; padding: 40px !important }';
  await addSheet(tab, `body .inbox-list .card.card * ${badly} @layer base { .inbox-list .card * ${badly} }`);
  expect(await stray(tab)).toBe(0);
  const seen = await tab.evaluate(() => {
    const badge = document.querySelector('timeback-badge');
    const link = badge?.parentElement?.querySelector('a');
    if (!badge || !link) return null;
    const look = (): string[] => {
      const { visibility, position, translate } = getComputedStyle(badge);
      return [visibility, position, translate];
    };
    const before = look();
    // Nobody but the browser's styles can answer before this task ends.
    const address = link.getAttribute('href') ?? '';
    link.setAttribute('href', '#/inbox/another');
    const [after] = look();
    // A page without such styles that takes the badge's own from it hides it.
    document.adoptedStyleSheets.pop();
    badge.removeAttribute('style');
    const bare = look();
    link.setAttribute('href', address);
    return { before, after, bare: bare.slice(0, 2) };
  });
  expect(seen).toEqual({
    before: ['visible', 'absolute', 'none'],
    after: 'hidden',
    bare: ['hidden', 'absolute'],
  });
});

test('rows that their list lifts or pins are where the page puts them', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const positions = async (): Promise<string[]> =>
    tab.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('timeback-badge')].map((badge) => {
          const { parentElement: row } = badge;
          return row ? getComputedStyle(row).position : '';
        }),
      ),
    ]);
  expect(await positions()).toEqual(['relative']);
  await addSheet(tab, '.as-pinned > .card { position: sticky; top: 0 } .as-lifted > .card { position: absolute }');
  for (const [name, placed] of [
    ['as-pinned', 'sticky'],
    ['as-lifted', 'absolute'],
  ] as const) {
    await restyle(tab, '.inbox-list', name);
    expect(await positions()).toEqual([placed]);
    await restyle(tab, '.inbox-list');
    expect(await positions()).toEqual(['relative']);
    expect(await stray(tab)).toBe(0);
  }
});

test('a row that the page will not have as a containing block takes no badge', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const before = await badges(tab);
  expect(before).toBeGreaterThan(0);
  // Lists are measured again a second after they came, whatever happened.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  await addSheet(tab, '@layer base { .inbox-list.as-rigid > .card { position: static !important } }');
  await restyle(tab, '.inbox-list', 'as-rigid');
  await expect.poll(async () => badges(tab)).toBe(0);
  await restyle(tab, '.inbox-list');
  await expect.poll(async () => badges(tab), { timeout: 5_000 }).toBe(before);
});

test('a row with something in it that is placed against the list takes no badge, and nothing moves', async ({
  ext,
  demo,
}) => {
  const tab = await openInbox(ext, demo);
  await addSheet(tab, '.inbox-list { position: relative } .as-mark { position: absolute; top: 3px; left: 7px }');
  const look = async (): Promise<readonly [top: number, left: number, badges: number, elsewhere: number]> =>
    tab.evaluate(() => {
      const [list, mark] = ['.inbox-list', '.as-mark'].map((at) => document.querySelector(at)?.getBoundingClientRect());
      const row = document.querySelector('.card:has(.as-mark)');
      const badges = row?.querySelectorAll('timeback-badge').length ?? Number.NaN;
      const all = document.querySelectorAll('timeback-badge').length;
      return list && mark ? [mark.top - list.top, mark.left - list.left, badges, all - badges] : [0, 0, 0, 0];
    });
  await renewRows(tab, 2);
  await expect.poll(async () => (await look())[3]).toBeGreaterThan(3);
  expect(await look()).toEqual([3, 7, 0, expect.any(Number)]);
});

test('badges stay in their rows when the page restyles those from afar', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  // Its rows are containing blocks by the page's styles before they are read, and then are none.
  await addSheet(tab, 'body:not(.as-plain) .inbox-list > .card { position: relative }');
  await addSheet(tab, 'body.as-rigid .inbox-list > .card { position: static !important }');
  await renewRows(tab);
  await expect.poll(async () => badges(tab)).toBeGreaterThan(0);
  expect(await stray(tab)).toBe(0);
  for (const names of [['as-plain'], ['as-plain', 'as-rigid']]) {
    await restyle(tab, 'body', ...names);
    expect(await stray(tab)).toBe(0);
  }
});

/** Shows the tab in front as on paper (`print`), or as ever (''). */
const showAs = async ({ browser }: Ext, tab: Tab, medium: string): Promise<void> => {
  if (browser.name === 'chromium') await browser.cdp('Emulation.setEmulatedMedia', { media: medium }, tab);
  else await browser.inChromeScope(overrideMedium, medium);
};

/** In the browser's own scope. https://searchfox.org/mozilla-central/source/dom/chrome-webidl/BrowsingContext.webidl */
function overrideMedium(medium: string): void {
  const { gBrowser } = globalThis as unknown as {
    gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
  };
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}

test('no badge is printed', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  const seen = async (): Promise<string[]> =>
    tab.evaluate(() => [
      ...new Set([...document.querySelectorAll('timeback-badge')].map((badge) => getComputedStyle(badge).visibility)),
    ]);
  expect(await seen()).toContain('visible');
  await showAs(ext, tab, 'print');
  await expect.poll(seen).toEqual(['hidden']);
  // Longer than it takes until a list that came is looked at again.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(await seen()).toEqual(['hidden']);
  await showAs(ext, tab, '');
  await expect.poll(seen).toContain('visible');
});
