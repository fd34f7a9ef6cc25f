import type { Browser, ChromiumBrowser } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';

export interface Meter {
  readonly start: () => Promise<void>;
  /** Milliseconds in which the page's main thread was busy since `start`. */
  readonly stop: () => Promise<number>;
}

/** Chromium counts the time of a page's tasks itself; Firefox is asked how late its timers were. */
export const meterOf = (browser: Browser, tab: Tab): Meter =>
  browser.name === 'chromium' ? taskMeter(browser, tab) : timerMeter(tab);

function taskMeter(browser: ChromiumBrowser, tab: Tab): Meter {
  let from = 0;
  const read = async (): Promise<number> => (await metricsOf(browser, tab))['TaskDuration']! * 1000;
  return {
    start: async () => {
      from = await read();
    },
    stop: async () => (await read()) - from,
  };
}

/** Chromium's own figures of a page: durations in seconds, heap in bytes, counts. */
export async function metricsOf(browser: ChromiumBrowser, tab: Tab): Promise<Record<string, number>> {
  // Time on the processor: what else the machine does meanwhile is not counted.
  await browser.cdp('Performance.enable', { timeDomain: 'threadTicks' }, tab);
  const { metrics } = await browser.cdp<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
    {},
    tab,
  );
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
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

export const settle = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
