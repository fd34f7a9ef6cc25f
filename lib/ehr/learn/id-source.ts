import type { ValueSpec } from '../../core/shared/ehr-profile.ts';
import { readValue } from '../read-value.ts';
import { isStableName } from './stable-name.ts';

/** Attributes that say where a row is, how it looks or what it is called, not which message it is. */
const NO_ID =
  /^(?:class|style|aria-(?:label|rowindex|colindex|posinset|setsize|level|selected|expanded|checked|describedby|hidden|disabled|colspan|rowspan|current|sort|roledescription|live)|role|tabindex|title|alt|src|srcset|type|name|data-(?:index|row-?index|item-index|rowindex|colindex|known-size|pos|position|offset|order|idx|i|row|line|height|top|size|date|time|timestamp|status|priority|reactid|radium|v-.*)|row-?index|index|comp-id|datetime|width|height|colspan|rowspan|placeholder|on.*|draggable|dir|lang|target|rel|data-p-.*|data-pc-.*)$/u;

/** How much an attribute is trusted as the place of an id; the highest is taken. */
function trust(attribute: string, onRow: boolean): number {
  // A row's own id is a position more often than not.
  if (attribute === 'id') return onRow ? 30 : 20;
  if (attribute === 'href') return 90;
  if (attribute === 'value') return 85;
  if (
    /^(?:data-)?(?:row|item|message|msg|task|note|record|entry|thread|communication|conversation)?-?(?:id|key|uid|guid|uuid)$/u.test(
      attribute,
    )
  )
    return 95;
  if (/^(?:data-.*(?:id|key|message|item|record)|row-id)$/u.test(attribute)) return 88;
  if (attribute.startsWith('data-')) return 70;
  if (attribute === 'aria-controls' || attribute === 'aria-labelledby' || attribute === 'aria-owns') return 60;
  if (attribute === 'for') return 40;
  return 10;
}

/**
 * Where the rows carry an id: the most trusted attribute, of the row or of something in it, that every row has, that
 * differs in every row, and that is no position. Null where there is none: such rows cannot be told from each other.
 */
export function idSource(rows: readonly Element[], also: (spec: ValueSpec) => boolean = () => true): ValueSpec | null {
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const found: { readonly spec: ValueSpec; readonly trust: number }[] = [];
  for (const element of [first, ...first.querySelectorAll('*')].slice(0, 200)) {
    if (element.localName.startsWith('timeback-')) continue;
    for (const { name, value } of element.attributes) {
      if (NO_ID.test(name) || value === '' || !/^[a-z][a-z0-9-]*$/u.test(name)) continue;
      for (const where of placesOf(element, first, name, value)) {
        found.push({ spec: where, trust: trust(name, element === first) });
      }
    }
  }
  found.sort((a, b) => b.trust - a.trust);
  const seen = new Set<string>();
  for (const { spec } of found) {
    const key = JSON.stringify(spec);
    if (seen.has(key)) continue;
    seen.add(key);
    const whole = withoutAround(spec, rows);
    if (whole && also(whole)) return whole;
  }
  return null;
}

/** Rows that may lack an id without the list being one that has none: a header, a separator, a notice. */
const LACKING = 0.1;

/** The rows that carry an id, where nearly all of them do; all rows where that tells nothing. */
export function rowsWithIds(rows: readonly Element[]): readonly Element[] {
  const middle = rows[Math.floor(rows.length / 2)];
  if (!middle || idSource(rows)) return rows;
  for (const element of [middle, ...middle.querySelectorAll('*')].slice(0, 200)) {
    for (const { name, value } of element.attributes) {
      if (NO_ID.test(name) || value === '' || !/^[a-z][a-z0-9-]*$/u.test(name)) continue;
      for (const spec of placesOf(element, middle, name, value)) {
        const kept = rows.filter((row) => (readValue(row, spec) ?? '') !== '');
        const few = kept.length < rows.length && kept.length >= rows.length * (1 - LACKING);
        if (few && idSource(kept)) return kept;
      }
    }
  }
  return rows;
}

