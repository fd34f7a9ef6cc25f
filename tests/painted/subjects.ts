import { startDemo } from '../../demo/server.ts';
import type { EhrProfile } from '../../lib/core/shared/ehr-profile.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Ext } from '../e2e/harness/ext.ts';
import { COLOURS, cssColour } from '../pages/colours.ts';
import { resourceId } from '../pages/host/medplum-ids.ts';
import { messages } from '../pages/messages.ts';
import type { ControlName, PageInfo } from '../pages/page-info.ts';
import { startPages } from '../pages/server.ts';
import { controlDemo } from './control-demo.ts';
import { coloursOf, DEMO_PAGES, styleOf } from './demo-pages.ts';
import { paintBeforeLoad } from './paint-before-load.ts';

/** A page to be judged. */
export interface Subject {
  readonly name: string;
  readonly controls: readonly ControlName[];
  /** Has the page a message with this index? Those that arrive later included. */
  readonly known: (index: number) => boolean;
  /** Opens it in its colours. Without the extension's profile nothing reads it. */
  readonly open: (ext: Ext, read: boolean) => Promise<Tab>;
}

export interface Subjects {
  readonly all: readonly Subject[];
  readonly close: () => Promise<void>;
}

const MOST_ARRIVALS = 600;

/** Starts the servers of all pages; pages are built when they are first opened. */
export async function startSubjects(): Promise<Subjects> {
  const [demo, pages] = [await startDemo(), await startPages()];
  const demoUrl = demo.url.replace('127.0.0.1', 'localhost');
  const tell = async (
    ext: Ext,
    profiles: readonly EhrProfile[],
    badgeColours: Record<string, string>,
  ): Promise<void> => {
    await ext.send('test-set-pages', { profiles, badgeColours });
  };

  const demoSubjects = DEMO_PAGES.map((page): Subject => ({
    name: page.name,
    controls: page.controls,
    known: (index) => index < page.ids.length,
    async open(ext) {
      await tell(ext, [], coloursOf(page));
      const tab = await ext.open('about:blank');
      await paintBeforeLoad(ext.browser, tab, styleOf(page));
      await tab.goto(demoUrl + page.path);
      await controlDemo(tab, page);
      return tab;
    },
  }));
  const pageSubjects = pages.pages.map((info): Subject => ({
    name: info.name,
    controls: info.controls,
    known: (index) => index < info.messages + MOST_ARRIVALS,
    async open(ext, read) {
      await tell(ext, read ? [info.profile] : [], badgeColours(info));
      const tab = await ext.open(`${pages.url}${info.name}/?colours=1`);
      await tab.waitFor(async () => ((await window.page?.idsInView?.()) ?? []).length > 3);
      return tab;
    },
  }));
  return {
    all: [...demoSubjects, ...pageSubjects],
    async close() {
      await demo.close();
      await pages.close();
    },
  };
}

/** What paints each message's badge, by index. */
export const badgePalette = (): string[] => Array.from({ length: COLOURS }, (_, index) => cssColour(index, 'badge'));

/** By each of the names that a page may have for a message. */
function badgeColours({ messages: first }: PageInfo): Record<string, string> {
  const palette = badgePalette();
  return Object.fromEntries(
    messages(Math.min(first + MOST_ARRIVALS, COLOURS)).flatMap((message) => {
      const colour = palette[message.index] ?? '';
      return [
        [message.id, colour],
        [resourceId(message), colour],
      ];
    }),
  );
}
