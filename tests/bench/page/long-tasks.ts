import type { Browser, ChromiumBrowser } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';

/** A task that takes longer is felt. Milliseconds. */
export const LONG = 50;

/**
 * How long each stretch of the page's main thread over 50 ms was while `work` ran. Chromium tells every task with its time on
 * the processor; Firefox keeps no such record: there a timer in the page notes when its turn came late, whatever the reason.
 */
export const longTasks = async (browser: Browser, tab: Tab, work: () => Promise<unknown>): Promise<number[]> =>
  browser.name === 'chromium' ? tracedTasks(browser, tab, work) : lateTurns(tab, work);

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: on the processor, and by the clock. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly { processId?: number }[] } };
}

async function tracedTasks(browser: ChromiumBrowser, tab: Tab, work: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = [];
  browser.onCdp('Tracing.dataCollected', tab, ({ value }) => void events.push(...(value as TraceEvent[])));
  const complete = new Promise<void>((resolve) => browser.onCdp('Tracing.tracingComplete', tab, () => resolve()));
  const includedCategories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await browser.cdp('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } }, tab);
  await work();
  await browser.cdp('Tracing.end', {}, tab);
  await complete;
  const shown = new Set(events.flatMap(({ args }) => args?.data?.frames ?? []).map(({ processId }) => processId));
  const mains = new Set(
    events
      .filter(({ name, args, pid }) => name === 'thread_name' && args?.name === 'CrRendererMain' && shown.has(pid))
      .map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the page');
  return tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000).filter((ms) => ms > LONG);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/** Timers of a page come at most every so many milliseconds. */
const TURN = 4;

async function lateTurns(tab: Tab, work: () => Promise<unknown>): Promise<number[]> {
  await tab.evaluate((turn: number) => {
    const watch = { late: [] as number[], on: true };
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      watch.late.push(now - last - turn);
      last = now;
      if (watch.on) setTimeout(next, turn);
    };
    Object.assign(globalThis, { watch });
    setTimeout(next, turn);
  }, TURN);
  await work();
  return tab.evaluate((long: number) => {
    const { watch } = globalThis as unknown as { watch: { late: number[]; on: boolean } };
    watch.on = false;
    return watch.late.filter((ms) => ms > long);
  }, LONG);
}
