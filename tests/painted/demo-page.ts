import { MANY_MESSAGES } from '../../demo/many-messages.ts';
import { MESSAGES } from '../../demo/messages.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';
import { cssColour } from '../pages/colours.ts';
import type { ControlName, PageControl } from '../pages/page-info.ts';

/** One of the demo EHR's lists: it has no colour mode and no control of its own, as no real EHR has. */
export interface DemoPage {
  readonly name: string;
  /** Below the demo's address. */
  readonly path: string;
  readonly ids: readonly string[];
  readonly row: string;
  /** What a row contains (or is) only while it shows message `id`. */
  readonly mark: (id: string) => string;
  readonly controls: readonly ControlName[];
}

const ALWAYS = ['block', 'scrollTo', 'count', 'idsInView', 'listRect'] as const;

export const DEMO_PAGES: readonly DemoPage[] = [
  {
    name: 'demo',
    path: '?poll=400#/inbox',
    ids: MESSAGES.map(({ id }) => id),
    row: '.inbox-list > .card',
    mark: (id) => `:has(> a[href="#/inbox/${id}"])`,
    controls: [...ALWAYS, 'sort', 'filter'],
  },
  {
    name: 'demo-grid',
    path: 'grid/',
    ids: MANY_MESSAGES.map(({ id }) => id),
    row: '.grid-body > .grid-row',
    mark: (id) => `[data-row-id="${id}"]`,
    controls: [...ALWAYS],
  },
];

export const coloursOf = ({ ids }: DemoPage): Record<string, string> =>
  Object.fromEntries(ids.map((id, index) => [id, cssColour(index, 'badge')]));

/** Paints the rows from a style sheet that goes by their ids, and sets `window.page`, both from outside. */
export async function prepareDemoPage(tab: Tab, { row, ids, mark }: DemoPage): Promise<void> {
  const rules = ids.map((id, index) => `${row}${mark(id)} { background: ${cssColour(index)} !important }`);
  rules.push(
    `${row} { border-color: transparent !important; box-shadow: none !important; background-clip: border-box !important }`,
    `${row} :not(timeback-badge) { color: transparent !important; background: transparent !important; border-color: transparent !important; outline: none !important; box-shadow: none !important }`,
    `${row}::before, ${row} *::before { visibility: hidden !important }`,
  );
  await tab.waitFor((row: string) => document.querySelectorAll(row).length > 5, row);
  await tab.evaluate(install, row, rules.join('\n'), ids.map(mark));
}

function install(row: string, style: string, marks: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);

  const scroller = (): Element | null => {
    let at = document.querySelector(row)?.parentElement ?? null;
    while (at && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
    return at;
  };
  const listRect: PageControl['listRect'] = () => {
    const { left = 0, top = 0, right = 0, bottom = 0 } = scroller()?.getBoundingClientRect() ?? {};
    const head = document.querySelector('.grid-head')?.getBoundingClientRect().bottom ?? 0;
    return { left, top: Math.max(top, head), right, bottom: Math.min(bottom, innerHeight) };
  };
  const change = (control: HTMLInputElement | HTMLSelectElement | null, value: string, event: string): void => {
    if (!control) return;
    const owner = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    // React keeps its own idea of a control's value: only the prototype's setter lets it see another.
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event(event, { bubbles: true }));
  };
  window.page = {
    listRect,
    block(ms) {
      const end = performance.now() + ms;
      while (performance.now() < end);
    },
    scrollTo(top, behavior = 'instant') {
      scroller()?.scrollTo({ top, behavior });
    },
    count: () => marks.length,
    sort: (_key, direction) =>
      change(document.querySelector('.tools select'), direction === 'asc' ? 'oldest' : 'type', 'change'),
    filter: (text) => change(document.querySelector('.tools input'), text, 'input'),
    async idsInView() {
      const clip = await listRect();
      const seen = [...document.querySelectorAll(row)].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const index = marks.findIndex((mark) => element.matches(`*${mark}`));
        const inView = Math.min(bottom, clip.bottom) - Math.max(top, clip.top) > 0.5;
        return inView && index >= 0 ? [{ id: String(index), index, rect: { left, top, right, bottom } }] : [];
      });
      return seen.sort((a, b) => a.rect.top - b.rect.top);
    },
  };
}
