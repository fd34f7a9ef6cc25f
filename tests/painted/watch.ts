import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { ControlName } from '../pages/page-info.ts';
import type { Chance } from './chance.ts';
import type { Control } from './controls.ts';
import type { Frame, FrameSource } from './frames.ts';
import { judge, type Verdict } from './judge.ts';
import { actOnce, keepBusy, VIEW } from './monkey.ts';

/** What was seen on one page. */
export interface Sight {
  frames: number;
  /** Frames with at least one badge. */
  badgeFrames: number;
  badgeLines: number;
  wrongFrames: number;
  wrong: number;
  outside: number;
  /** Rows in full view when the page had been at rest for 300 ms, and how many of them had their badge then … */
  rows: number;
  covered: number;
  /** … and how many of them two seconds later. */
  coveredLate: number;
  /** The first few times that rows had no badge two seconds after rest: which, and what was done before. */
  gaps: string[];
  /** How often each thing was done, by the name that the monkey gives it. */
  acts: Map<string, number>;
  /** The first few wrong frames: what was done before, and what was seen. */
  examples: string[];
}

export interface Watched {
  readonly tab: Tab;
  readonly frames: FrameSource;
  readonly chance: Chance;
  readonly can: readonly ControlName[];
  /** Tells the page's messages from colours that happen to be there. */
  readonly known: (index: number) => boolean;
  /** Gets every wrong frame and every gap, with what is said of it. */
  readonly keep?: (frame: Frame, example: string) => Promise<void>;
}

/** How long the host's main thread is busy at a time, milliseconds. */
const BUSY = [0, 80, 200];
const ACTS_PER_BURST = 8;
/** Badges are to be painted 300 ms after rest: so much before, a picture is asked for. */
const STILL_FOR_MS = 260;
const LATE_MS = 1700;
const MOST_EXAMPLES = 5;
const LEAST_BADGE_LINES = 8;

export const nothingSeen = (): Sight => ({
  frames: 0,
  badgeFrames: 0,
  badgeLines: 0,
  wrongFrames: 0,
  wrong: 0,
  outside: 0,
  rows: 0,
  covered: 0,
  coveredLate: 0,
  gaps: [],
  acts: new Map(),
  examples: [],
});

/** Drives the page by chance for so many seconds and judges every frame; rests between bursts to look at coverage. */
export async function watch(watched: Watched, seconds: number): Promise<Sight> {
  const { tab, chance, can, frames } = watched;
  const sight = nothingSeen();
  const end = performance.now() + seconds * 1000;
  for (let burst = 0; performance.now() < end; burst += 1) {
    const busy = BUSY[burst % BUSY.length] ?? 0;
    const acts: string[] = [];
    await keepBusy(tab, busy);
    for (let count = 0; count < ACTS_PER_BURST; count += 1) {
      const done = await actOnce(tab, chance, can);
      acts.push(done);
      sight.acts.set(done, (sight.acts.get(done) ?? 0) + 1);
      await sleep(chance.whole(0, 250));
    }
    await keepBusy(tab, 0);
    const doing = `busy ${busy}, ${acts.join(', ')}`;
    await look(watched, await rest(watched, sight, doing), sight, doing);
  }
  frames.take();
  await tab.setViewport(VIEW);
  return sight;
}

/** Provokes a control that is wrong on purpose for so many seconds. */
export async function watchControl(watched: Watched, control: Control, seconds: number): Promise<Sight> {
  const { tab, frames, chance } = watched;
  const sight = nothingSeen();
  const end = performance.now() + seconds * 1000;
  frames.take();
  while (performance.now() < end) await control.provoke(tab, chance);
  await keepBusy(tab, 0);
  await look(watched, frames.take(), sight, control.name);
  return sight;
}

/** Waits until the list stands still, looks at coverage then and later, and gives all frames since the last rest. */
async function rest({ tab, frames, known, keep }: Watched, sight: Sight, doing: string): Promise<Frame[]> {
  const full = await tab.evaluate(atRest, STILL_FOR_MS);
  const inTime = await frames.now();
  const taken = frames.take();
  const missing = uncovered(judge(inTime.decode(), known), full);
  let late: number[] = [];
  if (missing.length > 0) {
    await sleep(LATE_MS);
    const last = await frames.now();
    taken.push(...frames.take());
    late = uncovered(judge(last.decode(), known), full);
    // A scroll that was still on its way came after the rest: it was none, and says nothing.
    if (String(await tab.evaluate(atRest, 0)) !== String(full)) return taken;
    if (late.length > 0 && sight.gaps.length < MOST_EXAMPLES) {
      const gap = `${doing}: no badge on ${late.join(', ')} of ${full.join(', ')}`;
      sight.gaps.push(gap);
      await keep?.(last, gap);
    }
  }
  sight.rows += full.length;
  sight.covered += full.length - missing.length;
  sight.coveredLate += full.length - late.length;
  return taken;
}

const uncovered = ({ badges }: Verdict, rows: readonly number[]): number[] =>
  rows.filter((index) => (badges.get(index) ?? 0) < LEAST_BADGE_LINES);

async function look({ known, keep }: Watched, taken: readonly Frame[], sight: Sight, doing: string): Promise<void> {
  for (const frame of taken) {
    const verdict = judge(frame.decode(), known);
    sight.frames += 1;
    sight.badgeLines += verdict.badgeLines;
    sight.wrong += verdict.wrong;
    sight.outside += verdict.outside;
    if (verdict.badgeLines > 0) sight.badgeFrames += 1;
    if (verdict.example === null) continue;
    sight.wrongFrames += 1;
    const example = `${doing}: ${verdict.example}`;
    if (sight.examples.length < MOST_EXAMPLES) {
      sight.examples.push(example);
      await keep?.(frame, example);
    }
  }
}

/** In the page: when its rows have not moved for so long, which of them are in full view. */
async function atRest(forMs: number): Promise<number[]> {
  let last = '';
  let since = Date.now();
  for (;;) {
    const [rows, clip] = [(await window.page?.idsInView?.()) ?? [], await window.page?.listRect?.()];
    const now = JSON.stringify(rows.map(({ id, rect }) => [id, Math.round(rect.top), Math.round(rect.bottom)]));
    if (now !== last) {
      last = now;
      since = Date.now();
    } else if (Date.now() - since >= forMs) {
      const inFull = rows.filter(({ rect }) => clip && rect.top >= clip.top - 1 && rect.bottom <= clip.bottom + 1);
      return inFull.map(({ index }) => index);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
