import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../scripts/build-extension.ts';
import { expect, test } from './harness/fixture.ts';

/** As the stores get it: only such a build greets anybody. */
const OUT = fileURLToPath(new URL('../../.output/test-install/', import.meta.url));

test('an installation opens the first run, and it shows the main job', async ({ launch, target }) => {
  test.setTimeout(120_000);
  await buildExtension({ browser: target, out: OUT });
  const ext = await launch({ build: `${OUT}${target === 'chromium' ? 'chrome' : 'firefox'}-mv3` });
  const tab = await ext.waitForTab('welcome.html');
  // Ten seconds is all that somebody gives a new thing: the harness waits no longer either.
  await tab.waitFor(() => document.querySelectorAll('.sample li').length === 3);
  expect(
    await tab.evaluate(() => [...document.querySelectorAll('.sample li')].map(({ className }) => className)),
  ).toEqual(['is-right', 'is-missed', 'is-unread']);
  expect(await ext.cspReports()).toEqual([]);
  expect(await ext.consoleErrors()).toEqual([]);
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
  const { value } = (await ext.send('close-status', {})) as { value: { settings: { hours: unknown[] } } };
  expect(value.settings.hours).toContainEqual({ weekday: 6, from: 540, to: 720 });
  expect(await ext.send('page-status', { tabId: -1, origin: '' })).toMatchObject({ value: { viewer: 'rn' } });
});
