import type { OverlayWords } from '../words/en/overlay.ts';
import { cardContent, type CardFooter, type SayReason } from './card-content.ts';
import { element } from './element.ts';
import type { Entry, GuidanceView } from './entry.ts';

export interface CardPorts {
  readonly words: OverlayWords;
  readonly say: SayReason;
  readonly footer: () => CardFooter | null;
  readonly guidance: (entry: Entry) => Promise<GuidanceView>;
  /** The entry as it is now, or null where its message left the page. */
  readonly current: (id: string) => Entry | null;
  readonly acknowledge: (entry: Entry) => void;
  /** What a person can say about the suggestion, at the card's end. */
  readonly verdict: (entry: Entry) => HTMLElement;
}

export interface Card {
  /** Opens beside `near` and takes the focus, which goes back to where it was when the card closes. */
  readonly open: (entry: Entry, near: DOMRect) => void;
  /** Shows what changed, closes when its message went. */
  readonly refresh: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

interface Shown {
  readonly entry: Entry;
  readonly guidance: GuidanceView | 'loading' | 'failed';
  readonly near: DOMRect;
  /** What had the focus before. */
  readonly before: Element | null;
}

/** A switch says something else when it was pressed, and is the same switch. */
const nameOf = (stop: HTMLElement): string =>
  stop.hasAttribute('aria-pressed') ? 'switch' : `${stop.tagName} ${stop.textContent}`;

const GAP = 6;
const EDGE = 8;

/** The opened explanation. It lies outside the list, says whom it is about, and closes when the page scrolls under it. */
export function createCard(surface: HTMLElement, ports: CardPorts, signal: AbortSignal): Card {
  const box = element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' });
  let shown: Shown | null = null;

  const focused = (): Element | null => (surface.getRootNode() as ShadowRoot).activeElement;
  const stops = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('#title, a, button, input')];

  const close = (): void => {
    if (!shown) return;
    const { before } = shown;
    shown = null;
    const inside = box.contains(focused());
    box.remove();
    // The person went elsewhere meanwhile.
    if (!inside || !(before instanceof HTMLElement) || before === document.body) return;
    // Our list may have been drawn anew: its entry of this message is where the person was.
    const { id } = before.dataset;
    const gone = id !== undefined && !before.isConnected;
    const back = gone ? surface.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) : before;
    back?.focus({ preventScroll: true });
  };

  /** Draws the card; what had the keyboard in it has it again, or the title where that is gone. */
  const render = (): void => {
    if (!shown) return;
    const { entry, guidance } = shown;
    const stop = stops().find((one) => one === focused());
    const on = { close, acknowledge: () => ports.acknowledge(entry) };
    const content = cardContent(entry, guidance, ports.footer(), ports.words, ports.say, on);
    box.replaceChildren(...content, ports.verdict(entry));
    if (!stop) return;
    const again = stops().find((one) => nameOf(one) === nameOf(stop)) ?? title();
    again?.focus({ preventScroll: true });
  };

  const title = (): HTMLElement | null => box.querySelector<HTMLElement>('#title');

  const place = (near: DOMRect): void => {
    const { width, height } = box.getBoundingClientRect();
    const below = near.bottom + GAP;
    const top = below + height + EDGE <= innerHeight ? below : Math.max(EDGE, near.top - GAP - height);
    box.style.top = `${Math.min(top, Math.max(EDGE, innerHeight - height - EDGE))}px`;
    box.style.left = `${Math.min(Math.max(EDGE, near.right - width), Math.max(EDGE, innerWidth - width - EDGE))}px`;
  };

  const open = (entry: Entry, near: DOMRect): void => {
    close();
    shown = { entry, guidance: 'loading', near, before: focused() ?? document.activeElement };
    render();
    surface.append(box);
    place(near);
    title()?.focus({ preventScroll: true });
    ask(entry);
  };

  const ask = (entry: Entry): void => {
    const settle = (guidance: GuidanceView | 'failed'): void => {
      if (shown?.entry.decision !== entry.decision) return;
      shown = { ...shown, guidance };
      render();
      place(shown.near);
    };
    ports.guidance(entry).then(settle, () => settle('failed'));
  };

  /** Seen from outside, whatever happens in a closed root happens on its host. */
  const outside = (event: Event): boolean => event.target !== (surface.getRootNode() as ShadowRoot).host;
  const closeWhenOutside = (event: Event): void => {
    if (outside(event)) close();
  };
  for (const type of ['scroll', 'pointerdown']) {
    addEventListener(type, closeWhenOutside, { capture: true, passive: true, signal });
  }

  return {
    open,
    close,
    isOpen: () => shown !== null,
    refresh() {
      if (!shown) return;
      const now = ports.current(shown.entry.reading.id);
      if (!now || now.reading.fingerprint !== shown.entry.reading.fingerprint) {
        close();
        return;
      }
      const other = now.decision !== shown.entry.decision;
      if (!other && now.acknowledged === shown.entry.acknowledged) return;
      shown = { ...shown, entry: now, ...(other && { guidance: 'loading' }) };
      render();
      // Who acts and what to write may be another rule's now.
      if (other) ask(now);
    },
  };
}
