import type { ViewSettings } from '../../scripts/browsers/page-driver.ts';
import { expect, test } from './harness/fixture.ts';

const PLACES = [
  ...['start', 'rules', 'rules/refill-stable', 'roles', 'categories', 'protocols', 'redirects', 'lists', 'safety'],
  ...['resources', 'scenarios', 'scenarios/inhaler-sig', 'try', 'changes', 'versions', 'practice'],
  ...['sheets/owns', 'sheets/rules', 'sheets/approval'],
];
const VIEWS: Readonly<Record<string, ViewSettings>> = {
  'wide-light': { width: 1280, height: 900, colorScheme: 'light' },
  'wide-dark': { width: 1280, height: 900, colorScheme: 'dark' },
  'narrow-light': { width: 320, height: 640, colorScheme: 'light' },
};

for (const [name, view] of Object.entries(VIEWS)) {
  test(`every place of the playbook page in ${name}: accessible, nothing outside the window`, async ({
    ext,
    target,
  }) => {
    test.setTimeout(180_000);
    const tab = await ext.open(`${ext.page('playbook.html')}#/start`);
    await tab.setViewport(view);
    await tab.waitFor(() => /scenarios right/u.test(document.querySelector('.bar-check')?.textContent ?? ''));
    for (const place of PLACES) {
      await tab.goto(`${ext.page('playbook.html')}#/${place}`);
      await tab.waitFor(() => document.querySelector('main h1') !== null);
      await tab.evaluate(() => {
        for (const card of [...document.querySelectorAll<HTMLDetailsElement>('details.card')].slice(0, 1))
          card.open = true;
      });
      await tab.screenshot(`test-results/looks/${target}/playbook-${place.replace('/', '-')}-${name}.png`);
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${place}: wider than the window`).toBeLessThanOrEqual(0);
      expect(await tab.axe(), place).toEqual([]);
    }
    expect(await ext.consoleErrors()).toEqual([]);
  });
}