/** Selectors for the element that carries the attribute, tried from the plainest. */
function placesOf(element: Element, row: Element, name: string, value: string): readonly ValueSpec[] {
  if (element === row) return [{ in: '', from: name }];
  const tag = element.localName;
  const places: string[] = [];
  if (name === 'href') {
    for (const marker of markersOf(value)) places.push(`${tag}[href*="${marker}"]`);
  }
  const own = element.getAttribute('name');
  if (name !== 'name' && own !== null && /^[\w[\]-]{1,40}$/u.test(own) && !/\d{3}/u.test(own))
    places.push(`${tag}[name="${own}"]`);
  if (tag === 'input') places.push(`input[type="${element.getAttribute('type') ?? 'text'}"]`);
  for (const token of element.classList) if (isStableName(token)) places.push(`.${token}`);
  places.push(`${tag}[${name}]`);
  return places.map((place) => ({ in: place, from: name }));
}

/** Parts of an address that can mark where an id begins: "mid=", "/message/". */
function markersOf(address: string): readonly string[] {
  const query = [...address.matchAll(/[?&]([A-Za-z_-]{1,30}=)/gu)].map(([, marker]) => marker ?? '');
  const path = [...address.matchAll(/\/([A-Za-z][\w-]{1,30})(?=\/[^/?#&]+)/gu)].map(([, part]) => `/${part ?? ''}/`);
  return [...query, ...path.reverse()].filter((marker) => marker !== '' && !/\d{3}/u.test(marker));
}

/** The spec without what is the same around every id ("reading-pane-"), or null when these are no ids. */
function withoutAround(spec: ValueSpec, rows: readonly Element[]): ValueSpec | null {
  const raw = rows.map((row) => readValue(row, spec));
  if (raw.some((value) => value === null || value === '')) return null;
  const values = raw as string[];
  if (spec.from !== 'href') return areIds(values) ? shorter(spec, values) : null;
  // An address has its own marks; the longest is the surest.
  for (const marker of [...markersOf(values[0] ?? ''), '/', '#', '=']) {
    const after = { ...spec, after: marker };
    const ids = rows.map((row) => readValue(row, after));
    if (marker.length > 1 && ids.every((id) => id !== null && id !== '') && areIds(ids as string[])) return after;
  }
  return null;
}

/** A common beginning that ends in a mark ("expanded-") is no part of the id where what follows still is one. */
function shorter(spec: ValueSpec, values: readonly string[]): ValueSpec {
  if (!/^aria-|^for$|^id$/u.test(spec.from ?? '')) return spec;
  const common = commonStart(values);
  const end = Math.max(common.lastIndexOf('-'), common.lastIndexOf('_'), common.lastIndexOf(':')) + 1;
  // The id's own beginning ("msg-") is common too: only what is left of the first mark is taken off.
  const first = /^[A-Za-z][A-Za-z-]*?[a-z]-(?=[A-Za-z]+-)/u.exec(common)?.[0];
  const marker = first ?? common.slice(0, end);
  return marker.length > 2 ? { ...spec, after: marker } : spec;
}

function commonStart(values: readonly string[]): string {
  let common = values[0] ?? '';
  for (const value of values) while (!value.startsWith(common)) common = common.slice(0, -1);
  return common;
}

const TOO_LONG = 300;

/** All different, short, and no count of the rows. */
function areIds(values: readonly string[]): boolean {
  if (new Set(values).size < values.length || values.some((value) => value.length > TOO_LONG || /\s/u.test(value)))
    return false;
  return !arePositions(values);
}

/** Below so many, numbers that go up one by one are places in a list. */
const SMALL = 2_000;

/**
 * "row7", "3": their numbers go up one by one from a small one, so they say where a row is. Ids that go down are how lists
 * with the newest on top look, and are none.
 */
export function arePositions(values: readonly string[]): boolean {
  const numbers = values
    .map((value) => /^\D*?(\d{1,7})\D*$/u.exec(value)?.[1])
    .map((part) => (part === undefined ? Number.NaN : Number(part)));
  if (numbers.some(Number.isNaN)) return false;
  const steps = new Set(numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0)));
  const [step = 0] = steps;
  return steps.size === 1 && Math.min(...numbers) < SMALL && step >= 1 && step <= 2;
}
