/** Gives an element's shadow root even where it is closed; throws for some elements, which then have none. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** A document or a shadow root in which a list may be, and the hosts that lead to it, outermost first. */
export interface Scope {
  readonly root: Document | ShadowRoot;
  readonly hosts: readonly Element[];
}

/** Longest chain of shadow roots in shadow roots, and most roots: pages of web components have one for each button. */
const MOST_DEPTH = 6;
const MOST_SCOPES = 2_000;

/** The page and every shadow root in it, outermost first. */
export function scopesOf(page: Document, openRoot: OpenRoot = (element) => element.shadowRoot): readonly Scope[] {
  const scopes: Scope[] = [{ root: page, hosts: [] }];
  for (let at = 0; at < scopes.length && scopes.length < MOST_SCOPES; at += 1) {
    const scope = scopes[at];
    if (!scope || scope.hosts.length >= MOST_DEPTH) continue;
    for (const element of scope.root.querySelectorAll('*')) {
      const root = rootOf(element, openRoot);
      if (root) scopes.push({ root, hosts: [...scope.hosts, element] });
    }
  }
  return scopes;
}

function rootOf(element: Element, openRoot: OpenRoot): ShadowRoot | null {
  // Ours are closed on purpose and hold no list of the page's.
  if (element.localName.startsWith('timeback-')) return null;
  try {
    return openRoot(element);
  } catch {
    // `dom.openOrClosedShadowRoot` throws on elements that are not HTML's.
    return null;
  }
}
