import { headCells, headWords } from '../detect/heads.ts';
import { plain } from '../value-shape.ts';
import { isStableName, NAMING, VALUES } from './stable-name.ts';

/** One place in the rows of a list: the elements that stand there, row by row. */
export interface Slot {
  /** Way from the row, "div:1 > span:2"; '' is the row itself. */
  readonly path: string;
  /** Null where a row has nothing there. */
  readonly elements: readonly (Element | null)[];
  readonly texts: readonly string[];
  /** What the page itself calls the place: names, classes, tag, the column's header. */
  readonly called: string;
}

/** Rows that are compared with each other. */
export const SAMPLE_ROWS = 40;

const isOurs = (element: Element): boolean => element.localName.startsWith('timeback-');

/** The way from `row` to `element`, counting siblings of the same tag. */
export function pathOf(element: Element, row: Element): string {
  const steps: string[] = [];
  for (let at = element; at !== row;) {
    const parent: Element | null = at.parentElement;
    if (!parent) return '';
    const twins = [...parent.children].filter(({ localName }) => localName === at.localName);
    steps.unshift(`${at.localName}:${twins.indexOf(at) + 1}`);
    at = parent;
  }
  return steps.join(' > ');
}

export function elementAt(row: Element, path: string): Element | null {
  if (path === '') return row;
  let at: Element | null = row;
  for (const step of path.split(' > ')) {
    const [tag, place] = step.split(':');
    const twins: Element[] = at ? [...at.children].filter(({ localName }) => localName === tag) : [];
    at = twins[Number(place) - 1] ?? null;
  }
  return at;
}

/** Every place of the rows that holds text of its own, a time, or a named value, in the order of the first rows. */
export function slotsOf(parent: Element, rows: readonly Element[]): readonly Slot[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const paths = new Map<string, number>();
  for (const row of sample) {
    for (const element of row.querySelectorAll('*')) {
      if (!isOurs(element) && !element.closest('svg') && holds(element)) {
        const path = pathOf(element, row);
        paths.set(path, (paths.get(path) ?? 0) + 1);
      }
    }
  }
  const heads = headWords(headCells(parent, rows));
  return [...paths]
    .filter(([, count]) => count >= Math.max(2, sample.length * 0.05))
    .map(([path]) => {
      const elements = sample.map((row) => elementAt(row, path));
      const shown = elements.find((element) => element !== null) ?? null;
      return {
        path,
        elements,
        texts: elements.map((element) => (element ? saidBy(element) : '')),
        called: `${shown ? calledBy(shown) : ''} ${headFor(path, heads, sample)}`,
      };
    });
}

const NAMED = NAMING.filter((name) => name !== 'aria-colindex');

function holds(element: Element): boolean {
  if (element.localName === 'time' || NAMED.some((name) => element.hasAttribute(name) && element.localName !== 'input'))
    return true;
  if (/^(?:em|strong|b|i|small|td|th)$/u.test(element.localName) && element.childElementCount === 0) return true;
  if ([...element.attributes].some(({ name }) => /^data-(?:priority|status|type|category|urgency)$/u.test(name)))
    return true;
  return [...element.childNodes].some((node) => node.nodeType === 3 && plain(node.nodeValue ?? '') !== '');
}

/** An icon says its kind in an attribute only. */
function saidBy(element: Element): string {
  const text = plain(element.textContent);
  const attribute = VALUES.map((name) => element.getAttribute(name)).find((value) => value !== null);
  return text === '' ? plain(attribute ?? '') : text;
}

function calledBy(element: Element): string {
  const said: string[] = [element.localName];
  for (let at: Element | null = element, up = 0; at && up < 2; at = at.parentElement, up += 1) {
    for (const name of NAMED) said.push(at.getAttribute(name) ?? '');
    for (const { name } of at.attributes) if (/^data-(?:priority|status|type|category)$/u.test(name)) said.push(name);
    said.push(...[...at.classList].filter(isStableName));
    if (/^(?:td|th|li|article|tr)$/u.test(at.localName)) break;
  }
  return said.join(' ').toLowerCase();
}

/** The header above a cell, where there are as many headers as cells. */
function headFor(path: string, heads: readonly string[], rows: readonly Element[]): string {
  const [step = ''] = path.split(' > ');
  const row = rows[0];
  const cell = row && elementAt(row, step);
  if (!row || !cell || heads.length === 0) return '';
  const cells = [...row.children].filter((child) => !isOurs(child));
  const at = cells.indexOf(cell);
  return cells.length === heads.length && at >= 0 ? (heads[at] ?? '').toLowerCase() : '';
}
