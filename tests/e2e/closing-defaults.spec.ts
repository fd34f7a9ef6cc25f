import { exported } from './harness/clinic.ts';
import { expect, test } from './harness/fixture.ts';
import { Form } from './harness/form.ts';

const LEAD = 'Offer the ritual this many minutes before the last session ends';
const VIEWS = [
  { name: 'light', width: 1100, height: 820, colorScheme: 'light' },
  { name: 'dark', width: 1100, height: 820, colorScheme: 'dark' },
  { name: 'narrow', width: 320, height: 700, colorScheme: 'light' },
] as const;

test('a clinic’s closing defaults show at once what they make of a day, and never win over a person’s own', async ({
  ext,
  target,
}) => {
  const tab = await ext.open(`${ext.page('playbook.html')}#/resources`);
  const form = new Form(tab);
  const preview = (): Promise<string> =>
    tab.evaluate(() => document.querySelector('.closing-preview')?.textContent ?? '');
  await form.says('the one prompt comes from 17:00 on');
  await form.fill(LEAD, '15');
  await form.says('the one prompt comes from 16:45 on');
  expect(await preview()).toContain('orders');
  await form.press('orders');
  await expect.poll(preview).not.toContain('orders');
  for (const { name, ...view } of VIEWS) {
    await tab.setViewport(view);
    await tab.evaluate(() => document.querySelector('.closing-preview')?.scrollIntoView({ block: 'center' }));
    await tab.screenshot(`test-results/looks/${target}/closing-defaults-${name}.png`);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await tab.axe()).toEqual([]);
  }

  // In force, they are what a day has for whoever chose nothing.
  const { draft } = await exported(ext);
  const closing = { leadMinutes: 15, kinds: ['results', 'notes'], weeklyQuestion: false };
  const text = JSON.stringify({ ...draft, version: draft.version + 1, closing });
  expect(await ext.send('activate-playbook', { text, source: 'here' })).toMatchObject({ value: { ok: true } });
  expect(await ext.send('close-status', {})).toMatchObject({
    value: { settings: { leadMinutes: 15, kinds: ['results', 'notes'], asksWeekly: false } },
  });
  expect(await ext.send('close-settings', { change: { leadMinutes: 5, asksWeekly: true } })).toMatchObject({
    value: { settings: { leadMinutes: 5, kinds: ['results', 'notes'], asksWeekly: true } },
  });
});
