import { checkSelector } from '../check-selector.ts';
import { isStableName } from './stable-name.ts';

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const cleanLabel = (value: string): boolean => value.length <= 40 && /^[\p{L}][\p{L} _-]*$/u.test(value);

/** Plain selectors for one element by what it says of itself, best first; none that a build made up. */
export function ownSelectors(element: Element): readonly string[] {
  const tag = element.localName;
  const found: string[] = [];
  const id = element.id;
  if (id !== '' && isStableName(id)) found.push(`#${CSS.escape(id)}`);
  for (const name of ['data-testid', 'data-test-id', 'data-qa', 'data-component', 'data-role', 'data-list']) {
    const value = element.getAttribute(name);
    if (value !== null && isStableName(value)) found.push(`[${name}=${quote(value)}]`);
  }
  const role = element.getAttribute('role');
  const label = element.getAttribute('aria-label');
  const roleOf = role !== null && /^[a-z]+$/u.test(role) ? `[role="${role}"]` : '';
  if (label !== null && cleanLabel(label)) found.push(`${roleOf === '' ? tag : roleOf}[aria-label=${quote(label)}]`);
  for (const token of element.classList) if (isStableName(token)) found.push(`.${CSS.escape(token)}`);
  if (roleOf !== '') found.push(roleOf);
  return found;
}

type Root = Document | ShadowRoot;

/**
 * A selector whose first match in the page is `element`: by its own name, or by a named ancestor's and the way down; best
 * of all one that matches nothing else. Null where neither says anything that is `allowed`.
 */
export function rootSelector(
  element: Element,
  root: Root,
  allowed: (selector: string) => boolean = () => true,
): string | null {
  const tries = function* (): Generator<string> {
    yield* ownSelectors(element);
    let way = element.localName;
    let child = element;
    for (let up = element.parentElement; up; child = up, up = up.parentElement) {
      for (const own of ownSelectors(up)) yield `${own} > ${way}`;
      if (up.localName === 'table') for (const own of ownSelectors(up)) yield `${own} > ${way}`;
      const twins = [...up.children].filter(({ localName }) => localName === child.localName);
      const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(child) + 1})` : '';
      way = `${up.localName} > ${way.replace(child.localName, child.localName + place)}`;
      if (way.split('>').length > 6) return;
      if (up.localName === 'body' || up.localName === 'html') yield way;
    }
    yield element.localName;
  };
  let first: string | null = null;
  for (const selector of tries()) {
    if (checkSelector(selector) !== null || !allowed(selector) || !firstIs(root, selector, element)) continue;
    if (root.querySelectorAll(selector).length === 1) return selector;
    first ??= selector;
  }
  return first;
}

/**
 * Selectors of the hosts that lead to a shadow root, from the outside in; none for the page itself, null where a host is
 * named by nothing. A custom element's tag is its author's name for it, and better than anything around it.
 */
export function hostSelectors(shadow: ShadowRoot | null): readonly string[] | null {
  const hosts: string[] = [];
  for (let inner = shadow; inner;) {
    const { host } = inner;
    const outer = host.getRootNode() as Root;
    const own = host.localName;
    const selector =
      own.includes('-') && isStableName(own) && firstIs(outer, own, host) ? own : rootSelector(host, outer);
    if (selector === null) return null;
    hosts.unshift(selector);
    inner = outer instanceof ShadowRoot ? outer : null;
  }
  return hosts;
}

function firstIs(root: Root, selector: string, element: Element): boolean {
  try {
    return root.querySelector(selector) === element;
  } catch {
    return false;
  }
}

/** A selector that finds, in `parent`, exactly `rows`; `skip` are children that it must not find. */
export function rowSelector(
  parent: Element,
  rows: readonly Element[],
  id: { in: string; from?: string } | null,
): string | null {
  const [first] = rows;
  if (!first) return null;
  const tag = first.localName;
  const tries: string[] = [];
  if (id && id.in === '' && id.from !== undefined) tries.push(`:scope > ${tag}[${id.from}]`, `:scope > [${id.from}]`);
  for (const own of ownSelectors(first))
    tries.push(`:scope > ${own.startsWith('.') || own.startsWith('[') ? tag : ''}${own}`);
  tries.push(`:scope > ${tag}`);
  if (id && id.in !== '') tries.push(`:scope > ${tag}:has(${id.in})`);
  for (const own of ownSelectors(first)) {
    if (id && id.in !== '') tries.push(`:scope > ${tag}${own.startsWith('#') ? '' : own}:has(${id.in})`);
  }
  const wanted = new Set(rows);
  for (const selector of tries) {
    if (checkSelector(selector) !== null) continue;
    const found = safely(parent, selector).filter((row) => wanted.has(row) || row.textContent.trim() !== '');
    if (found.length === wanted.size && found.every((row) => wanted.has(row))) return selector;
  }
  return null;
}

function safely(parent: Element, selector: string): readonly Element[] {
  try {
    return [...parent.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
