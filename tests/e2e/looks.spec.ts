import type { ViewSettings } from '../../scripts/browsers/page-driver.ts';
import { allSuggested, expect, suggestions, test } from './harness/demo-inbox.ts';

const VIEWS: Readonly<Record<string, ViewSettings>> = {
  'wide-light': { width: 1280, height: 800, colorScheme: 'light' },
  'wide-dark': { width: 1280, height: 800, colorScheme: 'dark' },
  'narrow-light': { width: 320, height: 640, colorScheme: 'light' },
  'narrow-dark': { width: 320, height: 640, colorScheme: 'dark' },
  'zoomed-200': { width: 1280, height: 800, zoom: 2 },
  'forced-colors': { width: 1280, height: 800, forcedColors: true },
};

/** In forced colours the browser paints with the person's own, which the checker's arithmetic does not know. */
const judged = (problems: readonly { readonly id: string }[], { forcedColors }: ViewSettings): readonly object[] =>
  problems.filter(({ id }) => !(forcedColors && id === 'color-contrast'));

for (const [name, view] of Object.entries(VIEWS)) {
  test(`overlay and card in ${name}: accessible, nothing outside the window`, async ({ ext, demo, target }) => {
    const tab = await ext.open(`${demo}?arrive=0#/inbox`);
    await tab.setViewport(view);
    await allSuggested(tab);
    const folder = `test-results/looks/${target}`;
    await tab.screenshot(`${folder}/inbox-list-${name}.png`);
    // Before axe comes, which copies style sheets into the page and is refused by its CSP.
    expect(await ext.cspReports()).toEqual([]);
    expect(judged(await tab.axe({ hostSelectors: ['timeback-panel', 'timeback-badge'] }), view)).toEqual([]);
    const flagged = (await suggestions(tab)).find(({ flag }) => flag !== null);
    expect(flagged).toBeDefined();
    await tab.clickInClosedRoot('timeback-panel', '.list button');
    await expect
      .poll(async () => tab.inClosedRoot('timeback-panel', (root) => root.querySelector('.card')?.textContent ?? ''))
      .toContain('version 1');
    await tab.screenshot(`${folder}/card-${name}.png`);
    expect(judged(await tab.axe({ hostSelectors: ['timeback-panel', 'timeback-badge'] }), view)).toEqual([]);
    const outside = await tab.inClosedRoot(
      'timeback-panel',
      (root) =>
        [...root.querySelectorAll('.card, .strip')].filter((box) => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
        }).length,
    );
    expect(outside).toBe(0);
  });

  test(`popup in ${name}: accessible`, async ({ ext, demo, target }) => {
    const tab = await ext.open(`${demo}?arrive=0#/inbox`);
    await allSuggested(tab);
    const number = await ext.tabNumber(tab);
    for (const [state, origin] of [
      ['approved', 'http://localhost'],
      ['asking', 'https://ehr.example'],
    ]) {
      const popup = await ext.open(`${ext.page('popup.html')}?tab=${number}&origin=${origin}`);
      await popup.setViewport(view);
      await popup.waitFor(() => document.querySelector('button') !== null);
      await popup.screenshot(`test-results/looks/${target}/popup-${state}-${name}.png`);
      expect(judged(await popup.axe(), view)).toEqual([]);
      await popup.close();
    }
    expect(await ext.cspReports()).toEqual([]);
  });
}
