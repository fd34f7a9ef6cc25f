import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { expect, exported, test, versionInUse } from './harness/clinic.ts';
import type { Ext } from './harness/ext.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { readStore } from './harness/read-store.ts';

/** Six browsers may share two cores with other work. */
const PATIENT = { timeout: 40_000 };

const says = async (tab: Tab, text: string): Promise<unknown> =>
  tab.waitFor((part: string) => document.body.textContent?.includes(part), text, PATIENT);

/** Past the seconds after its start in which a browser's "no policy" does not count. */
async function policyKnown(ext: Ext): Promise<void> {
  const policy = async (): Promise<unknown> =>
    ((await ext.send('sharing-status', {})) as { value: { policy: string } }).value.policy;
  await policy();
  await ext.setClock(15_000);
  await expect.poll(policy, { timeout: 40_000 }).toBe('absent');
}

/** The page, once the browser has said that no administrator decides. */
async function sharingPage(ext: Ext): Promise<Tab> {
  await policyKnown(ext);
  const page = await ext.open(ext.page('sharing.html'));
  await says(page, 'In use now');
  await says(page, 'Bring a file');
  return page;
}

const clickButton = async (tab: Tab, words: string): Promise<void> => {
  await tab.waitFor(
    (words: string) => {
      for (const old of document.querySelectorAll('[data-wanted]')) delete (old as HTMLElement).dataset['wanted'];
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === words && !one.disabled,
      );
      if (button) button.dataset['wanted'] = '';
      return button !== undefined;
    },
    words,
    PATIENT,
  );
  await tab.click('[data-wanted]');
};

/** As a paste does: the whole address at once. */
const fillAddress = async (tab: Tab, address: string): Promise<void> => {
  await tab.click('input[type=url]');
  await tab.waitFor(
    (address: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=url]');
      // React keeps its own setter on the element; the prototype's is the browser's.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, address);
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return input?.form?.querySelector('button')?.disabled === false;
    },
    address,
    PATIENT,
  );
};

