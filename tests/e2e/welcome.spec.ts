import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../scripts/build-extension.ts';
import { expect, test } from './harness/fixture.ts';

/** As the stores get it: only such a build greets anybody. */
const OUT = fileURLToPath(new URL('../../.output/test-install/', import.meta.url));

/** Each test builds it for itself, so that they can run beside each other. */
async function storeBuild(target: 'chromium' | 'firefox', name: string): Promise<string> {
  const out = `${OUT}${name}/`;
  await buildExtension({ browser: target, out });
  return `${out}${target === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
}

test('an installation opens the first run, and it shows the main job', async ({ launch, target }) => {
  const ext = await launch({ build: await storeBuild(target, 'person') });
  const tab = await ext.waitForTab('welcome.html');
  // Ten seconds is all that somebody gives a new thing: the harness waits no longer either.
  await tab.waitFor(() => document.querySelectorAll('.sample li').length === 3);
  expect(
    await tab.evaluate(() => [...document.querySelectorAll('.sample li')].map(({ className }) => className)),
  ).toEqual(['is-right', 'is-missed', 'is-unread']);
  expect(await ext.cspReports()).toEqual([]);
  expect(await ext.consoleErrors()).toEqual([]);
});

test('an installation under an administrator’s policy greets nobody, and asks nothing', async ({ launch, target }) => {
  const policy = { playbookAddress: 'https://playbook.invalid/cedar.json', playbookKeys: [], playbookId: 'cedar' };
  const ext = await launch({ build: await storeBuild(target, 'managed'), policy });
  // The background has answered: the event of its installation lies behind it.
  await expect
    .poll(async () => ext.send('sharing-status', {}), { timeout: 60_000 })
    .toMatchObject({ value: { link: { by: 'policy' } } });
  expect((await ext.browser.pages()).filter(({ url }) => url.includes('welcome.html'))).toEqual([]);
  // Opened by hand it shows what Timeback does, and asks nothing.
  const tab = await ext.open(ext.page('welcome.html'));
  await tab.waitFor(() => document.body.textContent?.includes('Your organization has set Timeback up'));
  await tab.waitFor(() => document.querySelectorAll('.sample li').length === 3);
  expect(await tab.evaluate(() => document.querySelectorAll('form').length)).toBe(0);
  expect(await tab.axe()).toEqual([]);
});

test('an IT department’s build greets nobody', async ({ ext }) => {
  await ext.send('close-status', {});
  expect((await ext.browser.pages()).filter(({ url }) => url.includes('welcome.html'))).toEqual([]);
});

test('what is answered is kept, what is skipped stays as it was', async ({ ext }) => {
  const tab = await ext.open(ext.page('welcome.html'));
  const at = (text: string): Promise<unknown> =>
    tab.waitFor((text: string) => document.body.textContent?.includes(text), text);
  await at('1 of 3');
  await tab.evaluate(() => {
    const select = document.querySelector('select');
    if (!select) throw new Error('no role');
    select.value = 'rn';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await tab.click('button[type=submit]');
  await at('2 of 3');
  await tab.click('input[type=text]');
  await tab.press('End');
  await tab.type(' or so');
  await tab.click('button[type=submit]');
  await at('This cannot be read');
  await tab.click('input[type=text]');
  await tab.press('End');
  for (let key = 0; key < 6; key += 1) await tab.press('Backspace');
  await tab.type('; Sat 9-12');
  await tab.click('button[type=submit]');
  await at('3 of 3');
  await tab.click('.ways button[type=button]');
  await at('That’s all');
  // The calendar of the review page has them, and nothing is counted yet: nobody said whose computer this is.
  const review = await ext.open(ext.page('review.html#calendar'));
  await review.waitFor(() => document.body.textContent?.includes('Is this computer yours alone?'));
  const hours = await review.waitFor(() => {
    const rows = [...document.querySelectorAll('fieldset')].find(({ textContent }) =>
      textContent?.includes('Add clinic hours'),
    );
    return rows && [...rows.querySelectorAll<HTMLInputElement>('input[type=time]')].map(({ value }) => value);
  });
  expect(hours).toHaveLength(12);
  expect(hours.slice(-2)).toEqual(['09:00', '12:00']);
  expect(await ext.send('page-status', { tabId: -1, origin: '' })).toMatchObject({ value: { viewer: 'rn' } });
});

test('“yours alone?” is answered once: no here is no there, and nothing is asked', async ({ ext }) => {
  const tab = await ext.open(ext.page('welcome.html'));
  await tab.waitFor(() => document.body.textContent?.includes('1 of 3'));
  await tab.click('.ways button[type=button]');
  await tab.waitFor(() => document.body.textContent?.includes('Is this computer yours alone?'));
  expect(await tab.axe()).toEqual([]);
  await tab.click('fieldset label:nth-of-type(2) input');
  await tab.click('button[type=submit]');
  await tab.waitFor(() => document.body.textContent?.includes('3 of 3'));
  await expect.poll(async () => ext.send('close-status', {})).toMatchObject({ value: { pace: 'off', minutes: null } });
  const review = await ext.open(ext.page('review.html'));
  await review.waitFor(() => document.body.textContent?.includes('Time is not counted on this computer.'));
});
