import { expect, exported, test, versionInUse, type Clinic } from './harness/clinic.ts';
import type { Ext } from './harness/ext.ts';

const cedarFrom = async (ext: Ext, version: number): Promise<Record<string, unknown>> => ({
  ...(await exported(ext)).draft,
  scenarios: [],
  id: 'cedar',
  name: 'Cedar Family Medicine',
  version,
});
const policyFor = ({ address, publicKey }: Clinic): object => ({
  playbookAddress: address,
  playbookKeys: [publicKey],
  playbookId: 'cedar',
});

test('an administrator’s address and key: followed without a click, and nothing else counts', async ({
  launch,
  ext,
  clinic,
  target,
}) => {
  await clinic.publish(await cedarFrom(ext, 14));
  const managed = await launch({ policy: policyFor(clinic) });
  await expect.poll(async () => versionInUse(managed), { timeout: 60_000 }).toBe(14);

  const page = await managed.open(managed.page('sharing.html'));
  await page.waitFor(() =>
    document.body.textContent?.includes('Your organization sets the playbook on this computer.'),
  );
  expect(await page.evaluate(() => document.querySelector('.drop, input[type=url]'))).toBeNull();
  await page.screenshot(`test-results/sharing/${target}/policy.png`, { fullPage: true });
  expect(await page.axe()).toEqual([]);
  const { text } = await exported(managed);
  expect(await managed.send('examine-file', { text, signature: null })).toMatchObject({
    value: { ok: false, problem: { code: 'policy-decides' } },
  });

  await clinic.publish(await cedarFrom(ext, 15));
  await managed.send('check-link', {});
  expect(await versionInUse(managed)).toBe(15);
});

test('an administrator’s key that did not sign: nothing is taken', async ({ launch, ext, clinic }) => {
  await clinic.publish(await cedarFrom(ext, 14));
  const other = 'A'.repeat(42).concat('E');
  const managed = await launch({ policy: { ...policyFor(clinic), playbookKeys: [other] } });
  await expect
    .poll(async () => ((await managed.send('sharing-status', {})) as { value: { link: unknown } }).value.link, {
      timeout: 60_000,
    })
    .toMatchObject({ by: 'policy', problem: { code: 'other-key' } });
  expect(await versionInUse(managed)).toBe(1);
});

test('an administrator’s whole playbook is used as it is', async ({ launch, ext }) => {
  const playbookText = JSON.stringify(await cedarFrom(ext, 7));
  const managed = await launch({ policy: { playbookText } });
  await expect.poll(async () => versionInUse(managed), { timeout: 60_000 }).toBe(7);
});
