import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../../scripts/browsers/tab.ts';

/** The oracle, in the page: the clock's slots in which a trusted event came while the page was in front. */
const watch = async (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const scope = globalThis as unknown as { oracle?: number[] };
    if (scope.oracle) return;
    const seen: number[] = [];
    scope.oracle = seen;
    const hand = (event: Event): void => {
      const slot = Math.floor(Date.now() / 15_000);
      if (event.isTrusted && document.hasFocus() && document.visibilityState === 'visible' && seen.at(-1) !== slot) {
        seen.push(slot);
      }
    };
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'wheel']) addEventListener(type, hand, true);
  });
const oracle = async (tab: Tab): Promise<number[]> =>
  tab.evaluate(() => (globalThis as unknown as { oracle: number[] }).oracle);

/** Moves a hand over the page for so long, and gives the slots the page saw it in. */
export async function work(tab: Tab, ms: number): Promise<number[]> {
  await watch(tab);
  const end = Date.now() + ms;
  for (let step = 0; Date.now() < end; step += 1) {
    await tab.moveTo(200 + (step % 40) * 5, 200 + (step % 7) * 5);
    await sleep(250);
  }
  return oracle(tab);
}
