import type { Browser } from '../../scripts/browsers/browser.ts';
import type { Tab } from '../../scripts/browsers/tab.ts';

/**
 * Lays a style sheet on every document that the tab loads from now on, frames included, before anything of it is painted.
 * Chromium leaves out frames that it gives a process of their own.
 */
export async function paintBeforeLoad(browser: Browser, tab: Tab, style: string): Promise<void> {
  const source = `(${lay.toString()})(${JSON.stringify(style)})`;
  await (browser.name === 'chromium'
    ? browser.cdp('Page.addScriptToEvaluateOnNewDocument', { source }, tab)
    : browser.bidi('script.addPreloadScript', { functionDeclaration: `() => ${source}`, contexts: [tab.id] }));
}

/** A sheet that script has made is no matter of the page's policy. */
function lay(style: string): void {
  let laid: Document | null = null;
  const layOnce = (): void => {
    if (laid === document) return;
    laid = document;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
  };
  layOnce();
  // In Firefox a new frame's window is first one of an empty document, and stays when the page comes into it.
  addEventListener('DOMContentLoaded', layOnce, { capture: true });
}
