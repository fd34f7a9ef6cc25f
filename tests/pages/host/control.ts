import type { ControlName, PageControl } from '../page-info.ts';
import type { Inbox } from './inbox.ts';
import { scrollBarOf } from './scroll-bar.ts';
import type { Shown } from './shown.ts';

declare global {
  interface Window {
    page?: Partial<PageControl>;
  }
}

/** What a page can do besides blocking and saying what it shows; named in its PageInfo too. */
export type Own = Partial<Omit<PageControl, 'block' | 'idsInView' | 'listRect'>>;

/** Sets `window.page` from the host's state (`inbox`), what is shown, and what this component does in its own way. */
export function installControl(inbox: Inbox, shown: Shown, can: readonly ControlName[], own: Own = {}): void {
  const everything: PageControl = {
    sort: inbox.sort,
    filter: inbox.filter,
    page: inbox.page,
    poll: inbox.poll,
    remove(count) {
      inbox.remove(
        shown
          .inView()
          .slice(1, 1 + count)
          .map(({ index }) => messageId(inbox, index)),
      );
    },
    rerender: inbox.rerender,
    expand(place) {
      const row = shown.inView()[place];
      if (row) inbox.toggle(messageId(inbox, row.index));
    },
    scrollTo: () => undefined,
    scrollBar: () => scrollBarOf(shown.viewport()),
    count: () => inbox.state().rows.length,
    ...own,
    block,
    idsInView: shown.inView,
    listRect: shown.listBox,
  };
  window.page = Object.fromEntries(can.map((name) => [name, everything[name]]));
}

/** Carries the page's own ids back to the message's: they differ where a server names things in its own way. */
function messageId(inbox: Inbox, index: number): string {
  const found = inbox.state().rows.find((message) => message.index === index);
  if (!found) throw new Error('a row in view is not in the list');
  return found.id;
}

/** Busy on purpose: what a host with too much to do is to everybody else on its thread. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** scrollTo for a list with an ordinary scrolling element. */
export function scrollOf(scroller: () => Element | null): PageControl['scrollTo'] {
  return (top, behavior = 'instant') => {
    // Browsers may give a promise of the scroll's end here; callers want none.
    scroller()?.scrollTo({ top, behavior });
  };
}
