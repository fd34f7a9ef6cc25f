import type { Tab } from '../browsers/tab.ts';

/** One line of the overlay's list: what a screen reader is told of a message, and what it rests on. */
export interface Suggestion {
  readonly id: string;
  /** `not-physician`, `protocol`, `physician` or `open-first`. */
  readonly lane: string;
  /** Empty where no rule matched, or where the message must be opened first. */
  readonly rule: string;
  /** `emergency`, `urgent` or empty. */
  readonly flag: string;
  /** The badge's words, the category, the subject. */
  readonly text: string;
}

const PANEL = 'timeback-panel';

/** Every suggestion of the list that is shown now, in the order of the list. Opens the overlay's own list to read it. */
export async function readSuggestions(tab: Tab): Promise<Suggestion[]> {
  const open = await tab.inClosedRoot(PANEL, (root) => root.querySelector('.strip [aria-expanded]')?.ariaExpanded);
  if (open === 'false') await tab.clickInClosedRoot(PANEL, '.strip [aria-expanded]');
  return tab.inClosedRoot(PANEL, (root) =>
    [...root.querySelectorAll<HTMLElement>('.strip .list [data-id]')].map((item) => ({
      id: item.dataset['id'] ?? '',
      lane: item.dataset['lane'] ?? '',
      rule: item.dataset['rule'] ?? '',
      flag: item.dataset['flag'] ?? '',
      text: (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
}

/** Waits until the overlay has something on the page and its number no longer grows. */
export async function badged(tab: Tab): Promise<void> {
  let before = -1;
  const end = performance.now() + 30_000;
  for (;;) {
    const [said = ''] = await tab.inClosedRoots(PANEL, (root) => root.querySelector('.strip')?.textContent ?? '');
    const toggle = await tab.inClosedRoots(PANEL, (root) => {
      const button = root.querySelector<HTMLElement>('.strip [aria-expanded]');
      return button !== null && !button.hidden;
    });
    const size = said.length;
    if (toggle[0] && size === before) return;
    if (performance.now() > end) throw new Error('the overlay laid no suggestion on the demo inbox');
    before = size;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
