/** Our elements in the page. The names are no registered custom elements: the page can style and see the shell, not the inside. */
export type HostName = 'timeback-badge' | 'timeback-panel';

/** A shell element with a closed root that holds `style`. The page's CSP does not apply to what an extension inserts. */
export function mountHost(name: HostName, style: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  return { host, root };
}
