import type { RowReading } from '../core/shared/row-reading.ts';

/**
 * The rule in CSS that shows a badge only while its row carries the id it was made for. A badge is hidden by its own
 * inline style and shown by nothing else, so when the page reuses the row the badge goes in the same style pass, even if
 * our script hangs or has been orphaned.
 */
export interface Interlock {
  /** Shows `badge` while its row shows `reading`; replaces what was said of it before. */
  readonly show: (badge: HTMLElement, reading: RowReading) => void;
  readonly hide: (badge: HTMLElement) => void;
}

/** Rows of badges that need a containing block; here, not in the row's own style, so that it goes when the badge goes. */
const CONTAIN = ':has(> timeback-badge[contain]) { position: relative }';

export function createInterlock(signal: AbortSignal): Interlock {
  const style = document.createElement('style');
  // Text that an extension sets is free of the page's CSP in Firefox; an empty element is not, and gets no sheet.
  style.textContent = CONTAIN;
  const said = new Map<HTMLElement, { readonly text: string; rule: CSSRule | null }>();
  signal.addEventListener('abort', () => style.remove());

  const insert = (text: string): CSSRule | null => {
    const { sheet } = style;
    return sheet?.cssRules[sheet.insertRule(text, sheet.cssRules.length)] ?? null;
  };

  /** The page may have emptied its head, and our rules with it: then all badges are hidden until they are said again. */
  const connect = (): void => {
    if (style.isConnected) return;
    (document.head ?? document.documentElement).append(style);
    for (const entry of said.values()) entry.rule = insert(entry.text);
  };

  const drop = (badge: HTMLElement): void => {
    const rule = said.get(badge)?.rule;
    said.delete(badge);
    const index = rule && style.sheet ? [...style.sheet.cssRules].indexOf(rule) : -1;
    if (index >= 0) style.sheet?.deleteRule(index);
  };

  connect();
  return {
    hide(badge) {
      badge.style.setProperty('visibility', 'hidden');
      drop(badge);
    },
    show(badge, reading) {
      connect();
      if (!reading.interlock) {
        drop(badge);
        badge.style.setProperty('visibility', 'visible');
        return;
      }
      badge.style.setProperty('visibility', 'hidden');
      badge.setAttribute('for', reading.id);
      const { selector, onRow } = reading.interlock;
      const own = `timeback-badge[for="${CSS.escape(reading.id)}"]`;
      const text = `${onRow ? selector : `:has(${selector})`} > ${own} { visibility: visible !important }`;
      if (said.get(badge)?.text === text) return;
      drop(badge);
      said.set(badge, { text, rule: insert(text) });
    },
  };
}
