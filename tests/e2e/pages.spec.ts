import { readFile } from 'node:fs/promises';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { decodeColour } from '../pages/colours.ts';
import type { Box, ControlName, PageInfo, RowInView } from '../pages/page-info.ts';
import { PAGES } from '../pages/pages.ts';
import { readPng } from '../pages/read-png.ts';
import type { PageReading, readPage } from '../pages/reader.ts';
import { startPages, type ServedPages } from '../pages/server.ts';
import { expect, test } from './harness/fixture.ts';

declare global {
  interface Window {
    reader?: { readonly readPage: typeof readPage };
  }
}

let served: ServedPages;

test.beforeAll(async () => {
  served = await startPages();
});

test.afterAll(async () => {
  await served.close();
});

/** The test build of the extension may read localhost, not this origin: what is seen here is the page alone. */
const pageUrl = ({ name }: PageInfo): string => `${served.otherUrl}${name}/`;

/** Where a page's list can be reached from the tab's own document: one in another origin's frame is opened by itself. */
function listUrl(info: PageInfo): string {
  const elsewhere = info.list.in === 'frame' && info.list.origin === 'other';
  return elsewhere ? `${served.url}${info.name}/frame.html` : pageUrl(info);
}

async function open(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.waitFor(async () => window.page?.idsInView && (await window.page.idsInView()).length > 3);
}

async function call(tab: Tab, name: ControlName, ...args: unknown[]): Promise<void> {
  await tab.evaluate(
    async (name: ControlName, args: unknown[]) => {
      await (window.page![name] as (...args: unknown[]) => unknown)(...args);
    },
    name,
    args,
  );
}

/** Waits for the page: some load themselves anew at each change. */
const inView = async (tab: Tab): Promise<RowInView[]> => tab.waitFor(async () => window.page?.idsInView?.());
const count = async (tab: Tab): Promise<number> =>
  (await tab.waitFor(async () => window.page?.count && { count: await window.page.count() })).count;
const listRect = async (tab: Tab): Promise<Box> => tab.waitFor(async () => window.page?.listRect?.());
const indexes = async (tab: Tab): Promise<number[]> => (await inView(tab)).map(({ index }) => index);
const heights = async (tab: Tab): Promise<number[]> =>
  (await inView(tab)).map(({ rect }) => Math.round(rect.bottom - rect.top));

/** The list as the product's reader reads it with the page's profile, in the coordinates of the tab's window. */
async function read(tab: Tab, { list, profile }: PageInfo): Promise<PageReading> {
  await tab.evaluate(async () => {
    window.reader ??= (await import(`${location.origin}/reader.js`)) as { readPage: typeof readPage };
  });
  if (list.in === 'shadow' && list.mode === 'closed') {
    return tab.inClosedRoot(list.host, (root, profile) => window.reader!.readPage(profile, document, root), profile);
  }
  return tab.evaluate(
    (list, profile) => {
      const { readPage } = window.reader!;
      if (list.in === 'shadow') return readPage(profile, document, document.querySelector(list.host)!.shadowRoot!);
      const frame = list.in === 'frame' ? document.querySelector<HTMLIFrameElement>(list.selector) : null;
      if (!frame) return readPage(profile, document);
      const reading = readPage(profile, frame.contentDocument!);
      const { left, top } = frame.getBoundingClientRect();
      const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
      const rows = reading.rows.map(({ reading, rect }) => ({
        reading,
        rect: { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y },
      }));
      return { ...reading, rows };
    },
    list,
    profile,
  );
}

const place = ({ left, top, right, bottom }: Box): number[] => [left, top, right, bottom].map(Math.round);

/** Ids and places that the page says are in view are those that the reader finds there; waits until all is at rest. */
async function expectAgreement(tab: Tab, info: PageInfo): Promise<void> {
  await expect
    .poll(async () => {
      const said = await inView(tab);
      const clip = await listRect(tab);
      const { matches, problem, rows } = await read(tab, info);
      const found = rows
        .filter(({ rect }) => Math.min(rect.bottom, clip.bottom) - Math.max(rect.top, clip.top) >= 0.5)
        .sort((a, b) => a.rect.top - b.rect.top);
      const asRead = found.map(({ reading, rect }) => [reading?.id, ...place(rect)]);
      const asSaid = said.map(({ id, rect }) => [id, ...place(rect)]);
      if (JSON.stringify(asRead) !== JSON.stringify(asSaid)) return { asRead, asSaid };
      return { matches, problem, some: said.length > 0 };
    })
    .toEqual({ matches: true, problem: null, some: true });
}

