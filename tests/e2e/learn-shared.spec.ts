import type { Tab } from '../../scripts/browsers/tab.ts';
import { startPages, type ServedPages } from '../pages/server.ts';
import { expect, test } from './harness/clinic.ts';
import { suggestions } from './harness/demo-inbox.ts';
import type { Ext } from './harness/ext.ts';
import { popupAbout } from './harness/popup-about.ts';
import { readStore } from './harness/read-store.ts';

let served: ServedPages;

test.beforeAll(async () => {
  served = await startPages();
});

test.afterAll(async () => {
  await served.close();
});

const BOX = 'timeback-teach';

const press = async (tab: Tab, label: string): Promise<void> => {
  await tab.waitFor(
    (label: string) => {
      for (const old of document.querySelectorAll('[data-press]')) old.removeAttribute('data-press');
      const found = [...document.querySelectorAll('button')].find(
        ({ textContent, disabled }) => textContent?.trim() === label && !disabled,
      );
      found?.setAttribute('data-press', '');
      return found !== undefined;
    },
    label,
    { timeout: 40_000 },
  );
  await tab.click('[data-press]');
};

const says = async (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((part: string) => document.body.textContent?.includes(part), text, { timeout: 40_000 });

const boxSays = async (tab: Tab, text: string): Promise<void> =>
  expect
    .poll(
      async () => (await tab.inClosedRoots(BOX, (root) => root.querySelector('.panel')?.textContent ?? ''))[0] ?? '',
      { timeout: 20_000 },
    )
    .toContain(text);

async function teach(ext: Ext, tab: Tab): Promise<void> {
  const popup = await popupAbout(ext, tab);
  // The popup closes under the click; Firefox then has nobody to report its end to.
  await press(popup, 'Teach me: point at one message').catch(() => undefined);
  await expect.poll(async () => (await ext.browser.pages()).some(({ url }) => url.includes('popup.html'))).toBe(false);
  await tab.activate();
  await boxSays(tab, 'Click one message');
  const { x, y } = await tab.evaluate(() => {
    const { left, top, width, height } = document.querySelector('nav a:nth-of-type(3) strong')!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.clickAt(x, y);
  await boxSays(tab, 'All 240 messages are read');
  await tab.clickInClosedRoot(BOX, 'button.primary');
  await boxSays(tab, 'Suggestions appear on this page now');
}

test('what a lead taught goes with the playbook: a colleague who follows it gets suggestions without teaching', async ({
  launch,
  clinic,
  target,
}) => {
  test.setTimeout(240_000);
  const lead = await launch();
  const tab = await lead.open(`${served.url}link-rows/`);
  await tab.waitFor(() => document.querySelectorAll('nav a').length > 100);
  await teach(lead, tab);
  const sites = await lead.open(lead.page('learn.html'));
  await press(sites, 'Put into the playbook');
  await says(sites, 'is in the draft of the playbook');
  await sites.screenshot(`test-results/learn-shared/${target}/sites.png`, { fullPage: true });
  expect(await sites.axe()).toEqual([]);
  await press(sites, 'Put into the playbook');
  await says(sites, 'in the draft of the playbook already');

  const changes = await lead.open(lead.page('playbook.html#/changes'));
  await says(changes, 'How EHR pages are read');
  const rows = await readStore<{ key: string; value: { text: string } }>(lead, 'meta');
  const draft = JSON.parse(rows.find(({ key }) => key === 'playbook-draft')?.value.text ?? '') as {
    ehrProfiles: readonly { id: string }[];
  };
  expect(draft.ehrProfiles.map(({ id }) => id)).toEqual(['localhost-messages']);
  await clinic.publish({ ...draft, scenarios: [], id: 'cedar', name: 'Cedar Family Medicine', version: 3 });

  const colleague = await launch();
  const inbox = await colleague.open(`${served.url}link-rows/`);
  await inbox.waitFor(() => document.querySelectorAll('nav a').length > 100);
  await expect.poll(async () => (await colleague.toolbarBadge(inbox)).title).toContain('not read');
  const policy = async (): Promise<unknown> =>
    ((await colleague.send('sharing-status', {})) as { value: { policy: string } }).value.policy;
  await policy();
  await colleague.setClock(15_000);
  await expect.poll(policy, { timeout: 40_000 }).toBe('absent');
  const sharing = await colleague.open(colleague.page('sharing.html'));
  await says(sharing, 'Bring a file');
  await sharing.click('input[type=url]');
  await sharing.waitFor((address: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=url]');
    // React keeps its own setter on the element; the prototype's is the browser's.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, address);
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return input?.form?.querySelector('button')?.disabled === false;
  }, clinic.address);
  await press(sharing, 'Look at it');
  await says(sharing, 'How EHR pages are read');
  await sharing.click('.review input[type=checkbox]');
  await press(sharing, 'Follow this address');
  await says(sharing, 'Cedar Family Medicine, version 3, is in use.');

  await inbox.activate();
  await inbox.reload();
  await expect.poll(async () => (await suggestions(inbox).catch(() => [])).length, { timeout: 40_000 }).toBe(240);
  expect(await readStore(colleague, 'meta').then((all) => JSON.stringify(all))).not.toContain('"ehr-profiles"');
  const popup = await popupAbout(colleague, inbox);
  await says(popup, 'Read as: localhost');
});
