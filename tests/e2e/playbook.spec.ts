import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Ext } from './harness/ext.ts';
import { Form } from './harness/form.ts';
import { expect, test } from './harness/fixture.ts';

const openPlaybook = async (ext: Ext, place = 'start'): Promise<{ tab: Tab; form: Form }> => {
  const tab = await ext.open(`${ext.page('playbook.html')}#/${place}`);
  await checked(tab);
  return { tab, form: new Form(tab) };
};

/** Until every scenario has run on what is shown. */
const checked = async (tab: Tab): Promise<string> =>
  tab.waitFor(() => {
    const text = document.querySelector('.bar-check')?.textContent ?? '';
    return text.includes('scenarios right') ? text : '';
  });
const go = async (ext: Ext, tab: Tab, place: string): Promise<void> =>
  tab.goto(`${ext.page('playbook.html')}#/${place}`);

/** From now on, files that the page hands out are kept for `saved`. */
const keepFiles = async (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const scope = globalThis as unknown as { saved: Blob[] };
    scope.saved = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      scope.saved.push(blob);
      return create(blob);
    };
  });
const saved = async (tab: Tab): Promise<number[]> =>
  tab.waitFor(async () => {
    const last = (globalThis as unknown as { saved: Blob[] }).saved.at(-1);
    return last && [...new Uint8Array(await last.arrayBuffer())];
  });
const openFile = async (tab: Tab, bytes: number[]): Promise<void> =>
  tab.evaluate((bytes: number[]) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no place for a file');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(bytes)], 'playbook.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);

interface PlaybookFile {
  version: number;
  roles: { id: string; contact?: string | null }[];
  rules: { id: string; status: string; due?: string; approved?: { by: string; on: string } }[];
}
const read = (bytes: number[]): PlaybookFile =>
  JSON.parse(new TextDecoder().decode(new Uint8Array(bytes))) as PlaybookFile;

