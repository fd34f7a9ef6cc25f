import type { EventGuard } from './guard-events.ts';
import { element } from './element.ts';
import { PANEL_STYLE } from './styles.ts';

export interface Panel {
  readonly surface: HTMLElement;
  /**
   * Puts the shell into the page, and back when the page removed it; false once it was removed too often to fight over. After
   * the signal's end it stays away: an answer that comes late draws nothing.
   */
  readonly keep: () => boolean;
}

/** What the page's own style sheets must not change. Text spacing is left to the reader's. */
const SHELL: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};
const MOST_REMOUNTS = 3;

/** The shell for strip and card, outside the page's own tree. `escape` is called on Esc inside it. */
export function createPanel(guard: EventGuard, escape: () => boolean, signal: AbortSignal): Panel {
  const host = document.createElement('timeback-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // The page's CSP does not apply to text that an extension sets; to text nodes in it, it does in Firefox.
  style.textContent = PANEL_STYLE;
  root.append(style);
  host.style.setProperty('all', 'initial');
  for (const [name, value] of Object.entries(SHELL)) host.style.setProperty(name, value, 'important');
  const surface = element('div', { class: 'surface' });
  root.append(surface);
  guard.add(host, {
    root,
    activate: (inner) => inner?.closest<HTMLElement>('button')?.dispatchEvent(new Event('click')),
    key: (event) => event.key === 'Escape' && escape(),
  });
  let mounts = 0;
  signal.addEventListener('abort', () => {
    guard.remove(host);
    host.remove();
  });
  return {
    surface,
    keep() {
      if (host.isConnected || signal.aborted) return true;
      if (mounts > MOST_REMOUNTS) return false;
      mounts += 1;
      document.documentElement.append(host);
      return true;
    },
  };
}
