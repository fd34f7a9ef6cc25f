import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { BrowserName } from '../../../scripts/browsers/browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { TEST_BUILDS } from '../../e2e/harness/test-builds.ts';
import { largePlaybook } from './large-playbook.ts';

/**
 * How long the playbook page keeps its own thread busy with 2,000 rules: open, type, look, save. Needs the test build that
 * the e2e tests make. Usage: `npm run bench:playbook [-- chromium|firefox]`
 */
const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const browser = await launch({ browser: name, build: TEST_BUILDS[name] });

/** Turns of the page's thread over 50 ms since the last call, in ms: a timer that comes late tells. */
async function watch(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const scope = globalThis as unknown as { late: number[] };
    scope.late = [];
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (now - before > 50) scope.late.push(Math.round(now - before));
      before = now;
    }, 10);
  });
}
/** CPU time of the page's own thread since the last call, ms: what is true on a busy machine too. Chromium alone tells it. */
let cpuBefore = 0;
async function cpu(tab: Tab): Promise<string> {
  if (browser.name !== 'chromium') return '';
  await browser.cdp('Performance.enable', {}, tab);
  const { metrics } = await browser.cdp<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
    {},
    tab,
  );
  const now = (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  const spent = Math.round(now - cpuBefore);
  cpuBefore = now;
  return `; ${spent} ms of CPU in all`;
}

async function report(tab: Tab, step: string): Promise<void> {
  const spent = await cpu(tab);
  const late = await tab.evaluate(() => (globalThis as unknown as { late: number[] }).late.splice(0));
  console.log(`${step}: ${late.length === 0 ? 'no turn over 50 ms' : `turns over 50 ms: ${late.join(', ')}`}${spent}`);
}
const checked = async (tab: Tab): Promise<unknown> =>
  tab.waitFor(() => /scenarios right/u.test(document.querySelector('.bar-check')?.textContent ?? ''), {
    timeout: 60_000,
  });

try {
  const text = largePlaybook(readFileSync('public/default-playbook.json', 'utf8'));
  console.log(`${name} ${browser.version}: 2,000 rules, ${Buffer.byteLength(text)} bytes`);
  const tab = await browser.open(`${browser.extensionUrl('playbook.html')}#/versions`);
  await checked(tab);
  await watch(tab);
  await report(tab, 'before');
  await tab.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no place for a file');
    const files = new DataTransfer();
    files.items.add(new File([text], 'playbook.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await tab.waitFor(() => document.querySelector('.box .actions-row button:last-child') !== null);
  await report(tab, 'open the file');
  await tab.click('.box .actions-row button:last-child');
  await checked(tab);
  await report(tab, 'take it as the draft, all scenarios run');
  for (const place of ['rules', 'rules/rule-1999', 'scenarios', 'roles', 'changes', 'rules/rule-70']) {
    await tab.evaluate((place: string) => void (location.hash = `#/${place}`), place);
    await tab.waitFor(() => document.querySelector('main')?.textContent !== '');
    await report(tab, `go to ${place}`);
  }
  await tab.click('main input');
  await tab.type('ten letters');
  await report(tab, 'type eleven letters in a title');
  await checked(tab);
  await report(tab, 'until all scenarios have run again');
  await tab.evaluate(() => void (location.hash = '#/changes'));
  await tab.waitFor(() => document.querySelector<HTMLButtonElement>('button.primary')?.disabled === false);
  await report(tab, 'look at the changes');
  await tab.click('button.primary');
  await tab.waitFor(() => document.querySelector('.good') !== null, { timeout: 60_000 });
  await report(tab, 'put it in force');
} finally {
  await browser.kill();
  await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
}
