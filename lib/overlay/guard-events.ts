/** What a host of ours does with the person's click or key. `inner` is the element inside its closed root. */
export interface GuardedHost {
  readonly root: ShadowRoot;
  /** A click of mouse, finger or keyboard on `inner`. */
  readonly activate: (inner: Element | null) => void;
  /** A key while the focus is inside; true when it was used up. */
  readonly key?: (event: KeyboardEvent) => boolean;
}

export interface EventGuard {
  readonly add: (host: HTMLElement, guarded: GuardedHost) => void;
  readonly remove: (host: HTMLElement) => void;
  /** Hosts of ours may lie in this shadow root of the page: outside of it, what happens to them is told of its host. */
  readonly lookInside: (tree: ShadowRoot) => void;
}

const POINTER = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const;
/**
 * Passive: nothing is prevented in them. A listener that might would make a touch wait for us before it scrolls, and the browser
 * go through the layers of the whole page in every frame of a scroll, because it keeps track of where such listeners are.
 */
const TOUCH = ['touchstart', 'touchend'] as const;
const OTHER = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'contextmenu',
  'dragstart',
  'paste',
  'copy',
  'cut',
] as const;

/**
 * Keeps the page and our hosts apart: events aimed at a host of ours are stopped on `window`, in the capture phase,
 * before any handler of the page (this must be called at document_start), so a badge in a row that is a link never
 * navigates or selects, and keys typed in the card are not the page's shortcuts. Nothing else is touched.
 */
export function guardEvents(signal: AbortSignal): EventGuard {
  const hosts = new WeakMap<EventTarget, GuardedHost>();
  const options = { capture: true, signal };

  const trees = new Map<EventTarget, ShadowRoot>();

  const aimedAtUs = (event: Event): GuardedHost | undefined => {
    const target = innermost(event);
    return target ? hosts.get(target) : undefined;
  };

  const innermost = (event: Event): EventTarget | null => {
    const [target = event.target] = event.composedPath();
    const tree = target && trees.get(target);
    if (!tree || !(event instanceof MouseEvent)) return target;
    return tree.elementFromPoint(event.clientX, event.clientY);
  };

  const onPointer = (event: Event): void => {
    const guarded = aimedAtUs(event);
    if (!guarded || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type !== 'click') {
      // Focus and text selection of the row stay the page's; a control of ours inside the root keeps its own.
      if (event.type === 'mousedown' && !innerAt(guarded, event)?.closest('button, a, input, .card'))
        event.preventDefault();
      return;
    }
    const inner = innerAt(guarded, event);
    // A link in the card opens as links do; everything else must not reach a link or button around the badge.
    if (!inner?.closest('a[href]')) event.preventDefault();
    guarded.activate(inner);
  };

  /** Keys that went down inside: their way up is ours too, even if the focus has gone back to the page by then. */
  const down = new Set<string>();

  const onOther = (event: Event): void => {
    const guarded = aimedAtUs(event);
    if (event instanceof KeyboardEvent && event.type === 'keyup' && down.delete(event.code)) {
      event.stopImmediatePropagation();
      return;
    }
    if (!guarded) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown') down.add(event.code);
    if (event.type === 'dragstart') event.preventDefault();
    if (event.type === 'input') guarded.root.activeElement?.dispatchEvent(new Event('input'));
    if (event.type === 'keydown' && event instanceof KeyboardEvent && event.isTrusted && guarded.key?.(event)) {
      event.preventDefault();
    }
  };

  for (const type of POINTER) window.addEventListener(type, onPointer, options);
  for (const type of TOUCH) window.addEventListener(type, onPointer, { ...options, passive: true });
  for (const type of OTHER) window.addEventListener(type, onOther, options);
  return {
    add: (host, guarded) => void hosts.set(host, guarded),
    remove: (host) => void hosts.delete(host),
    lookInside: (tree) => void trees.set(tree.host, tree),
  };
}

/** The element inside the closed root: under the pointer, or focused when the click came from the keyboard. */
function innerAt(guarded: GuardedHost, event: Event): Element | null {
  if (!(event instanceof MouseEvent)) return guarded.root.activeElement;
  const fromKeyboard = event.type === 'click' && event.detail === 0 && guarded.root.activeElement;
  return fromKeyboard || guarded.root.elementFromPoint(event.clientX, event.clientY);
}
