/** Our elements in the page. The names are no registered custom elements: the page can style and see the shell, not the inside. */
export type HostName = 'timeback-badge' | 'timeback-panel';

/** A shell element with a closed root. */
export function mountHost(name: HostName): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}
