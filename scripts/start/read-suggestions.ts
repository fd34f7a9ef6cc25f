import type { Tab } from '../browsers/tab.ts';

/** One line of the overlay's list: what a screen reader is told of a message. */
export interface Suggestion {
  readonly id: string;
  /** "emergency", "urgent", "protocol" …: the form of the badge. */
  readonly form: string;
  /** The badge's words, the subject, the category. */
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
      form: [...item.classList].find((name) => name.startsWith('is-'))?.slice(3) ?? '',
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
