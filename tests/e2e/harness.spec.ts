import { readFile, stat } from 'node:fs/promises';
import { expect, test } from './harness/fixture.ts';
import type { Ext } from './harness/ext.ts';
import { searchForLeaks, searchProfile } from './harness/profile-search/search-profile.ts';
import { servePage, type ServedPage } from './harness/serve-page.ts';

/** A page with a control in a closed shadow root, as the overlay will have, and one fault for axe in it. */
const PAGE = `<!doctype html><html lang="en"><title>Plain page</title>
<main><h1>Plain</h1><label>Name <input id="name"></label><button id="go">Go</button><p id="said"></p>
<div class="host"></div><div class="host"></div><p style="height:3000px">tall</p></main>
<script>
  go.onclick = (event) => { said.textContent = 'clicked ' + event.isTrusted; };
  for (const host of document.querySelectorAll('.host')) {
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<button style="width:4em;height:2em"></button><output></output>';
    root.querySelector('button').onclick = (event) => { root.querySelector('output').value = String(event.isTrusted); };
  }
</script>`;

let page: ServedPage;

test.beforeAll(async () => {
  page = await servePage(PAGE);
});

test.afterAll(async () => {
  await page.close();
});

test('real input reaches a web page', async ({ ext }) => {
  const tab = await ext.open(`${page.origin}/inbox`);
  await tab.click('#name');
  await tab.type('Ada B');
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('Ada B');
  const focused = () => document.activeElement?.id;
  await tab.press('Tab');
  expect(await tab.evaluate(focused)).toBe('go');
  await tab.press('Shift+Tab');
  expect(await tab.evaluate(focused)).toBe('name');
  await tab.press('Tab');
  await tab.press('Enter');
  expect(await tab.waitFor(() => document.querySelector('#said')?.textContent)).toBe('clicked true');
  await tab.wheel(200, 200, 400);
  expect(await tab.waitFor(() => scrollY)).toBeGreaterThan(0);
  await tab.goto(`${page.origin}/inbox#second`);
  expect(await tab.evaluate(() => [location.hash, document.querySelector('#said')?.textContent])).toEqual([
    '#second',
    'clicked true',
  ]);
  await tab.reload();
  expect(await tab.evaluate(() => document.querySelector('#said')?.textContent)).toBe('');
});

test('a click that something covers is an error, not a click', async ({ ext }) => {
  const tab = await ext.open(page.origin);
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:9';
    document.body.append(cover);
  });
  await expect(tab.click('#go', { timeout: 300 })).rejects.toThrow(/covered by/);
});

test('a wait that ends says what it waited for, a page out of reach is an error', async ({ ext }) => {
  const tab = await ext.open(page.origin);
  await expect(tab.waitFor((word: string) => document.title === word, 'never', { timeout: 100 })).rejects.toThrow(
    /not within 100 ms: .*document\.title/s,
  );
  await expect(tab.evaluate(() => Promise.reject(new Error('planted failure')))).rejects.toThrow(/planted failure/);
  await expect(tab.goto('http://localhost:1/')).rejects.toThrow();
});

test('sizes, zoom and preferences of the view', async ({ launch }, info) => {
  const ext = await launch({ timezone: 'America/Chicago', locale: 'de-DE', colorScheme: 'dark' });
  const tab = await ext.open(page.origin);
  expect(await tab.evaluate(() => [navigator.language, new Intl.DateTimeFormat().resolvedOptions().timeZone])).toEqual([
    'de-DE',
    'America/Chicago',
  ]);
  const seen = () => ({
    size: [innerWidth, innerHeight, devicePixelRatio],
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
  });
  expect(await tab.evaluate(seen)).toMatchObject({ dark: true, still: false, forced: false });
  await tab.setViewport({ width: 800, height: 600, zoom: 2, colorScheme: 'light', reducedMotion: true });
  expect(await tab.evaluate(seen)).toEqual({ size: [400, 300, 2], dark: false, still: true, forced: false });
  await tab.setViewport({ forcedColors: true, zoom: 1 });
  expect(await tab.evaluate(seen)).toEqual({ size: [800, 600, 1], dark: false, still: true, forced: true });
  const [view, whole] = [info.outputPath('view.png'), info.outputPath('whole.png')];
  await tab.screenshot(view);
  await tab.screenshot(whole, { fullPage: true });
  expect([await pngSize(view), (await pngSize(whole))[1] > 3000]).toEqual([[800, 600], true]);
});

