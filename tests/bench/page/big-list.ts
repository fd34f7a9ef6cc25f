import type { Browser } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Ext } from '../../e2e/harness/ext.ts';
import { median, meterOf, settle, type Meter } from './meter.ts';
import { ROWS, startBenchPage } from './server.ts';

const ROUNDS = 5;
const SCROLL_STEPS = 60;
const STEP = 300;
const HOUR = 3_600_000;
const SETTLED = 1500;
const PATIENCE = { timeout: 30_000 };

/** 5,000 rows that are all in the page: what reading, routing and badging them costs, and scrolling after that. */
export async function bigList(browser: Browser, ext: Ext): Promise<string[]> {
  const server = await startBenchPage();
  await ext.send('pause', { forMs: HOUR });
  const desk = await browser.open(ext.page('manifest.json'), { background: true });
  const tab = await ext.open(server.url);
  await tab.setViewport({ width: 1280, height: 800 });
  const meter = meterOf(browser, tab);
  const [base, ours, scrollBase, scrollOurs, start]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    await tab.reload();
    await tab.activate();
    await settle(SETTLED);
    await settle(SETTLED);
    scrollBase.push(await busyDuring(meter, async () => scroll(tab)));
    await settle(SETTLED);
    base.push(
      await busyDuring(meter, async () => {
        // What the bench itself does to the tab is done in both.
        await ext.send('pause', { forMs: HOUR });
        await tab.activate();
        await readAndAppend(tab);
        await settle(SETTLED);
      }),
    );
    await tab.reload();
    await tab.activate();
    await settle(2 * SETTLED);
    ours.push(
      await busyDuring(meter, async () => {
        await ext.send('pause', { forMs: 0 });
        await tab.activate();
        await allAnswered(desk);
        await settle(SETTLED);
      }),
    );
    scrollOurs.push(await busyDuring(meter, async () => scroll(tab)));
    await tab.reload();
    start.push(await firstBadge(tab));
    await ext.send('pause', { forMs: HOUR });
  }
  await tab.close();
  await desk.close();
  await server.close();
  const perStep = (values: readonly number[]): number => median(values) / SCROLL_STEPS;
  // A machine's speed changes by the minute: what was measured side by side is compared.
  const ratios = ours.map((ms, round) => ms / base[round]!);
  return [
    `reading each row's text and appending an empty span | ${median(base).toFixed(0)} ms busy`,
    `reading, routing and badging | ${median(ours).toFixed(0)} ms busy, **${median(ratios).toFixed(2)}** of the above in the same round (${range(ratios)})`,
    `a scroll step of ${STEP} px | host ${perStep(scrollBase).toFixed(1)} ms, **${(perStep(scrollOurs) - perStep(scrollBase)).toFixed(1)} ms added**`,
    `page start to first badge | ${median(start).toFixed(0)} ms`,
  ];
}

const range = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;

async function busyDuring(meter: Meter, work: () => Promise<unknown>): Promise<number> {
  await meter.start();
  await work();
  return meter.stop();
}

/** The least that anything on all rows costs. */
const readAndAppend = async (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    let length = 0;
    for (const row of document.querySelectorAll('.inbox-list > .card')) {
      length += row.textContent.length;
      row.append(document.createElement('span'));
    }
    return length;
  });

/** Waits until the page reported an answer for every row; `desk` is asked, so that asking costs the page nothing. */
async function allAnswered(desk: Tab): Promise<void> {
  for (;;) {
    const answered = await desk.evaluate(async () => {
      const scope = globalThis as unknown as Record<string, Extension>;
      const kept = await (scope['browser'] ?? scope['chrome'])?.storage.session.get(null);
      const sums = Object.values(kept ?? {}).map(({ lanes = {} }) => Object.values(lanes).reduce((a, b) => a + b, 0));
      return Math.max(0, ...sums);
    });
    if (answered === ROWS) return;
    await settle(50);
  }
}

interface Extension {
  readonly storage: { session: { get(keys: null): Promise<Record<string, { lanes?: Record<string, number> }>> } };
}

const scroll = async (tab: Tab): Promise<void> =>
  tab.evaluate(
    async (steps: number, step: number) => {
      const list = document.querySelector('.inbox-list');
      for (let done = 0; done < steps; done += 1) {
        list?.scrollBy(0, step);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      list?.scrollTo(0, 0);
    },
    SCROLL_STEPS,
    STEP,
  );

/** Milliseconds from the navigation's start; an upper bound, as it is asked for when the page has loaded. */
const firstBadge = async (tab: Tab): Promise<number> =>
  tab.waitFor(() => document.querySelector('timeback-badge') !== null && performance.now(), PATIENCE);