test('a lead’s first hour: map roles, change refills, mend, approve, put in force, practise, hand on', async ({
  ext,
  launch,
}) => {
  test.setTimeout(240_000);
  const { tab, form } = await openPlaybook(ext);
  await form.says('clinical rules are drafts');

  // Roles: the nurse has a pool, nobody is a pharmacist.
  const roles = ['Front desk', 'Billing', 'Records', 'IT support', 'Referral and prior-auth coordinator'];
  const nurse = roles.length + 1;
  await form.fill('Pool, phone or person', 'Pool: RN TRIAGE', nurse);
  await form.press('Nobody has this role here', nurse + 1);
  await form.press('Show the answer');
  await form.says('Who acts:');

  // Refills: due in one day; a medical assistant may not do clinical work, and the page says so at the field.
  await go(ext, tab, 'rules/refill-stable');
  await form.fill('Due within', '1');
  await form.choose('Who acts', 'Medical assistant');
  await expect.poll(async () => form.notes('Who acts')).toContain('not a licensed role');
  await form.choose('Who acts', 'Triage nurse');
  await expect.poll(async () => form.notes('Who acts')).toBe('');
  await form.says('within 1 day');

  // A phrase that cannot be read is kept, named, and taken out again.
  await form.fill('Says any of', '(tablet');
  await tab.press('Enter');
  await expect.poll(async () => form.notes('Says any of')).toContain('bracket');
  await tab.click('[aria-label="Remove (tablet"]');
  await expect.poll(async () => form.notes('Says any of')).not.toContain('bracket');

  // Approval: not without a credential; then the scenarios that expected a draft are looked at and accepted.
  await form.fill('Approved by (name)', 'R. Amari');
  await form.press('Approve and make active');
  await form.says('Fill in who approves');
  await form.fill('Credential, such as MD or DO', 'MD');
  await form.press('Approve and make active');
  await form.says('Approved by R. Amari, MD');
  await form.says('Not as expected');
  await go(ext, tab, 'scenarios');
  await form.press('Only what is not as expected');
  await tab.waitFor(() =>
    [...document.querySelectorAll('button')].some(({ textContent }) =>
      /new answers are right/u.test(textContent ?? ''),
    ),
  );
  await tab.evaluate(() => {
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => /new answers are right/u.test(textContent ?? ''))
      ?.click();
  });
  expect(await checked(tab)).toContain('Nothing to mend');

  // What changes, before it does.
  await go(ext, tab, 'changes');
  await form.says('Rule “Refill of a stable medicine”, due: was “2d”, is “1d”.');
  await form.says('Role “Pharmacist”, contact: now “Nobody has this role here”.');
  await form.says('lane: Needs physician judgement');
  await form.says('lane: Team, by protocol');
  await form.press('Put in force on this computer');
  await form.says('Version 2 is in force');
  await form.says('the same as the playbook in force');

  const stored = (await ext.dumpStorage()) as unknown;
  expect(JSON.stringify(stored)).toContain('"source":"here"');

  // A huddle by keyboard.
  await go(ext, tab, 'practice');
  await form.press('Start');
  await form.says('Case 1 of 5');
  for (let number = 1; number <= 5; number += 1) {
    await tab.press('a');
    await form.says('To discuss');
    await form.says(`of ${number}`);
    await tab.press('ArrowRight');
  }
  await form.says('Done:');

  // The file goes to a colleague, who puts it in force and hands on the very same bytes.
  await keepFiles(tab);
  await go(ext, tab, 'versions');
  await form.press('Save as a file');
  const file = await saved(tab);
  const playbook = read(file);
  expect(playbook.version).toBe(2);
  expect(playbook.roles.find(({ id }) => id === 'rn')?.contact).toBe('Pool: RN TRIAGE');
  expect(playbook.roles.find(({ id }) => id === 'pharmacist')?.contact).toBeNull();
  const refill = playbook.rules.find(({ id }) => id === 'refill-stable');
  expect(refill).toMatchObject({ status: 'active', due: '1d', approved: { by: 'R. Amari, MD' } });

  const colleague = await launch();
  const theirs = await openPlaybook(colleague, 'versions');
  await openFile(theirs.tab, file);
  await theirs.form.says('version 2');
  await theirs.form.says('approved by: now “R. Amari, MD”');
  await theirs.form.press('Put in force as it is');
  await theirs.form.says('Version 2 is in force');
  await keepFiles(theirs.tab);
  await theirs.form.press('Save as a file');
  expect(await saved(theirs.tab)).toEqual(file);

  for (const one of [ext, colleague]) {
    expect(await one.cspReports()).toEqual([]);
    expect(await one.consoleErrors()).toEqual([]);
  }
});

test('a draft outlives its tab; undo, redo; two tabs never write over each other; any version comes back', async ({
  ext,
}) => {
  const { tab, form } = await openPlaybook(ext, 'rules/billing');
  await form.fill('Title', 'Bills and insurance');
  await form.says('Draft saved on this computer');
  await form.press('Undo');
  await expect.poll(async () => form.value('Title')).toBe('Bill or insurance question');
  await form.press('Redo');
  await expect.poll(async () => form.value('Title')).toBe('Bills and insurance');
  await form.fill('Owner of the rule', 'Office manager');
  await form.says('Draft saved on this computer');
  await tab.close();

  const again = await openPlaybook(ext, 'rules/billing');
  await expect.poll(async () => again.form.value('Owner of the rule')).toBe('Office manager');

  const second = await openPlaybook(ext, 'rules/billing');
  await second.form.fill('Owner of the rule', 'Second tab');
  await second.form.says('Draft saved on this computer');
  await again.tab.activate();
  await again.form.fill('Owner of the rule', 'First tab');
  await again.form.says('changed in another tab');
  await again.form.press('Show the other tab’s draft');
  await expect.poll(async () => again.form.value('Owner of the rule')).toBe('Second tab');
  await again.form.fill('Owner of the rule', 'First tab again');
  await again.form.says('Draft saved on this computer');

  await checked(again.tab);
  await go(ext, again.tab, 'changes');
  await again.form.press('Put in force on this computer');
  await again.form.says('Version 2 is in force');
  await go(ext, again.tab, 'versions');
  await again.form.press('Take this one as the draft', 1);
  await again.form.says('Version 1 is your draft now');
  await go(ext, again.tab, 'changes');
  await again.form.says('title: was “Bills and insurance”, is “Bill or insurance question”');
  await checked(again.tab);
  await again.form.press('Put in force on this computer');
  await again.form.says('Version 3 is in force');
  await go(ext, again.tab, 'rules/billing');
  expect(await again.form.value('Title')).toBe('Bill or insurance question');
});