test('closed shadow roots: reached, clicked and searched by axe, and closed again', async ({ ext }) => {
  const tab = await ext.open(page.origin);
  expect(await tab.inClosedRoots('.host', (root, plus: number) => root.children.length + plus, 1)).toEqual([3, 3]);
  expect(await tab.inClosedRoots('#nobody', (root) => root.children.length)).toEqual([]);
  await expect(tab.inClosedRoot('.host', (root) => root.children.length)).rejects.toThrow(/2 closed roots/);
  await tab.clickInClosedRoot('.host', 'button', 1);
  expect(await tab.inClosedRoots('.host', (root) => root.querySelector('output')?.value)).toEqual(['', 'true']);

  expect(await tab.axe()).toEqual([]);
  const inside = await tab.axe({ hostSelectors: ['.host'], hostsOnly: true });
  expect(inside.map(({ id, nodes }) => [id, nodes.length])).toEqual([['button-name', 2]]);
  expect(await tab.axe({ hostSelectors: ['.host'], without: ['button-name'] })).toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('.host')?.shadowRoot ?? null)).toBeNull();
});

test('origins are approved and revoked, those of the build too', async ({ ext }) => {
  const origins = async () => (await ext.dumpStorage()).permissions as { origins: string[] };
  expect((await origins()).origins).toEqual(['http://localhost/*']);
  await ext.approve('http://127.0.0.1:8080', 'https://ehr.example');
  expect((await origins()).origins.toSorted()).toEqual([
    'http://127.0.0.1/*',
    'http://localhost/*',
    'https://ehr.example/*',
  ]);
  await ext.revoke('http://localhost', 'https://ehr.example');
  expect((await origins()).origins).toEqual(['http://127.0.0.1/*']);
});

test('a click on a button that asks for an origin is granted once prompts are accepted', async ({ ext }) => {
  await ext.acceptPrompts('https://ehr.example');
  const tab = await ext.open(ext.page('manifest.json'));
  await tab.evaluate(() => {
    document.addEventListener('click', () => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis & Asking>;
      void (browser ?? chrome)?.permissions.request({ origins: ['https://ehr.example/*'] }).then((granted) => {
        document.title = String(granted);
      });
    });
  });
  await tab.clickAt(40, 40);
  expect(await tab.waitFor(() => document.title)).toBe('true');
});

interface Asking {
  permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
}

test('the background is killed and comes back for an event', async ({ ext }) => {
  expect(await ext.backgroundRuns()).toBe(true);
  await ext.killBackground();
  expect(await ext.backgroundRuns()).toBe(false);
  // Nobody has to answer, and a browser may leave the question open for minutes: a message alone must start it again. One that comes
  // while the browser is still clearing up what was killed is lost.
  await expect
    .poll(async () => {
      void ext.send('harness-wake', {}).catch(() => undefined);
      return ext.backgroundRuns();
    })
    .toBe(true);
});

test('the toolbar button is read per tab', async ({ ext }) => {
  const [first, second] = [await ext.open(page.origin), await ext.open(page.origin)];
  await setBadge(ext, await ext.tabNumber(first), '7');
  expect((await ext.toolbarBadge(first)).text).toBe('7');
  expect((await ext.toolbarBadge(second)).text).not.toBe('7');
});

test('the real popup opens over a tab where the browser lets it be reached', async ({ ext }) => {
  const tab = await ext.open(page.origin);
  if (ext.name === 'firefox') {
    // It shows popups in a panel that BiDi cannot reach; there the popup's page is tested in a tab.
    await expect(ext.openPopup(tab)).rejects.toThrow(/Chromium only/);
    return;
  }
  const popup = await ext.openPopup(tab);
  expect(await popup.waitFor(() => document.readyState === 'complete' && location.pathname)).toBe('/popup.html');
});

