import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import type { Finding } from '../../lib/ehr/detect/finding.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { BUILT_PAGES } from '../pages/other/built/built-pages.ts';
import { OTHER_PAGES } from '../pages/other/other-pages.ts';
import type { PageInfo } from '../pages/page-info.ts';
import { PAGES } from '../pages/pages.ts';
import type { readPage } from '../pages/reader.ts';
import { startPages, type ServedPages } from '../pages/server.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import type { Ext } from './harness/ext.ts';
import { expect, test } from './harness/demo-inbox.ts';

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

interface Scripting {
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly frameId: number; readonly result: unknown }[]>;
  };
}

/** What the product's own script answers in each frame of the tab, as the popup asks it. */
async function findings(ext: Ext, tab: Tab): Promise<readonly Finding[]> {
  const tabId = await ext.tabNumber(tab);
  return ext.inExtension(async (tabId: number) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi & Scripting; chrome: ExtensionApi & Scripting };
    const { scripting } = scope.browser ?? scope.chrome;
    const answers = await scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['content-scripts/detect.js'],
    });
    return answers.map(({ result }) => result as Finding).filter((one) => one !== null && one !== undefined);
  }, tabId);
}

const best = (all: readonly Finding[]): Finding => {
  const [first] = [...all].sort((a, b) => b.score - a.score || b.rows - a.rows);
  if (!first) throw new Error('no frame answered');
  return first;
};

/** A frame of another origin answers where its origin is approved: it is opened by itself here. */
const urlOf = (info: PageInfo): string =>
  info.list.in === 'frame' && info.list.origin === 'other'
    ? `${served.url}${info.name}/frame.html`
    : `${served.url}${info.name}/`;

async function open(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.waitFor(async () => window.page?.idsInView && (await window.page.idsInView()).length > 3);
}

/** The ids that a profile reads on the page, in the document's order; null where its list is out of a script's reach. */
async function idsBy(tab: Tab, { list }: PageInfo, profile: EhrProfile): Promise<readonly (string | null)[] | null> {
  if (list.in === 'shadow') return null;
  await tab.evaluate(async () => {
    window.reader ??= (await import(`${location.origin}/reader.js`)) as { readPage: typeof readPage };
  });
  return tab.evaluate(
    (profile: EhrProfile, selector: string | null) => {
      const frame = selector === null ? null : document.querySelector<HTMLIFrameElement>(selector);
      const { rows } = window.reader!.readPage(profile, frame?.contentDocument ?? document);
      return rows.map(({ reading }) => reading?.id ?? null);
    },
    profile,
    list.in === 'frame' && list.origin !== 'other' ? list.selector : null,
  );
}

for (const info of PAGES) {
  test(`${info.name}: the list is found, and read with what is guessed`, async ({ ext }, { annotations }) => {
    const tab = await ext.open('about:blank');
    await open(tab, urlOf(info));
    const found = best(await findings(ext, tab));
    annotations.push({ type: 'score', description: found.score.toFixed(2) });
    expect(found.sure).toBe(true);
    expect(found.severalPerRow).toBe(false);
    const ids = await idsBy(tab, info, info.profile);
    if (ids === null) {
      // Read through the shadow root, open or closed, by the extension only: tests/e2e/learn.spec.ts compares what it says.
      expect(found.rows).toBe(info.messages);
      expect(found.profile?.hosts).toEqual(info.profile.hosts);
      expect(found.read).toBe(info.messages);
      return;
    }
    if (!found.profile) throw new Error('nothing was learnt');
    expect(found.read).toBe(ids.filter((id) => id !== null).length);
    const mine = (await idsBy(tab, info, found.profile))?.filter((id) => id !== null);
    // An id may be learnt with a word of its attribute's around it ("pane-msg-100001"): the same id for all that.
    const theirs = ids.filter((id) => id !== null);
    expect(mine?.map((id, at) => (id?.endsWith(theirs[at] ?? '?') ? theirs[at] : id))).toEqual(theirs);
  });
}

test(`${OTHER_PAGES.length} pages of other kinds are called no inbox, and nothing is learnt from them`, async ({
  ext,
}, { annotations }) => {
  test.slow();
  const tab = await ext.open('about:blank');
  const taken: Record<string, unknown> = {};
  for (const { name } of OTHER_PAGES) {
    await tab.goto(`${served.url}other/${name}`);
    const all = await findings(ext, tab);
    annotations.push({ type: name, description: best(all).score.toFixed(2) });
    for (const { sure, profile, score } of all) if (sure || profile) taken[name] = { score, profile };
  }
  expect(taken).toEqual({});
});

test(`${BUILT_PAGES.length} pages of other kinds made with real components are called no inbox`, async ({ ext }, {
  annotations,
}) => {
  test.slow();
  const tab = await ext.open('about:blank');
  const taken: Record<string, unknown> = {};
  for (const name of BUILT_PAGES) {
    await tab.goto(`${served.url}other-built/${name}/`);
    // Drawn, as an inbox of the same components would be.
    await tab.waitFor(() => (document.querySelector('main')?.textContent?.length ?? 0) > 600, { timeout: 60_000 });
    const all = await findings(ext, tab);
    annotations.push({ type: name, description: best(all).score.toFixed(2) });
    for (const { sure, profile, score } of all) if (sure || profile) taken[name] = { score, profile };
  }
  expect(taken).toEqual({});
});

test('the demo’s three inboxes are found, its other pages are none', async ({ ext, demo }) => {
  const inboxes = { [`${demo}?arrive=0#/inbox`]: 60, [`${demo}grid/`]: 12, [`${demo}classic/`]: 20 };
  for (const [url, least] of Object.entries(inboxes)) {
    const tab = await ext.open(url);
    await expect.poll(async () => best(await findings(ext, tab)).sure).toBe(true);
    const found = best(await findings(ext, tab));
    expect(found.rows).toBeGreaterThanOrEqual(least);
    expect(found.read).toBe(found.rows);
    await tab.close();
  }
  for (const page of ['schedule', 'orders', 'results', 'notes']) {
    const tab = await ext.open(`${demo}?arrive=0#/${page}`);
    await tab.waitFor(() => document.querySelector('main table, main ul, main form') !== null);
    expect((await findings(ext, tab)).filter(({ sure }) => sure)).toEqual([]);
    await tab.close();
  }
});
