import { startDemo } from '../../../demo/server.ts';
import type { Browser, ChromiumBrowser } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Ext } from '../../e2e/harness/ext.ts';
import { startPages } from '../../pages/server.ts';
import { LONG, longTasks } from './long-tasks.ts';
import { median, meterOf, metricsOf, settle } from './meter.ts';

const ROUNDS = 3;
const IDLE_MS = 5_000;
const AT_REST = 2_000;
const HOUR = 3_600_000;
/** An hour of polling, twice a minute. */
const POLLS = 120;
const PATIENCE = { timeout: 30_000 };

/** The demo's inbox of some 80 messages: long tasks, idle cost, the first badge; and memory over an hour of polling. */
export async function demoInbox(browser: Browser, ext: Ext): Promise<string[]> {
  const demo = await startDemo({});
  const url = `${demo.url.replace('127.0.0.1', 'localhost')}?arrive=0#/inbox`;
  const visit = async (read: boolean): Promise<{ long: number[]; idle: number; first: number }> => {
    await ext.send('pause', { forMs: HOUR });
    const tab = await ext.open(url);
    await tab.setViewport({ width: 1280, height: 800 });
    await settle(AT_REST);
    const long = await longTasks(browser, tab, async () => {
      await ext.send('pause', { forMs: read ? 0 : HOUR });
      await tab.activate();
      if (read) await tab.waitFor(() => document.querySelector('timeback-badge') !== null, PATIENCE);
      await settle(AT_REST);
    });
    const meter = meterOf(browser, tab);
    await meter.start();
    await settle(IDLE_MS);
    const idle = await meter.stop();
    const first = read ? await firstBadge(tab) : 0;
    await tab.close();
    return { long, idle, first };
  };
  const host = [];
  const ours = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    host.push(await visit(false));
    ours.push(await visit(true));
  }
  await demo.close();
  const longOf = (visits: readonly { long: number[] }[]): string =>
    visits
      .map(({ long }) => (long.length === 0 ? '0' : long.map((ms) => `${ms.toFixed(0)} ms`).join(' + ')))
      .join(', ');
  const idleOf = (visits: readonly { idle: number }[]): string => median(visits.map(({ idle }) => idle)).toFixed(1);
  return [
    `tasks over ${LONG} ms from the first reading to rest, each of ${ROUNDS} visits | without: ${longOf(host)} | with: ${longOf(ours)}`,
    `busy in ${IDLE_MS / 1000} s at rest | without: ${idleOf(host)} ms | with: ${idleOf(ours)} ms`,
    `page start to first badge | | ${median(ours.map(({ first }) => first)).toFixed(0)} ms`,
    ...(browser.name === 'chromium' ? await memory(browser, ext) : []),
  ];
}

/** Milliseconds from the start of a navigation; an upper bound, as it is asked for when the page has loaded. */
async function firstBadge(tab: Tab): Promise<number> {
  await tab.reload();
  return tab.waitFor(() => document.querySelector('timeback-badge') !== null && performance.now(), PATIENCE);
}

async function memory(browser: ChromiumBrowser, ext: Ext): Promise<string[]> {
  const pages = await startPages();
  const info = pages.pages.find(({ name }) => name === 'keyless-polling');
  if (!info) throw new Error('no polling page');
  await ext.send('test-set-pages', { profiles: [info.profile], badgeColours: {} });
  const grown = async (read: boolean): Promise<string> => {
    await ext.send('pause', { forMs: read ? 0 : HOUR });
    const tab = await ext.open(`${pages.url}${info.name}/`);
    await tab.waitFor(async () => ((await window.page?.idsInView?.()) ?? []).length > 3);
    await settle(1_500);
    const before = await heap(browser, tab);
    await tab.evaluate(async (polls: number) => {
      for (let poll = 0; poll < polls; poll += 1) {
        await window.page?.poll?.(1);
        await window.page?.remove?.(1);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }, POLLS);
    await settle(1_500);
    const after = await heap(browser, tab);
    await tab.close();
    return `${((after.bytes - before.bytes) / 1e6).toFixed(2)} MB, ${after.nodes - before.nodes} nodes`;
  };
  const [without, with_] = [await grown(false), await grown(true)];
  await pages.close();
  return [`grown by ${POLLS} polls, each with a message more and one less | without: ${without} | with: ${with_}`];
}

async function heap(browser: ChromiumBrowser, tab: Tab): Promise<{ bytes: number; nodes: number }> {
  for (let time = 0; time < 3; time += 1) await browser.cdp('HeapProfiler.collectGarbage', {}, tab);
  const { JSHeapUsedSize = Number.NaN, Nodes = Number.NaN } = await metricsOf(browser, tab);
  return { bytes: JSHeapUsedSize, nodes: Nodes };
}
