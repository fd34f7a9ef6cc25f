import { expect, test } from './harness/fixture.ts';

/** As "Export" writes it; its list has a label that no playbook knows. */
const TAUGHT = {
  id: 'sample-messages',
  ehr: 'Sample EHR',
  seen: '2026-11',
  match: { path: '/inbox' },
  frames: 'top',
  list: { root: '.inbox', row: ':scope > li', expect: { min: 0, max: 500 }, id: { in: '', from: 'data-id' } },
  fields: { category: { in: '.type' } },
  senders: {},
  fit: {
    fields: {
      category: { kind: 'label', needs: 'value', single: true, placed: false, labels: ['refill request', 'zebra fax'] },
    },
  },
  activities: [],
};

test('a label that the playbook does not know goes into its draft, and is seen there', async ({ ext, target }) => {
  const looks = `test-results/learn-labels/${target}`;
  const page = await ext.open(ext.page('learn.html'));
  const says = async (text: string): Promise<unknown> =>
    page.waitFor((text: string) => document.body.textContent?.includes(text), text);
  await says('Nothing yet');
  await page.evaluate(
    (text: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      const data = new DataTransfer();
      data.items.add(new File([text], 'profile.json', { type: 'application/json' }));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    JSON.stringify({ ehrProfiles: [TAUGHT] }),
  );
  await says('1 entry was imported');
  await says('zebra fax');
  // What the playbook knows is no task.
  expect(await page.evaluate(() => document.querySelectorAll('.pair select').length)).toBe(1);
  for (const [name, width, colorScheme] of [
    ['light', 900, 'light'],
    ['dark-narrow', 320, 'dark'],
  ] as const) {
    await page.setViewport({ width, height: 900, colorScheme });
    await page.screenshot(`${looks}/1-${name}.png`, { fullPage: true });
    expect(await page.axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewport({ width: 900, height: 900, colorScheme: 'light' });

  const category = await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.pair select')!;
    const option = select.options[2]!;
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, option.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return option.textContent ?? '';
  });
  await page.waitFor(() => document.querySelector('.pair button:not(:disabled)') !== null);
  await page.click('.pair button');
  await says(`“zebra fax” is in the draft now, under ${category}`);
  await says(`In the draft: ${category}`);
  await page.screenshot(`${looks}/2-drafted.png`, { fullPage: true });

  const playbook = await ext.open(ext.page('playbook.html#/changes'));
  await playbook.waitFor(() => document.body.textContent?.includes('zebra fax'));
  await playbook.screenshot(`${looks}/3-changes.png`);
  await page.reload();
  await says(`In the draft: ${category}`);
  expect(await ext.consoleErrors()).toEqual([]);
  expect(await ext.cspReports()).toEqual([]);
});
