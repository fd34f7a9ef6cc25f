/** What TypeScript's DOM types do not know yet of IntersectionObserver v2 (https://w3c.github.io/IntersectionObserver/v2/). */
interface SightEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface SightOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

export interface PlainSight {
  /** What is looked at from now on. */
  readonly on: (box: HTMLElement) => void;
  readonly now: () => boolean;
}

/** Milliseconds. The least interval the browsers allow, and how long a person needs to have seen what a tap answers. */
const INTERVAL = 100;
const SEEN_FOR = 500;

/**
 * Says of a tap on `box` whether the person could see what it was on: nothing of the page lay over it, however transparent
 * for clicks, and nothing faded, moved or filtered it.
 */
export function watchPlainSight(): PlainSight {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) {
    let shown: HTMLElement | null = null;
    return {
      on: (box) => void (shown = box),
      now: () => {
        const root = shown?.getRootNode();
        return root instanceof ShadowRoot && looksPlain(root.host);
      },
    };
  }
  let since: number | null = null;
  const take = (entries: readonly SightEntry[]): void => {
    for (const { isVisible, time } of entries) {
      if (!isVisible) since = null;
      else since ??= time;
    }
  };
  const options: SightOptions = { trackVisibility: true, delay: INTERVAL, threshold: 0 };
  const observer = new IntersectionObserver((entries) => take(entries), options);
  return {
    on(box) {
      observer.disconnect();
      since = null;
      observer.observe(box);
    },
    now() {
      take(observer.takeRecords());
      return since !== null && performance.now() - since >= SEEN_FOR;
    },
  };
}

const PLAIN: Readonly<Record<string, string>> = {
  opacity: '1',
  filter: 'none',
  transform: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  visibility: 'visible',
};

/**
 * Where the browser cannot say what was painted (Firefox 153): the means that a page has to hide our shell or to lie over
 * it. It has the highest layer of its document, so only what comes after it or is in the top layer can cover it.
 */
function looksPlain(host: Element): boolean {
  const page = host.parentElement;
  if (!page) return false;
  const shown = [host, page].every((element) => {
    const style = getComputedStyle(element);
    return Object.entries(PLAIN).every(([name, plain]) => style.getPropertyValue(name) === plain);
  });
  const after = getComputedStyle(page, '::after').content;
  return (
    shown &&
    (after === 'none' || after === 'normal') &&
    !document.querySelector(':modal, :popover-open, :fullscreen') &&
    !drawnAfter(host)
  );
}

/** An element of the page behind ours in its tree, which is before it on the screen. */
function drawnAfter(host: Element): boolean {
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) {
    if (!next.localName.startsWith('timeback-') && getComputedStyle(next).display !== 'none') return true;
  }
  return false;
}
