import type { Tab } from '../../scripts/browsers/tab.ts';
import { allSuggested, countedOnToolbar, expect, openInbox, suggestions, test } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';

/** Where everything of the page is, to 1/64 of a pixel (the unit browsers lay out in), and what the page holds. */
const layout = async (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => !one.nodeName.startsWith('TIMEBACK-'))
      .map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return `${one.nodeName} ${[left, top, width, height].map((px) => Math.round(px * 64)).join(' ')} ${one.getAttribute('style') ?? ''}`;
      }),
  );

const strip = async (tab: Tab): Promise<string> =>
  tab.inClosedRoot('timeback-panel', (root) => root.querySelector('.strip')?.textContent ?? '');

const oursLeft = async (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      document.querySelectorAll('timeback-panel, timeback-badge').length +
      [...document.querySelectorAll('style')].filter((one) => one.textContent.includes('timeback')).length,
  );

test('the page is not moved by 1/64 of a pixel, and nothing of ours is left when it is switched off', async ({
  ext,
  demo,
}) => {
  await ext.send('pause', { forMs: 3_600_000 });
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.waitFor(() => document.querySelectorAll('.card').length > 10);
  // Relative dates would change by themselves; the data's clock stands still within a test but for them.
  const before = await layout(tab);
  expect(await oursLeft(tab)).toBe(0);
  await ext.send('pause', { forMs: 0 });
  await tab.activate();
  await allSuggested(tab);
  expect(await layout(tab)).toEqual(before);
  await tab.evaluate(() => document.querySelector('.inbox-list')?.scrollTo(0, 900));
  await tab.evaluate(() => document.querySelector('.inbox-list')?.scrollTo(0, 0));
  await allSuggested(tab);
  expect(await layout(tab)).toEqual(before);
  await ext.send('pause', { forMs: 3_600_000 });
  await tab.waitFor(() => document.querySelector('timeback-panel, timeback-badge') === null);
  expect(await layout(tab)).toEqual(before);
  expect(await oursLeft(tab)).toBe(0);
});

test('a forged life-cycle message ends nothing', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  const before = await allSuggested(tab);
  await tab.evaluate(() => {
    for (let times = 0; times < 100; times += 1) {
      for (const type of ['wxt:content-script-started', 'timeback:content-script-started']) {
        window.postMessage({ type, contentScriptName: 'inbox', messageId: String(times) }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'inbox' } }));
      }
    }
  });
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await suggestions(tab)).toEqual(before);
  expect(await tab.evaluate(() => document.querySelectorAll('timeback-panel').length)).toBe(1);
});

test('a panel that the page removes comes back three times, and the flags stay on the toolbar', async ({
  ext,
  demo,
}) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await allSuggested(tab);
  const badge = await countedOnToolbar(ext, tab);
  const remove = async (): Promise<void> => {
    await tab.evaluate(() => {
      document.querySelector('timeback-panel')?.remove();
      document.body.append(document.createElement('i'));
    });
  };
  for (let times = 0; times < 3; times += 1) {
    await remove();
    await tab.waitFor(() => document.querySelector('timeback-panel') !== null);
  }
  await remove();
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  expect(await tab.evaluate(() => document.querySelector('timeback-panel') === null)).toBe(true);
  expect(await ext.toolbarBadge(tab)).toEqual(badge);
});

test('a page that fights badges wins at once, and keeps running', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  await tab.evaluate(() => {
    Object.assign(globalThis, { fights: 0 });
    new MutationObserver(() => {
      for (const badge of document.querySelectorAll('timeback-badge')) {
        badge.remove();
        (globalThis as unknown as { fights: number }).fights += 1;
      }
    }).observe(document.body, { childList: true, subtree: true });
    document.querySelector('timeback-badge')?.remove();
  });
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  const fights = await tab.evaluate(() => (globalThis as unknown as { fights: number }).fights);
  expect(fights).toBeGreaterThan(0);
  expect(fights).toBeLessThan(500);
  expect(await tab.evaluate(() => document.querySelectorAll('timeback-badge').length)).toBe(0);
  await expect.poll(async () => strip(tab)).toContain('Paused');
});

test('where the page took badges away too often none is left behind', async ({ ext, demo }) => {
  const tab = await openInbox(ext, demo);
  await tab.evaluate(async () => {
    for (let times = 0; times < 6; times += 1) {
      for (const badge of document.querySelectorAll('timeback-badge')) badge.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await tab.evaluate(() => document.querySelector('.inbox-list > .card')?.classList.add('changed'));
  await expect.poll(async () => strip(tab)).toContain('Paused');
  expect(await tab.evaluate(() => document.querySelectorAll('timeback-badge').length)).toBe(0);
  expect(await oursLeft(tab)).toBe(1);
});

test('where the page throws our rules out no badge is seen or takes room, and all are back with its next change', async ({
  ext,
  demo,
}) => {
  const tab = await openInbox(ext, demo);
  const before = await layout(tab);
  const seen = async (): Promise<number> =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('timeback-badge')].filter((one) => getComputedStyle(one).visibility === 'visible')
          .length,
    );
  const shown = await seen();
  expect(shown).toBeGreaterThan(0);
  await tab.evaluate(() => {
    for (const style of document.querySelectorAll('style')) if (style.textContent.includes('timeback')) style.remove();
  });
  expect(await seen()).toBe(0);
  expect(await layout(tab)).toEqual(before);
  await tab.evaluate(() => document.querySelector('.inbox-list > .card')?.classList.add('changed'));
  await expect.poll(seen).toBe(shown);
});

/**
 * All that a click could have changed: what is told at the end of clinic comes and goes by the clock, and what the browser has
 * to say of policy may come minutes later.
 */
async function kept(ext: Ext): Promise<object> {
  const { areas, databases, contentScripts, permissions } = await ext.dumpStorage();
  const { 'policy-asked-since': _, ...session } = areas['session'] as Record<string, unknown>;
  return { local: areas['local'], session, databases, contentScripts, permissions };
}

test('a page that hides or covers what we draw leaves the flags on toolbar and panel, and no click through it changes anything', async ({
  ext,
  demo,
}) => {
  const tab = await ext.open(`${demo}?arrive=0#/inbox`);
  await tab.setViewport({ width: 1280, height: 800 });
  const flagged = (await allSuggested(tab)).filter(({ flag }) => flag !== null).length;
  expect(flagged).toBeGreaterThan(0);
  // What is counted of the page is told, and kept, a moment after it is shown.
  await countedOnToolbar(ext, tab);
  let stored = '';
  await expect
    .poll(
      async () => {
        const before = stored;
        stored = JSON.stringify(await kept(ext));
        return stored === before;
      },
      { intervals: [1_000] },
    )
    .toBe(true);
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('timeback-panel, timeback-badge { opacity: 0 !important }');
    document.adoptedStyleSheets.push(sheet);
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none';
    document.documentElement.append(cover);
  });
  await tab.clickInClosedRoot('timeback-badge', '.badge');
  await tab.clickInClosedRoot('timeback-panel', '.card button');
  expect(JSON.stringify(await kept(ext))).toBe(stored);
  expect((await ext.toolbarBadge(tab)).text).toBe(`${flagged}!`);
  const number = await ext.tabNumber(tab);
  const panel = await ext.open(`${ext.page('sidepanel.html')}?tab=${number}`);
  await expect
    .poll(async () => panel.evaluate(() => document.querySelectorAll('.is-emergency, .is-urgent').length))
    .toBe(flagged);
});