const dropFiles = async (tab: Tab, files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  tab.evaluate((files: readonly (readonly [string, string])[]) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, files);

test('a lead publishes, a physician’s browser follows: seen before it applies, kept through everything that fails', async ({
  launch,
  clinic,
  target,
}) => {
  // The lead: takes the playbook in use as a file, makes it the clinic's, publishes it, and follows the clinic's address.
  const lead = await launch();
  const { draft } = await exported(lead);
  const cedar = {
    ...draft,
    scenarios: [],
    id: 'cedar',
    name: 'Cedar Family Medicine',
    version: 14,
    expires: '2030-01-01',
  };
  expect(await clinic.publish(cedar)).toContain('version 14');

  const physician = await launch();
  const page = await sharingPage(physician);
  await page.setViewport({ width: 1000, height: 900 });
  await fillAddress(page, clinic.address);
  await page.screenshot(`test-results/sharing/${target}/start.png`, { fullPage: true });
  await clickButton(page, 'Look at it');
  await says(page, clinic.fingerprint);
  await says(page, 'Another playbook: “Cedar Family Medicine”');
  expect(await versionInUse(physician)).toBe(1);
  expect(await page.evaluate(() => document.querySelector<HTMLButtonElement>('.review .primary')?.disabled)).toBe(true);
  await page.screenshot(`test-results/sharing/${target}/review.png`, { fullPage: true });
  // Before axe comes, which copies style sheets into the page and is refused by its CSP.
  expect(await physician.cspReports()).toEqual([]);
  expect(await page.axe()).toEqual([]);
  await page.click('.review input[type=checkbox]');
  await clickButton(page, 'Follow this address');
  await says(page, 'Cedar Family Medicine, version 14, is in use.');
  expect(await versionInUse(physician)).toBe(14);

  // A new version waits until its differences were seen.
  const rules = cedar.rules.map((rule) =>
    rule.id === 'billing' ? { ...rule, lane: 'physician', role: 'physician' } : rule,
  );
  await clinic.publish({ ...cedar, version: 15, rules, changes: 'Billing comes to the physician for a month' });
  await clickButton(page, 'Ask now');
  await says(page, 'Version 15 is ready');
  await says(page, 'to “needs physician judgement”');
  expect(await versionInUse(physician)).toBe(14);
  await page.screenshot(`test-results/sharing/${target}/waiting.png`, { fullPage: true });
  await physician.killBackground();
  await policyKnown(physician);
  await clickButton(page, 'Use version 15');
  await says(page, 'version 15, is in use');
  expect(await versionInUse(physician)).toBe(15);

  // One byte changed on the way: said, nothing applies, nothing is lost.
  const file = join(clinic.folder, 'www', 'cedar.json');
  const signature = `${file}.sig`;
  const [good, goodSignature] = await Promise.all([readFile(file, 'utf8'), readFile(signature, 'utf8')]);
  await writeFile(file, good.replace('"version":15', '"version":16'));
  await writeFile(signature, `${goodSignature} `);
  await clickButton(page, 'Ask now');
  await says(page, 'The signature does not belong to this playbook');
  await says(page, 'The playbook in use stays as it is.');
  expect(await versionInUse(physician)).toBe(15);
  await page.screenshot(`test-results/sharing/${target}/tampered.png`, { fullPage: true });

  // The address is gone: works on, says so, asks later.
  await clinic.host.close();
  await clickButton(page, 'Ask now');
  await says(page, 'The address cannot be reached now.');
  expect(await versionInUse(physician)).toBe(15);

  const asked = clinic.host.served.filter(({ path }) => path.startsWith('/cedar'));
  expect(asked.length).toBeGreaterThan(4);
  for (const { headers } of asked) {
    expect([headers['cookie'], headers['referer'], headers['authorization']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
  expect(await readStore(physician, 'origins')).toMatchObject([
    { origin: 'http://localhost', role: 'playbook', by: 'user' },
  ]);
  const alarms = await physician.inExtension(async () => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (scope.browser ?? scope.chrome).alarms?.getAll();
  });
  expect(alarms?.filter(({ name }) => name === 'playbook')).toMatchObject([{ periodInMinutes: 60 }]);
  expect(await physician.consoleErrors()).toEqual([]);
});

test('an address for playbooks is no permission to read its pages, and goes when it is no longer followed', async ({
  ext,
  clinic,
}) => {
  const { draft } = await exported(ext);
  await clinic.publish({ ...draft, id: 'cedar', version: 2 });
  const page = await sharingPage(ext);
  await fillAddress(page, clinic.address);
  await clickButton(page, 'Look at it');
  await page.click('.review input[type=checkbox]');
  await clickButton(page, 'Follow this address');
  await says(page, 'is in use.');
  const roles = async (): Promise<string[]> =>
    (await readStore<{ role: string }>(ext, 'origins')).map(({ role }) => role);
  expect(await roles()).toEqual(['playbook']);
  await clickButton(page, 'Stop following');
  await says(page, 'Your clinic lead gives you the address');
  expect(await roles()).toEqual([]);
  expect(await versionInUse(ext)).toBe(2);
  await clickButton(page, 'Back to the built-in playbook');
  await clickButton(page, 'Yes, go back');
  await says(page, 'It ships with Timeback.');
  expect(await versionInUse(ext)).toBe(1);
});

test('files: signed, unsigned, broken, huge', async ({ ext, clinic, target }) => {
  const { draft } = await exported(ext);
  await clinic.publish({ ...draft, id: 'cedar', name: '<img src=x onerror=alert(1)>', version: 3 });
  const www = join(clinic.folder, 'www', 'cedar.json');
  const [playbook, signature] = await Promise.all([readFile(www, 'utf8'), readFile(`${www}.sig`, 'utf8')]);
  const page = await sharingPage(ext);

  for (const [name, text, said] of [
    ['a.json', 'no playbook', 'This is not JSON'],
    ['a.json', '[1]', 'not a playbook'],
    ['a.json', '{"closing":'.concat('['.repeat(10_000)), 'nested too deep'],
    ['a.json', ' '.repeat(2_000_000), 'too big'],
  ] as const) {
    await dropFiles(page, [[name, text]]);
    await says(page, said);
    await says(page, 'The playbook in use stays as it is.');
    await clickButton(page, 'Cancel');
    await page.waitFor(() => document.querySelector('.review') === null);
  }
  await dropFiles(page, [
    ['cedar.json', playbook.replace('"version":3', '"version":4')],
    ['cedar.json.sig', signature],
  ]);
  await says(page, 'The signature does not belong to this playbook');
  await clickButton(page, 'Cancel');
  expect(await versionInUse(ext)).toBe(1);

  await dropFiles(page, [
    ['cedar.json', playbook],
    ['cedar.json.sig', signature],
  ]);
  await says(page, clinic.fingerprint);
  await page.click('.review input[type=checkbox]');
  await clickButton(page, 'Use version 3');
  await says(page, '<img src=x onerror=alert(1)>, version 3, is in use.');
  expect(await page.evaluate(() => document.querySelector('img'))).toBeNull();

  // The key was compared: the same playbook without signature is refused from now on.
  await dropFiles(page, [['cedar.json', playbook.replace('"version":3', '"version":4')]]);
  await says(page, 'There is no signature');
  await clickButton(page, 'Cancel');
  // Another one without signature is the person's own choice, and is said to be.
  await dropFiles(page, [['mine.json', playbook.replace('"cedar"', '"mine"')]]);
  await says(page, 'anybody could have written it');
  await page.click('.review input[type=checkbox]');
  await clickButton(page, 'Use version 3');
  await says(page, 'Not signed.');
  expect(await ext.cspReports()).toEqual([]);
  for (const [view, settings] of [
    ['narrow-dark', { width: 320, height: 800, colorScheme: 'dark' }],
    ['wide-light', { width: 1280, height: 900, colorScheme: 'light' }],
  ] as const) {
    await page.setViewport(settings);
    await page.screenshot(`test-results/sharing/${target}/${view}.png`, { fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.axe()).toEqual([]);
  }
});
