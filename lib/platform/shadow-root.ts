/** Closed shadow roots are open to content scripts, by two names: the browsers' `dom`, and a property in Firefox. */
interface Doors {
  readonly dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null };
}

/** An element's shadow root, closed ones included; null where it has none or can have none. */
export function openRoot(host: Element): ShadowRoot | null {
  // The browsers throw on elements of SVG and MathML.
  if (!(host instanceof HTMLElement)) return null;
  const { browser, chrome } = globalThis as unknown as { browser?: Doors; chrome?: Doors };
  const dom = browser?.dom ?? chrome?.dom;
  if (dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(host);
  return (
    (host as HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? host.shadowRoot
  );
}