test('errors and refused resources are told, in pages of the web and of the extension', async ({ ext }) => {
  const plant = (word: string) => {
    // oxlint-disable-next-line no-console -- the error that must be seen
    console.error(`planted ${word}`);
    setTimeout(() => {
      throw new Error(`thrown ${word}`);
    });
  };
  const [web, own] = [await ext.open(page.origin), await ext.open(ext.page('popup.html'))];
  expect(await ext.cspReports()).toEqual([]);
  await web.evaluate(plant, 'web');
  await own.evaluate(plant, 'own');
  await own.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://nowhere.example/picture.png';
    document.body.append(image);
  });
  await expect
    .poll(async () => {
      const text = (await ext.consoleErrors()).map(({ text }) => text).join('\n');
      return ['planted web', 'thrown web', 'planted own', 'thrown own'].filter((word) => !text.includes(word));
    })
    .toEqual([]);
  expect((await ext.cspReports()).map(({ text }) => text).join()).toContain('nowhere.example');
});

test('what is stored is dumped and found in the profile; what is not there is not found', async ({ ext }) => {
  await plantEverywhere(ext);
  const { areas, databases, caches } = await ext.dumpStorage();
  expect(areas).toMatchObject({ local: { planted: 'CanaryLocal' }, session: { planted: 'CanarySession' } });
  expect(databases['planted']?.['rows']).toEqual([
    { key: 'CanaryKey', value: { wide: 'Canary中文', bytes: { bytes: 'CanaryBytes' } } },
    { key: 'long', value: { text: `${'pack me '.repeat(500)}CanaryLong` } },
  ]);
  expect(caches).toEqual({ planted: { 'https://cached.example/': 'CanaryCached' } });
  await ext.close();

  const canaries = ['CanaryLocal', 'CanaryKey', 'CanaryBytes', 'CanaryLong', 'Canary中文', 'CanaryCached'];
  const forbidden = ['CanarySession', 'NeverPlanted'];
  expect(await searchForLeaks(ext.profile, ext.name, { canaries, forbidden })).toEqual([]);
  expect((await searchProfile(ext.profile, ext.name, ['CanaryLong'])).length).toBeGreaterThan(0);
  await expect(searchForLeaks(ext.profile, ext.name, { canaries: ['NeverPlanted'], forbidden })).rejects.toThrow(
    /void/,
  );
});

test('a profile is used again after an ordered end and after a kill', async ({ launch }) => {
  const first = await launch();
  await plantEverywhere(first);
  await first.close();
  const second = await launch({ profile: first.profile });
  expect((await second.dumpStorage()).areas).toMatchObject({ local: { planted: 'CanaryLocal' }, session: {} });
  await second.kill();
  const third = await launch({ profile: first.profile });
  expect((await third.dumpStorage()).databases['planted']?.['rows']).toHaveLength(2);
});

async function pngSize(file: string): Promise<[number, number]> {
  expect((await stat(file)).size).toBeGreaterThan(500);
  const bytes = await readFile(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function setBadge(ext: Ext, tabId: number, text: string): Promise<void> {
  await ext.inExtension(
    async (tabId: number, text: string) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Badging | undefined>;
      await (browser ?? chrome)?.action.setBadgeText({ tabId, text });
    },
    tabId,
    text,
  );
}

interface Badging {
  action: { setBadgeText(details: { tabId: number; text: string }): Promise<void> };
}

interface Storing {
  storage: Record<'local' | 'session', { set(items: object): Promise<void> }>;
}

/** Every kind of place and form: plain, long enough to be compressed, two bytes a letter, bytes, a key, memory only. */
async function plantEverywhere(ext: Ext): Promise<void> {
  await ext.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storing | undefined>;
    const storage = (browser ?? chrome)?.storage;
    await storage?.local.set({ planted: 'CanaryLocal' });
    await storage?.session.set({ planted: 'CanarySession' });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('planted', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore('rows');
    rows.put({ wide: 'Canary中文', bytes: new TextEncoder().encode('CanaryBytes') }, 'CanaryKey');
    rows.put({ text: `${'pack me '.repeat(500)}CanaryLong` }, 'long');
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    await (await caches.open('planted')).put('https://cached.example/', new Response('CanaryCached'));
  });
}
