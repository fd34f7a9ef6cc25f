/** Closed shadow roots are open to content scripts, by two names: Chromium's `chrome.dom`, and a method in Firefox. */
interface Doors {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, closed ones too; throws for elements that are not HTML's. */
export function openOrClosedRoot(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as unknown as Doors;
  if (chrome?.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(element);
  return (
    (element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    element.shadowRoot
  );
}
