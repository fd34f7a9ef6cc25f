import type { Tab } from '../../scripts/browsers/tab.ts';
import { expect, test } from './harness/demo-inbox.ts';

/** Rows of the grid that have a badge, and how many of those badges lie where the grid lets them be seen. */
const badges = async (tab: Tab): Promise<{ all: boolean; inView: boolean }> =>
  tab.evaluate(() => {
    const grid = document.querySelector('.message-grid');
    const right = (grid?.getBoundingClientRect().left ?? 0) + (grid?.clientWidth ?? 0);
    const found = [...document.querySelectorAll('timeback-badge')];
    return {
      all: found.length > 10,
      inView: found.every((badge) => badge.getBoundingClientRect().right <= right),
    };
  });

test('badges stay in sight when a list wider than its window gets less or more of it', async ({ ext, demo }) => {
  const tab = await ext.open(`${demo}grid/`);
  for (const width of [1100, 800, 1000, 600]) {
    await tab.setViewport({ width, height: 700 });
    await expect.poll(async () => badges(tab), `${width} pixels`).toEqual({ all: true, inView: true });
  }
});
