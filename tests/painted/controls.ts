import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Chance } from './chance.ts';
import { act, keepBusy } from './monkey.ts';

/** A badge layer made wrong on purpose, in the page's own world: the judge has to catch it, or sees nothing at all. */
export interface Control {
  readonly name: string;
  /** `colours`: what paints each message's badge, by index. */
  readonly install: (colours: readonly string[]) => void;
  readonly provoke: (tab: Tab, chance: Chance) => Promise<void>;
}

export const CONTROLS: readonly Control[] = [
  {
    name: 'layer outside the list, placed by rects in every animation frame',
    install: layerOutside,
    async provoke(tab, chance) {
      await keepBusy(tab, 80);
      await act('wheel', tab, chance);
    },
  },
  {
    name: 'badges in the rows, bound anew in a setTimeout(0)',
    install: bindLate,
    async provoke(tab, chance) {
      await keepBusy(tab, 0);
      await act('poll', tab, chance);
      await sleep(100);
    },
  },
];

function layerOutside(colours: readonly string[]): void {
  const layer = document.createElement('div');
  document.documentElement.append(layer);
  const place = async (): Promise<void> => {
    const [rows, clip] = [await window.page?.idsInView?.(), await window.page?.listRect?.()];
    const badges = (rows ?? []).map(({ index, rect }) => {
      const badge = document.createElement('div');
      const top = (rect.top + rect.bottom) / 2 - 10;
      badge.style.cssText = `position: fixed; width: 60px; height: 20px; left: ${rect.right - 90}px; top: ${top}px;`;
      badge.style.background = colours[index] ?? '';
      badge.hidden = clip === undefined || top < clip.top || top + 20 > clip.bottom;
      return badge;
    });
    layer.replaceChildren(...badges);
    requestAnimationFrame(() => void place());
  };
  void place();
}

function bindLate(colours: readonly string[]): void {
  const list = document.querySelector('.inbox');
  if (!list) throw new Error('controls run on the keyless list');
  const bind = (): void => {
    for (const row of list.querySelectorAll<HTMLElement>(':scope > li')) {
      const badge = row.querySelector<HTMLElement>('.late') ?? document.createElement('div');
      const number = Number(/msg-(\d+)/.exec(row.querySelector('a')?.getAttribute('href') ?? '')?.[1]);
      badge.className = 'late';
      badge.style.cssText = 'position: absolute; right: 30px; width: 60px; height: 20px; top: calc(50% - 10px);';
      badge.style.setProperty('background', colours[number - 100_001] ?? '', 'important');
      row.style.position = 'relative';
      if (!badge.isConnected) row.append(badge);
    }
  };
  bind();
  new MutationObserver(() => setTimeout(bind, 0)).observe(list, { subtree: true, attributeFilter: ['href'] });
}
