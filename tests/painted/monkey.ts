import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { ControlName } from '../pages/page-info.ts';
import type { Chance } from './chance.ts';
import { dragScrollBar, listMiddle } from './drag-scroll-bar.ts';

/** CSS pixels; small, so that frames are quick to take and to judge. */
export const VIEW = { width: 1100, height: 700, zoom: 1 };

const ROW_PIXELS = 45;
const WHEEL_TURNS = 6;
const WHEEL_EVERY_MS = 25;
const SORT_KEYS = ['date', 'sender', 'subject', 'patient'];
const FILTERS = ['', '', 'result', 'lisinopril', 'form', 'monday'];
const KEYS = ['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp'];

interface Act {
  /** The page must be able to do this; null for what the browser does by itself. */
  readonly needs: ControlName | null;
  /** How often, against the others. */
  readonly weight: number;
  /** May say what came of it, where that is not sure. */
  readonly run: (tab: Tab, chance: Chance) => Promise<string | void>;
}

/** What people and pages do to a list. Wheel, keys and the mouse on the scroll bar are the browser's own input. */
const ACTS: Readonly<Record<string, Act>> = {
  wheel: {
    needs: null,
    weight: 8,
    async run(tab, chance) {
      const [x, y] = await tab.evaluate(listMiddle);
      const delta = chance.pick([-1, 1, 1]) * chance.whole(40, 400);
      const turns: Promise<boolean>[] = [];
      // A busy page answers late; the compositor scrolls meanwhile, and that is what is to be seen.
      for (let turn = 0; turn < WHEEL_TURNS; turn += 1) {
        // Firefox refuses a turn now and then, while the window changes its size.
        turns.push(
          tab.wheel(x, y, delta).then(
            () => true,
            () => false,
          ),
        );
        await sleep(WHEEL_EVERY_MS);
      }
      return (await Promise.all(turns)).includes(true) ? undefined : 'wheel (refused)';
    },
  },
  keys: {
    needs: null,
    weight: 2,
    async run(tab, chance) {
      await tab.evaluate(focusScroller, ...(await tab.evaluate(listMiddle)));
      const key = chance.pick(KEYS);
      for (let press = chance.whole(1, 5); press > 0; press -= 1) await tab.press(key);
    },
  },
  drag: { needs: 'scrollBar', weight: 4, run: dragScrollBar },
  jump: { needs: 'scrollTo', weight: 2, run: async (tab, chance) => scroll(tab, chance, 'instant') },
  glide: { needs: 'scrollTo', weight: 2, run: async (tab, chance) => scroll(tab, chance, 'smooth') },
  sort: { needs: 'sort', weight: 1, run: ask('sort', (c) => [c.pick(SORT_KEYS), c.pick(['asc', 'desc'])]) },
  filter: { needs: 'filter', weight: 1, run: ask('filter', (c) => [c.pick(FILTERS)]) },
  page: { needs: 'page', weight: 2, run: ask('page', (c) => [c.whole(1, 5)]) },
  poll: { needs: 'poll', weight: 3, run: ask('poll', (c) => [c.whole(1, 3)]) },
  remove: { needs: 'remove', weight: 2, run: ask('remove', (c) => [c.whole(1, 3)]) },
  rerender: { needs: 'rerender', weight: 2, run: ask('rerender', () => []) },
  expand: { needs: 'expand', weight: 3, run: ask('expand', (c) => [c.whole(0, 5)]) },
  resize: {
    needs: null,
    weight: 2,
    run: async (tab, chance) => tab.setViewport({ ...VIEW, width: VIEW.width - 20 * chance.whole(0, 10) }),
  },
  zoom: {
    needs: null,
    weight: 2,
    run: async (tab, chance) => tab.setViewport({ ...VIEW, zoom: chance.pick([0.8, 1, 1, 1.25, 2]) }),
  },
};

/** One thing, by chance, of those that the page can do; says which. */
export async function actOnce(tab: Tab, chance: Chance, can: readonly ControlName[]): Promise<string> {
  const possible = Object.entries(ACTS).filter(([, { needs }]) => needs === null || can.includes(needs));
  const [name, act] = chance.pick(possible.flatMap((entry) => Array.from({ length: entry[1].weight }, () => entry)));
  return (await act.run(tab, chance)) ?? name;
}

/** Does exactly this, for what a positive control needs. */
export async function act(name: string, tab: Tab, chance: Chance): Promise<void> {
  await ACTS[name]?.run(tab, chance);
}

/** Keeps the list's main thread busy for `ms` at a time, with short breaths between; 0 leaves it alone. */
export async function keepBusy(tab: Tab, ms: number): Promise<void> {
  await tab.evaluate((ms: number) => {
    const scope = window as Window & { busy?: number };
    clearTimeout(scope.busy);
    if (ms === 0) return;
    const tire = async (): Promise<void> => {
      await window.page?.block?.(ms);
      scope.busy = window.setTimeout(() => void tire(), 40);
    };
    scope.busy = window.setTimeout(() => void tire(), 0);
  }, ms);
}

/** Calls `window.page[name](...)`; the page answers when the change is asked for, not when it is painted. */
function ask(name: ControlName, args: (chance: Chance) => readonly unknown[]): Act['run'] {
  return async (tab, chance) =>
    tab.evaluate(
      (name: ControlName, args: readonly unknown[]) => {
        const control = window.page?.[name] as ((...args: readonly unknown[]) => unknown) | undefined;
        try {
          void control?.(...args);
        } catch {
          // Some pages refuse, as when a row that is on its way out is to be removed. The next act will do.
        }
      },
      name,
      args(chance),
    );
}

async function scroll(tab: Tab, chance: Chance, behavior: 'instant' | 'smooth'): Promise<void> {
  const count = await tab.evaluate(async () => (await window.page?.count?.()) ?? 0);
  await ask('scrollTo', () => [Math.floor(chance.next() * count * ROW_PIXELS), behavior])(tab, chance);
  if (behavior === 'smooth') await sleep(300);
}

/** Keys scroll what has the focus; a click would open a message on some pages. */
function focusScroller(x: number, y: number): void {
  for (let at = document.elementFromPoint(x, y); at instanceof HTMLElement; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    if (at.tabIndex < 0) at.tabIndex = -1;
    at.focus({ preventScroll: true });
    return;
  }
}