test('the popup leads to the page', async ({ ext }) => {
  const popup = await ext.open(ext.page('popup.html'));
  await new Form(popup).press('Playbook');
  const tab = await ext.waitForTab('playbook.html');
  await new Form(tab).says('Your clinic’s rules of the road');
});

const HARD = {
  markup: '<img src=x onerror="document.title=1"><script>document.title=2</script>&lt;b&gt;',
  emoji: '👩🏽‍⚕️🩺🏥'.repeat(8),
  'right to left': 'شكوى المريض \u202Eמכתב\u202C من الصيدلية',
  '10,000 characters': 'aspirin '.repeat(1_250),
};

test('every text is shown as text, and one that is too long is refused kindly', async ({ ext }) => {
  const { tab, form } = await openPlaybook(ext, 'versions');
  await keepFiles(tab);
  await form.press('Save as a file');
  const original = await saved(tab);
  for (const [name, text] of Object.entries(HARD)) {
    const hard = read(original) as unknown as Record<string, unknown>;
    const ids = new Set([
      'id',
      'lane',
      'role',
      'status',
      'category',
      'from',
      'format',
      'protocol',
      'redirect',
      'backup',
    ]);
    const keep = new Set([
      'scope',
      'hours',
      'due',
      'reviewBy',
      'url',
      'published',
      'holds',
      'to',
      'level',
      'kind',
      'takes',
      'rule',
      'flag',
      'floor',
      'draft',
      'expires',
      'result',
      'priority',
      'away',
      'says',
      'saysAll',
      'present',
      'absent',
      '$schema',
      'patient',
    ]);
    const replace = (value: unknown, key: string): unknown => {
      if (ids.has(key) || keep.has(key)) return value;
      if (typeof value === 'string') return text;
      if (Array.isArray(value)) return value.map((one) => replace(one, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, replace(one, inner)]));
    };
    const bytes = [
      ...new TextEncoder().encode(
        JSON.stringify({ ...(replace(hard, '') as object), phraseLists: hard['phraseLists'], version: 9 }),
      ),
    ];
    await go(ext, tab, 'versions');
    await openFile(tab, bytes);
    if (name === '10,000 characters') {
      await tab.waitFor(() =>
        /too long|too big/u.test(document.querySelector('[role=alert], .box ul')?.textContent ?? ''),
      );
      continue;
    }
    await form.press('Take it as the draft', 0);
    for (const place of [
      'start',
      'rules',
      'rules/billing',
      'roles',
      'protocols',
      'redirects',
      'scenarios',
      'resources',
      'sheets/owns',
      'sheets/rules',
      'sheets/approval',
      'changes',
      'versions',
    ]) {
      await go(ext, tab, place);
      await tab.waitFor(
        (text: string) =>
          (document.body.textContent ?? '').includes(text.trim().slice(0, 12)) ||
          [...document.querySelectorAll('input')].some(({ value }) => value.startsWith(text.slice(0, 12))),
        text,
      );
      expect(
        await tab.evaluate(() => document.querySelector('main img, main script') === null && document.title),
        `${name} at ${place}`,
      ).toBe('Timeback: playbook');
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${name} at ${place}`,
      ).toBeLessThanOrEqual(0);
    }
  }
  // Typed, not opened: the field says it, and nothing is cut off.
  await go(ext, tab, 'rules/billing');
  await tab.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('main input');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  }, HARD['10,000 characters']);
  await expect.poll(async () => form.notes('Title')).toContain('too long');
  expect((await form.value('Title')).length).toBe(10_000);
  expect(await ext.cspReports()).toEqual([]);
});
