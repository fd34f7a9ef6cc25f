import type { Tab } from '../../scripts/browsers/tab.ts';
import type { ScrollBar } from '../pages/page-info.ts';
import type { Chance } from './chance.ts';

const STEPS = 8;
const EVERY_MS = 25;
/** Arrows at a bar's ends are as high as the bar is wide in Chromium, Firefox has none: with half of that both are hit. */
const ARROW = 0.5;
/** Where a list is long the thumb stays this high. CSS pixels. */
const LEAST_THUMB = 17;

/** Takes the list's scroll bar by its thumb, with the mouse, and draws it up or down. Says what came of it. */
export async function dragScrollBar(tab: Tab, chance: Chance): Promise<string> {
  // Some bars are there only while the mouse is over the list, some only after it moved.
  const middle = await tab.evaluate(listMiddle);
  await tab.moveTo(...middle);
  await tab.wheel(...middle, 20).catch(() => undefined);
  const bar = await tab.evaluate(scrollBar);
  if (!bar) return 'drag (no bar)';
  const { track, at } = bar;
  const x = (track.left + track.right) / 2;
  const from = thumbMiddle(bar);
  // A page that is zoomed in may have its list's bar below the window.
  const height = await tab.evaluate(() => innerHeight);
  const ends = [track.top + 1, Math.min(track.bottom, height) - 1] as const;
  if (from > ends[1]) return 'drag (no bar)';
  // Near an end there is only one way to go.
  const down = at < 0.1 || (at < 0.9 && chance.next() < 0.5);
  const way = ((track.bottom - track.top) * chance.whole(5, 60)) / 100;
  const to = Math.min(Math.max(from + (down ? way : -way), ends[0]), ends[1]);
  const path = Array.from({ length: STEPS + 1 }, (_, step) => ({ x, y: from + ((to - from) * step) / STEPS }));
  await tab.drag(path, EVERY_MS);
  const after = await tab.evaluate(scrollBar);
  return after && after.at !== at ? 'drag' : 'drag (nothing moved)';
}

function thumbMiddle({ track, at, part }: ScrollBar): number {
  const arrow = ARROW * (track.right - track.left);
  const length = track.bottom - track.top - 2 * arrow;
  const thumb = Math.max(LEAST_THUMB, length * part);
  return track.top + arrow + (length - thumb) * at + thumb / 2;
}

/** The middle of what is seen of the list: when a page is zoomed in, much of it may be below the window. */
export async function listMiddle(): Promise<[x: number, y: number]> {
  const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { left, top, right, bottom } = (await window.page?.listRect?.()) ?? whole;
  return [
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  ];
}

async function scrollBar(): Promise<ScrollBar | null> {
  return (await window.page?.scrollBar?.()) ?? null;
}
