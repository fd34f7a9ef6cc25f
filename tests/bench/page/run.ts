import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../../scripts/build-extension.ts';
import type { Browser, BrowserName, ChromiumBrowser } from '../../../scripts/browsers/browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import { startBenchPage } from './server.ts';

/** What the overlay costs a page, as ratios within one run: `npm run bench:page [-- chromium|firefox]`. */
const OUT = fileURLToPath(new URL('../../../.output/bench/', import.meta.url));
const ROUNDS = 5;
const SCROLL_STEPS = 60;

interface Meter {
  readonly start: () => Promise<void>;
  /** Milliseconds in which the page's main thread was busy since `start`. */
  readonly stop: () => Promise<number>;
}

/** Chromium counts the time of a page's tasks itself; Firefox is asked how late its timers were. */
const meterOf = (browser: Browser, tab: Tab): Meter =>
  browser.name === 'chromium' ? taskMeter(browser, tab) : timerMeter(tab);

function taskMeter(browser: ChromiumBrowser, tab: Tab): Meter {
  const read = async (): Promise<number> => {
    await browser.cdp('Performance.enable', {}, tab);
    const { metrics } = await browser.cdp<{ metrics: { name: string; value: number }[] }>(
      'Performance.getMetrics',
      {},
      tab,
    );
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  let from = 0;
  return {
    start: async () => {
      from = await read();
    },
    stop: async () => (await read()) - from,
  };
}

/** Stretches shorter than a timer's own 4 ms are not seen: Firefox's figures are a lower bound. */
function timerMeter(tab: Tab): Meter {
  return {
    start: async () =>
      tab.evaluate(() => {
        const state = { busy: 0, stop: false };
        Object.assign(globalThis, { timerMeter: state });
        let last = performance.now();
        const turn = (): void => {
          const now = performance.now();
          state.busy += Math.max(0, now - last - 6);
          last = now;
          if (!state.stop) setTimeout(turn, 4);
        };
        setTimeout(turn, 4);
      }),
    stop: async () =>
      tab.evaluate(() => {
        const { timerMeter } = globalThis as unknown as { timerMeter: { busy: number; stop: boolean } };
        timerMeter.stop = true;
        return timerMeter.busy;
      }),
  };
}

/** Reading each row's text once and appending one empty span, then letting the browser lay out. Milliseconds. */
const baseline = async (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const rows = [...document.querySelectorAll('.inbox-list > .card')];
    const start = performance.now();
    let length = 0;
    for (const row of rows) {
      length += row.textContent.length;
      row.append(document.createElement('span'));
    }
    document.body.getBoundingClientRect();
    const took = performance.now() - start;
    for (const row of rows) row.lastElementChild?.remove();
    document.body.getBoundingClientRect();
    return length > 0 ? took : Number.NaN;
  });

const allRead = async (tab: Tab): Promise<void> => {
  for (;;) {
    const [said = ''] = await tab.inClosedRoots(
      'timeback-panel',
      (root) => root.querySelector('.bar')?.textContent ?? '',
    );
    const listed = await tab.inClosedRoots('timeback-panel', (root) => root.querySelector('.strip') !== null);
    if (listed[0] && said.startsWith('5000 ')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

async function scrolled(meter: Meter, tab: Tab): Promise<number> {
  await meter.start();
  await tab.evaluate(async (steps: number) => {
    for (let step = 0; step < steps; step += 1) {
      document.querySelector('.inbox-list')?.scrollBy(0, 300);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    document.querySelector('.inbox-list')?.scrollTo(0, 0);
  }, SCROLL_STEPS);
  return meter.stop();
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function pause(browser: Browser, forMs: number): Promise<void> {
  const page = await browser.open(browser.extensionUrl('manifest.json'), { background: true });
  await page.evaluate(async (forMs: number) => {
    const scope = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    await (scope['browser'] ?? scope['chrome'])?.runtime.sendMessage({ v: 1, type: 'pause', payload: { forMs } });
  }, forMs);
  await page.close();
}

async function measure(name: BrowserName): Promise<void> {
  await buildExtension({ browser: name, out: OUT, origins: ['http://localhost'], test: true });
  const server = await startBenchPage();
  const browser = await launch({ browser: name, build: `${OUT}${name === 'chromium' ? 'chrome' : 'firefox'}-mv3` });
  try {
    await pause(browser, 3_600_000);
    const tab = await browser.open(server.url);
    await tab.setViewport({ width: 1280, height: 800 });
    const base: number[] = [];
    const ours: number[] = [];
    const firstBadge: number[] = [];
    const scrollBase: number[] = [];
    const scrollOurs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await tab.reload();
      const meter = meterOf(browser, tab);
      base.push(await baseline(tab));
      await meter.start();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const idle = await meter.stop();
      scrollBase.push(await scrolled(meter, tab));
      await meter.start();
      const from = performance.now();
      await pause(browser, 0);
      await tab.activate();
      await tab.waitFor(() => document.querySelector('timeback-badge') !== null, { timeout: 30_000 });
      firstBadge.push(performance.now() - from);
      await allRead(tab);
      const seconds = (performance.now() - from) / 1000;
      ours.push(Math.max(0, (await meter.stop()) - idle * seconds));
      scrollOurs.push(await scrolled(meter, tab));
      await pause(browser, 3_600_000);
      await tab.activate();
    }
    const added = Math.max(0, median(scrollOurs) - median(scrollBase)) / SCROLL_STEPS;
    console.log(`${name} ${browser.version}, 5,000 rows, medians of ${ROUNDS} rounds`);
    console.log(`  read + one span each (baseline)  ${median(base).toFixed(1)} ms`);
    console.log(`  read, route, badge: busy         ${median(ours).toFixed(1)} ms`);
    console.log(`  ratio                            ${(median(ours) / median(base)).toFixed(2)}`);
    console.log(`  resume to first badge            ${median(firstBadge).toFixed(0)} ms`);
    console.log(
      `  scroll step of 300 px, added     ${added.toFixed(2)} ms (host's own ${(median(scrollBase) / SCROLL_STEPS).toFixed(2)} ms)`,
    );
  } finally {
    await browser.kill();
    await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
    await server.close();
  }
}

const asked = process.argv.slice(2).filter((name) => name === 'chromium' || name === 'firefox');
for (const name of asked.length > 0 ? asked : (['chromium', 'firefox'] as const)) await measure(name);
