import type { Browser } from '../../scripts/browsers/browser.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Ext } from '../e2e/harness/ext.ts';
import { createChance } from './chance.ts';
import { chromiumFrames } from './chromium-frames.ts';
import { CONTROLS } from './controls.ts';
import type { Frame, FrameSource } from './frames.ts';
import { VIEW } from './monkey.ts';
import { badgePalette, type Subject } from './subjects.ts';
import { watch, watchControl, type Sight } from './watch.ts';

/** Where a browser's frames come from. */
export type FramesOf = (browser: Browser, tab: Tab) => Promise<FrameSource>;

export const screencast: FramesOf = async (browser, tab) => {
  if (browser.name !== 'chromium') throw new Error('only Chromium has a screencast');
  return chromiumFrames(browser, tab);
};

/**
 * As on screens of high density, where Chromium's compositor scrolls lists by itself: on others it leaves that to the page
 * for the sake of smoother letters, and nobody would see what goes wrong. (Chromium source: cc/base/switches.cc)
 */
export const COMPOSITOR_SCROLLS = ['--enable-prefer-compositing-to-lcd-text'];

export interface RunOptions {
  readonly ext: Ext;
  readonly framesOf: FramesOf;
  readonly seed: number;
  readonly seconds: number;
  readonly keep?: (frame: Frame, example: string) => Promise<void>;
}

/** Lets the monkey loose on one page for so many seconds. */
export async function runPage(subject: Subject, { ext, framesOf, seed, seconds, keep }: RunOptions): Promise<Sight> {
  const tab = await subject.open(ext, true);
  await tab.setViewport(VIEW);
  const frames = await framesOf(ext.browser, tab);
  try {
    const { controls: can, known } = subject;
    const chance = createChance(seed + numberOf(subject.name));
    return await watch({ tab, frames, chance, can, known, ...(keep && { keep }) }, seconds);
  } finally {
    await frames.stop();
    await tab.close();
  }
}

/** One seed is another sequence on each page: short runs would do the same few things to all of them. */
const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0) % 65_536;

/** The judge's own test: what each wrong badge layer looks like to it. Every one of them has to have wrong scanlines. */
export async function runControls(
  subject: Subject,
  { ext, framesOf, seed, seconds }: RunOptions,
): Promise<{ readonly name: string; readonly sight: Sight }[]> {
  const seen = [];
  for (const control of CONTROLS) {
    const tab = await subject.open(ext, false);
    await tab.setViewport(VIEW);
    await tab.evaluate(control.install, badgePalette());
    const frames = await framesOf(ext.browser, tab);
    const { controls: can, known } = subject;
    const sight = await watchControl({ tab, frames, chance: createChance(seed), can, known }, control, seconds);
    await frames.stop();
    await tab.close();
    seen.push({ name: control.name, sight });
  }
  return seen;
}
