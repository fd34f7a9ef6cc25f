import { readFile } from 'node:fs/promises';
import type { Browser, ChromiumBrowser, FirefoxBrowser } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';

export interface Meter {
  readonly start: () => Promise<void>;
  /** Milliseconds that the page's main thread was on the processor since `start`. */
  readonly stop: () => Promise<number>;
}

/** What else the machine does meanwhile is counted in neither browser. The tab must be in front. */
export const meterOf = (browser: Browser, tab: Tab): Meter =>
  browser.name === 'chromium' ? taskMeter(browser, tab) : threadMeter(browser);

/** Chromium counts the time of a page's tasks itself; frames of another origin are not among them. */
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

/**
 * Firefox tells which process shows a page; the system's own books (/proc, in nanoseconds, Linux only) tell how long that
 * process's main thread was on the processor. Frames of another origin, which have processes of their own, are counted too.
 */
function threadMeter(browser: FirefoxBrowser): Meter {
  let from = 0;
  const read = async (): Promise<number> => {
    const processes = await browser.inChromeScope(frontTabProcesses);
    const times = await Promise.all(processes.map(async (id) => readFile(`/proc/${id}/task/${id}/schedstat`, 'utf8')));
    return times.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0) / 1e6;
  };
  return {
    start: async () => {
      from = await read();
    },
    stop: async () => (await read()) - from,
  };
}

interface FirefoxScope {
  readonly gBrowser: {
    readonly selectedBrowser: {
      readonly browsingContext: {
        getAllBrowsingContextsInSubtree(): readonly {
          readonly currentWindowGlobal: { readonly osPid: number } | null;
        }[];
      };
    };
  };
}

/** In the browser's own scope. A page in the parent's process has no number of its own (-1). */
function frontTabProcesses(): number[] {
  const { gBrowser } = globalThis as unknown as FirefoxScope;
  const frames = gBrowser.selectedBrowser.browsingContext.getAllBrowsingContextsInSubtree();
  return [...new Set(frames.map(({ currentWindowGlobal }) => currentWindowGlobal?.osPid ?? -1))].filter((id) => id > 0);
}

export const settle = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
