import type { EhrProfile } from '../../../lib/core/shared/ehr-profile.ts';
import type { Browser } from '../../../scripts/browsers/browser.ts';
import type { Tab } from '../../../scripts/browsers/tab.ts';
import type { Ext } from '../../e2e/harness/ext.ts';
import { startPages } from '../../pages/server.ts';
import { median, meterOf, settle } from './meter.ts';

const STEPS = 20;
const STEP = 300;
const ROUNDS = 3;
const HOUR = 3_600_000;
const SETTLED = 1000;

/** What a scroll step costs each component page without us, and what we add. `only`: these pages, where any are named. */
export async function componentPages(browser: Browser, ext: Ext, only: readonly string[]): Promise<string[]> {
  const pages = await startPages();
  const lines: string[] = [];
  const added: number[] = [];
  const measured = async (url: string, profile: EhrProfile, read: boolean): Promise<number> => {
    await ext.send('test-set-pages', { profiles: [profile], badgeColours: {} });
    await ext.send('pause', { forMs: read ? 0 : HOUR });
    const tab = await ext.open(url);
    await tab.setViewport({ width: 1280, height: 800 });
    await tab.waitFor(async () => ((await window.page?.idsInView?.()) ?? []).length > 3);
    await settle(SETTLED);
    const meter = meterOf(browser, tab);
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await meter.start();
      await scroll(tab);
      took.push(await meter.stop());
    }
    await tab.close();
    return median(took) / STEPS;
  };
  const named = pages.pages.filter(({ name }) => only.includes(name));
  for (const { name, profile, controls } of named.length > 0 ? named : pages.pages) {
    if (!controls.includes('scrollTo')) continue;
    const url = `${pages.url}${name}/`;
    const host = await measured(url, profile, false);
    const ours = await measured(url, profile, true);
    added.push(ours - host);
    lines.push(`${name} | ${host.toFixed(1)} ms | ${(ours / host).toFixed(2)} | ${(ours - host).toFixed(1)} ms`);
    // Two dozen pages take minutes: what is known is said at once, and printed as a table at the end.
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  await ext.send('pause', { forMs: 0 });
  await pages.close();
  const mean = added.reduce((sum, one) => sum + one, 0) / added.length;
  return [...lines, `all, on average | | | **${mean.toFixed(1)} ms**`];
}

const scroll = async (tab: Tab): Promise<void> =>
  tab.evaluate(
    async (steps: number, step: number) => {
      for (let done = 1; done <= steps; done += 1) {
        await window.page?.scrollTo?.(done * step, 'instant');
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      await window.page?.scrollTo?.(0, 'instant');
    },
    STEPS,
    STEP,
  );
