import type { ValueSpec } from '../../core/shared/ehr-profile.ts';
import { checkSelector } from '../check-selector.ts';
import { isDate, plain, share } from '../value-shape.ts';
import { elementAt, pathOf } from './slots.ts';
import { isStableName, NAMING, VALUES } from './stable-name.ts';

export interface FieldSelector {
  readonly spec: ValueSpec;
  /** Found by its place among others, not by a name. */
  readonly placed: boolean;
}

/** Tags that are names of their own where a row has one of them. */
const TELLING = /^(?:time|h[1-6]|strong|b|em|small|i|p|a|bdi|address|cite|mark|label)$/u;

/**
 * How to find, in every row, what `element` is in its own: by names and `data-*` first, then classes that somebody wrote,
 * then the tag, then the place, counted from both ends so that a column more or less is noticed. Null where none of them
 * finds the same in the other rows.
 */
export function fieldSelector(
  element: Element,
  row: Element,
  rows: readonly Element[],
  date: boolean,
): FieldSelector | null {
  // A time says it better than the cell around it.
  const time = date ? element.querySelector('time[datetime]') : null;
  if (time) return fieldSelector(time, row, rows, date);
  const path = pathOf(element, row);
  for (const { selector, placed } of candidates(element, row)) {
    if (checkSelector(selector) !== null || !holdsIn(selector, path, element, row, rows)) continue;
    const from = valueFrom(selector, element, rows, date);
    return { spec: { in: selector, ...from }, placed };
  }
  return null;
}

interface Tried {
  readonly selector: string;
  readonly placed: boolean;
}

function* candidates(element: Element, row: Element): Generator<Tried> {
  // What was pointed at may be a part of the cell that bears the name and says the same.
  const same: Element[] = [];
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    if (plain(at.textContent) !== plain(element.textContent)) break;
    same.push(at);
  }
  for (const at of same) for (const name of namesOf(at)) yield { selector: name, placed: false };
  for (const at of same) {
    for (const name of VALUES) if (at.hasAttribute(name)) yield { selector: `[${name}]`, placed: false };
    for (const token of at.classList)
      if (isStableName(token)) yield { selector: `.${CSS.escape(token)}`, placed: false };
  }
  if (element.localName === 'a') {
    const marker = /([?&][A-Za-z_-]+=|\/[A-Za-z][\w-]*\/)/u.exec(element.getAttribute('href') ?? '')?.[0];
    if (marker !== undefined && !/\d{3}/u.test(marker))
      yield { selector: `a[href*="${marker.replace(/^[?&]/u, '')}"]`, placed: false };
  }
  if (element.localName === 'time') yield { selector: 'time', placed: false };
  // A tag by itself, or under a named part.
  for (const at of same) if (TELLING.test(at.localName)) yield { selector: at.localName, placed: true };
  for (const at of same) yield { selector: placeOf(at, row), placed: true };
}

function namesOf(element: Element): readonly string[] {
  return NAMING.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null || name === 'aria-colindex' || !/^[\p{L}_][\p{L}\p{N} _.:-]{0,50}$/u.test(value)) return [];
    return /\d{3}/u.test(value) ? [] : [`[${name}="${value}"]`];
  });
}

/** ":scope > td:nth-of-type(3):nth-last-of-type(5)", step by step. */
function placeOf(element: Element, row: Element): string {
  const steps: string[] = [];
  for (let at = element; at !== row;) {
    const parent: Element | null = at.parentElement;
    if (!parent) break;
    const twins = [...parent.children].filter(({ localName }) => localName === at.localName);
    const [place, last] = [twins.indexOf(at) + 1, twins.length - twins.indexOf(at)];
    steps.unshift(`${at.localName}:nth-of-type(${place}):nth-last-of-type(${last})`);
    at = parent;
  }
  return `:scope > ${steps.join(' > ')}`;
}

/** Share of the rows in which a named field may be missing, and in which its place may hold something of another name. */
const MISSING = 0.97;
const PASSED = 0.3;

/** One match at most in every row, the pointed element in its own, and elsewhere what stands in the same place. */
function holdsIn(selector: string, path: string, element: Element, row: Element, rows: readonly Element[]): boolean {
  let [found, passed] = [0, 0];
  for (const other of rows) {
    const matches = safely(other, selector);
    if (matches.length > 1) return false;
    // The same thing stands there and is not found: the name was this row's value.
    if (matches.length === 0 && elementAt(other, path)?.localName === element.localName) passed += 1;
    const [match] = matches;
    if (
      other === row &&
      (!match ||
        !(match === element || (match.contains(element) && plain(match.textContent) === plain(element.textContent))))
    ) {
      return false;
    }
    if (match) found += 1;
  }
  if (found === 0 || found / rows.length < 1 - MISSING || passed / rows.length > PASSED) return false;
  // By its place it has to be there in nearly all rows: an optional neighbour would shift it in some.
  return selector.startsWith(':scope') ? found / rows.length >= 0.9 && elementAt(row, path) !== null : true;
}

function safely(scope: Element, selector: string): readonly Element[] {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Text, unless an attribute says it better: a time's `datetime`, a date's title, a label that only a `data-*` holds. */
function valueFrom(
  selector: string,
  element: Element,
  rows: readonly Element[],
  date: boolean,
): Pick<ValueSpec, 'from'> {
  const matches = rows.map((row) => safely(row, selector)[0]).filter((match) => match !== undefined);
  const holds = (name: string, test: (value: string) => boolean): boolean =>
    matches.length > 0 && share(matches, (match) => test(match.getAttribute(name) ?? '')) > 0.9;
  if (date) {
    if (holds('datetime', (value) => /^\d{4}-\d{2}-\d{2}/u.test(value))) return { from: 'datetime' };
    if (/ago|today|yesterday/iu.test(element.textContent) && holds('title', isDate)) return { from: 'title' };
    return {};
  }
  if (matches.some((match) => plain(match.textContent) !== '')) return {};
  for (const name of [...VALUES, 'title', 'aria-label']) {
    if (element.hasAttribute(name)) return { from: name };
  }
  return {};
}
