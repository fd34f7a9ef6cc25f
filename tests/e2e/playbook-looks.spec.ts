import type { ViewSettings } from '../../scripts/browsers/page-driver.ts';
import { expect, test } from './harness/fixture.ts';
import { Form } from './harness/form.ts';

const PLACES = [
  ...['start', 'rules', 'rules/refill-stable', 'roles', 'categories', 'protocols', 'redirects', 'lists', 'safety'],
  ...['resources', 'scenarios', 'scenarios/inhaler-sig', 'try', 'changes', 'versions', 'practice'],
  ...['sheets/owns', 'sheets/rules', 'sheets/approval'],
];
const VIEWS: Readonly<Record<string, ViewSettings>> = {
  'wide-light': { width: 1280, height: 900, colorScheme: 'light' },
  'wide-dark': { width: 1280, height: 900, colorScheme: 'dark' },
  'narrow-light': { width: 320, height: 640, colorScheme: 'light' },
  'narrow-dark': { width: 320, height: 640, colorScheme: 'dark' },
};

for (const [name, view] of Object.entries(VIEWS)) {
  test(`every place of the playbook page in ${name}: accessible, nothing outside the window`, async ({
    ext,
    target,
  }) => {
    test.setTimeout(240_000);
    const tab = await ext.open(`${ext.page('playbook.html')}#/start`);
    await tab.setViewport(view);
    const form = new Form(tab);
    const checked = async (): Promise<unknown> =>
      tab.waitFor(() => /scenarios right/u.test(document.querySelector('.bar-check')?.textContent ?? ''));
    await checked();
    const look = async (what: string): Promise<void> => {
      await tab.screenshot(`test-results/looks/${target}/playbook-${what}-${name}.png`);
      const beyond = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${what}: wider than the window`).toBeLessThanOrEqual(0);
      expect(await tab.axe(), what).toEqual([]);
    };
    for (const place of PLACES) {
      await tab.goto(`${ext.page('playbook.html')}#/${place}`);
      await tab.waitFor(() => document.querySelector('main h1') !== null);
      await tab.evaluate(() => {
        const card = document.querySelector<HTMLDetailsElement>('details.card');
        if (card) card.open = true;
      });
      // Before axe comes, which copies style sheets into the page and is refused by its CSP.
      expect(await ext.cspReports()).toEqual([]);
      await look(place.replace('/', '-'));
    }

    await tab.goto(`${ext.page('playbook.html')}#/rules/billing`);
    await form.choose('Lane', 'Needs physician judgement');
    await form.fill('Title', '');
    await expect.poll(async () => form.notes('Title')).toContain('must not be empty');
    await look('state-rule-with-errors');
    await form.fill('Title', 'Bills');
    await form.says('Not as expected');
    await checked();
    await tab.goto(`${ext.page('playbook.html')}#/changes`);
    await form.says('title: was “Bill or insurance question”, is “Bills”');
    await form.says('moves from “should not reach the physician” to “needs physician judgement”');
    await look('state-changes');
    await tab.goto(`${ext.page('playbook.html')}#/try`);
    await form.fill('Text', 'Please refill my lisinopril. I also have chest pain since this morning.');
    await form.press('Who gets this?');
    await form.says('Read now: may be an emergency');
    await look('state-tried');
    await tab.goto(`${ext.page('playbook.html')}#/practice`);
    await form.press('Start');
    await form.says('Case 1 of 5');
    await look('state-practice-case');
    await tab.press('b');
    await form.says('To discuss');
    await look('state-practice-answer');
  });
}

test('the sheets for the wall are one page each, and hold every active rule', async ({ ext, target }) => {
  const tab = await ext.open(`${ext.page('playbook.html')}#/sheets/owns`);
  const rules = JSON.parse(await tab.evaluate(async () => (await fetch('default-playbook.json')).text())) as {
    rules: { title: string; status: string }[];
  };
  for (const sheet of ['owns', 'rules', 'approval']) {
    await tab.goto(`${ext.page('playbook.html')}#/sheets/${sheet}`);
    const text = await tab.waitFor(
      (sheet: string) => document.querySelector(`.sheet.is-${sheet}`)?.textContent ?? '',
      sheet,
    );
    const wanted = rules.rules.filter(({ status }) => status === (sheet === 'approval' ? 'draft' : 'active'));
    for (const { title } of wanted) expect(text, sheet).toContain(title);
    const pages = await tab.print(`test-results/looks/${target}/sheet-${sheet}.pdf`);
    if (sheet !== 'approval') expect(pages, sheet).toBe(1);
  }
});
