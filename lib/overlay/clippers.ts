/** What around a list may cut off the ends of its rows: boxes that do not let it be seen beyond them, and the page's view. */
export function clippers(list: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = list.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== 'visible') found.push(at);
  }
  return [...found, list.ownerDocument.documentElement];
}