/** For each control: use it, and say what must then be true. */
const CHECKS: Partial<Record<ControlName, (tab: Tab, info: PageInfo) => Promise<void>>> = {
  async sort(tab) {
    await call(tab, 'sort', 'date', 'asc');
    // The generator's sequence goes back in time.
    await expect
      .poll(async () => {
        const shown = await indexes(tab);
        return shown.length > 3 && shown.every((index, at) => at === 0 || index < (shown[at - 1] ?? 0));
      })
      .toBe(true);
    await call(tab, 'sort', 'date', 'desc');
    await expect.poll(async () => (await indexes(tab))[0]).toBe(0);
  },
  async page(tab) {
    const first = new Set(await indexes(tab));
    await call(tab, 'page', 2);
    await expect.poll(async () => (await indexes(tab)).filter((index) => !first.has(index)).length).toBeGreaterThan(3);
    expect((await indexes(tab)).some((index) => first.has(index))).toBe(false);
    await call(tab, 'page', 1);
    await expect.poll(async () => (await indexes(tab))[0]).toBe(0);
  },
  async filter(tab) {
    const all = await count(tab);
    const [first] = await indexes(tab);
    await call(tab, 'filter', 'cedar');
    await expect.poll(async () => count(tab)).toBeLessThan(all / 2);
    const kept = await count(tab);
    expect(kept).toBeGreaterThan(1);
    await expect.poll(async () => (await indexes(tab)).length).toBeGreaterThan(Math.min(kept, 5) - 1);
    await call(tab, 'filter', '');
    await expect.poll(async () => count(tab)).toBe(all);
    // Rows that come back may fly to their places.
    await expect.poll(async () => (await indexes(tab))[0]).toBe(first);
  },
  async scrollTo(tab) {
    const [first] = await indexes(tab);
    await call(tab, 'scrollTo', 600);
    await expect.poll(async () => (await indexes(tab)).includes(first ?? -1)).toBe(false);
    // How far a smooth scroll has come is the browser's own time; where it ends is what the next step shows.
    await call(tab, 'scrollTo', 0, 'smooth');
    await call(tab, 'scrollTo', 0);
    await expect.poll(async () => (await indexes(tab))[0]).toBe(first);
  },
  async poll(tab) {
    const before = await count(tab);
    await call(tab, 'poll', 2);
    await expect.poll(async () => count(tab)).toBe(before + 2);
    await call(tab, 'scrollTo', 0);
    await expect.poll(async () => (await indexes(tab)).slice(0, 2)).toEqual([before + 1, before]);
  },
  async remove(tab) {
    const before = await count(tab);
    const [first, second, third, fourth] = await indexes(tab);
    await call(tab, 'remove', 2);
    await expect.poll(async () => (await indexes(tab)).slice(0, 2)).toEqual([first, fourth]);
    // Rows may fade away.
    await expect
      .poll(async () => (await indexes(tab)).filter((index) => index === second || index === third))
      .toEqual([]);
    expect(await count(tab)).toBe(before - 2);
  },
  async expand(tab) {
    const third = async (): Promise<number> => Math.round((await inView(tab))[2]?.rect.top ?? 0);
    const before = await third();
    await call(tab, 'expand', 1);
    await expect.poll(third).toBeGreaterThan(before + 20);
    await call(tab, 'expand', 1);
    await expect.poll(third).toBe(before);
  },
  async rerender(tab) {
    const before = await heights(tab);
    await call(tab, 'rerender');
    await expect
      .poll(async () => (await heights(tab)).filter((height, at) => height !== before[at]).length)
      .toBeGreaterThan(2);
  },
  async block(tab) {
    const started = Date.now();
    await call(tab, 'block', 120);
    expect(Date.now() - started).toBeGreaterThanOrEqual(118);
  },
};

/** Scroll bars lie over the end of some lists. */
const SCROLL_BAR = 16;
const EDGE = 2;

/** How many looked-at pixels of the rows in view are not of their message's colour, and how many were looked at. */
async function wrongPixels(tab: Tab, file: string): Promise<{ wrong: number; seen: number }> {
  const rows = await inView(tab);
  const clip = await listRect(tab);
  await tab.screenshot(file);
  const picture = readPng(await readFile(file));
  let [wrong, seen] = [0, 0];
  for (const { index, rect } of rows) {
    const [left, right] = [Math.max(rect.left, clip.left) + SCROLL_BAR, Math.min(rect.right, clip.right) - SCROLL_BAR];
    const [top, bottom] = [Math.max(rect.top, clip.top) + EDGE, Math.min(rect.bottom, clip.bottom) - EDGE];
    for (let y = Math.ceil(top); y < bottom; y++) {
      for (let x = Math.ceil(left); x < right; x += 9) {
        const found = decodeColour(picture.at(x, y));
        seen++;
        if (found?.kind !== 'row' || found.index !== index) wrong++;
      }
    }
  }
  return { wrong, seen };
}

for (const info of PAGES) {
  test(`${info.name}: controls, profile and colours`, async ({ ext }, test) => {
    const tab = await ext.open('about:blank');
    await open(tab, pageUrl(info));
    expect(await tab.evaluate(() => Object.keys(window.page ?? {}))).toEqual(info.controls);
    expect(await count(tab)).toBe(info.messages);

    if (listUrl(info) !== pageUrl(info)) await open(tab, listUrl(info));
    await expectAgreement(tab, info);
    for (const [name, check] of Object.entries(CHECKS)) {
      if (!info.controls.includes(name as ControlName)) continue;
      await check(tab, info);
      await expectAgreement(tab, info);
    }

    await tab.evaluate(() => sessionStorage.clear());
    await open(tab, `${pageUrl(info)}?colours=1`);
    for (const px of [0, 333]) {
      await call(tab, 'scrollTo', px);
      await expect
        .poll(async () => {
          const { wrong, seen } = await wrongPixels(tab, test.outputPath(`colours-${px}.png`));
          return { wrong, enough: seen > 5000 };
        })
        .toEqual({ wrong: 0, enough: true });
    }
    expect(await ext.consoleErrors()).toEqual([]);
  });
}
