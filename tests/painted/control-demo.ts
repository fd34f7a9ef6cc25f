import type { Tab } from '../../scripts/browsers/tab.ts';
import type { Box, PageControl } from '../pages/page-info.ts';
import type { DemoPage } from './demo-pages.ts';

/** Sets `window.page` on one of the demo's pages, from outside, and waits for its rows. */
export async function controlDemo(tab: Tab, { row, frames, ids, id }: DemoPage): Promise<void> {
  await tab.evaluate(install, row, frames, ids, id);
  await tab.waitFor(async () => ((await window.page?.idsInView?.()) ?? []).length > 5);
}

function install(row: string, frames: readonly string[], ids: readonly string[], id: DemoPage['id']): void {
  const places = new Map(ids.map((value, index) => [id.before + value, index]));
  const inner = (): { page: Document; x: number; y: number } => {
    let at: { page: Document; x: number; y: number } = { page: document, x: 0, y: 0 };
    for (const selector of frames) {
      const frame = at.page.querySelector<HTMLIFrameElement>(selector);
      if (!frame?.contentDocument) break;
      const { left, top } = frame.getBoundingClientRect();
      at = { page: frame.contentDocument, x: at.x + left + frame.clientLeft, y: at.y + top + frame.clientTop };
    }
    return at;
  };
  const all = (selector: string): HTMLElement[] => [...inner().page.querySelectorAll<HTMLElement>(selector)];
  const scrolls = (at: HTMLElement): boolean =>
    /auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight + 1;
  /** Null while a frame is between two pages. */
  const scroller = (): HTMLElement | null => {
    let at = all(row)[0]?.parentElement ?? null;
    while (at && !scrolls(at)) at = at.parentElement;
    return at ?? inner().page.querySelector('html');
  };
  /** The scroller without its borders, and from where to where its bar is. */
  const view = (): { clip: Box; bar: number } => {
    const at = scroller();
    if (!at) return { clip: { left: 0, top: 0, right: 0, bottom: 0 }, bar: 0 };
    const { clientWidth, clientHeight, clientLeft, clientTop, offsetWidth } = at;
    // The document's own element moves when it scrolls; what clips it is the window.
    const isPage = at === at.ownerDocument.documentElement;
    const box = isPage ? { left: 0, top: 0 } : at.getBoundingClientRect();
    const [left, top] = [box.left + clientLeft, box.top + clientTop];
    const clip = outwards({ left, top, right: left + clientWidth, bottom: top + clientHeight });
    const whole = isPage ? (at.ownerDocument.defaultView?.innerWidth ?? 0) : offsetWidth - 2 * clientLeft;
    return { clip, bar: whole - clientWidth };
  };
  const outwards = ({ left, top, right, bottom }: Box): Box => {
    const { x, y } = inner();
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  };
  const listRect = (): Box => {
    const { clip } = view();
    const head = all('.grid-head')[0]?.getBoundingClientRect().bottom ?? 0;
    return { ...clip, top: Math.max(clip.top, head), bottom: Math.min(clip.bottom, innerHeight) };
  };
  const change = (control: HTMLInputElement | HTMLSelectElement | null, value: string, event: string): void => {
    if (!control) return;
    const owner = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    // React keeps its own idea of a control's value: only the prototype's setter lets it see another.
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const control: Partial<PageControl> = {
    listRect,
    block(ms) {
      const end = performance.now() + ms;
      while (performance.now() < end);
    },
    scrollTo(top, behavior = 'instant') {
      scroller()?.scrollTo({ top, behavior });
    },
    scrollBar() {
      const at = scroller();
      const { clip, bar } = view();
      if (!at || bar < 6) return null;
      const { scrollTop, scrollHeight, clientHeight } = at;
      return {
        track: { ...clip, left: clip.right, right: clip.right + bar },
        at: scrollTop / (scrollHeight - clientHeight),
        part: clientHeight / scrollHeight,
      };
    },
    count: () => places.size,
    sort(_key, direction) {
      const links = all('#messages th a');
      if (links.length > 0) links[direction === 'asc' ? 1 : 3]?.click();
      else change(document.querySelector('.tools select'), direction === 'asc' ? 'oldest' : 'type', 'change');
    },
    page(number) {
      const links = all('.turn a');
      links[number % Math.max(1, links.length)]?.click();
    },
    filter: (text) => change(document.querySelector('.tools input'), text, 'input'),
    idsInView() {
      const clip = listRect();
      const seen = all(row).flatMap((element) => {
        const box = outwards(element.getBoundingClientRect());
        const holder = id.in === '' ? element : element.querySelector(id.in);
        const index = places.get(holder?.getAttribute(id.attribute) ?? '');
        const inView = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top) > 0.5;
        return inView && index !== undefined ? [{ id: String(index), index, rect: box }] : [];
      });
      return seen.sort((a, b) => a.rect.top - b.rect.top);
    },
  };
  window.page = control;
}
