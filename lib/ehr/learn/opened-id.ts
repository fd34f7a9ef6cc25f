import type { ValueSpec } from '../../core/shared/ehr-profile.ts';
import { checkSelector } from '../check-selector.ts';
import { ADDRESS, addressOf, readValue } from '../read-value.ts';
import { ownSelectors } from './row-selector.ts';
import { isStableName } from './stable-name.ts';

/** Where an opened message carries the id of a row. */
export interface OpenedId {
  readonly id: string;
  readonly spec: ValueSpec;
}

/** Elements of an opened message that are looked at: a chart beside it may have thousands. */
const MOST = 600;
/** Attributes that hold words, looks or places: an id in one of them is there by chance. */
const NO_ID =
  /^(?:class|style|title|alt|src|srcset|type|name|placeholder|tabindex|role|datetime|width|height|colspan|rowspan|dir|lang|rel|target|on.*|aria-(?:label|rowindex|colindex|posinset|setsize|level|valuenow|activedescendant|selected|current)|data-(?:index|row-?index|item-index|position|pos|offset|page|line|count|total))$/u;

/**
 * Everything in `root` (its own attributes first), and last the page's address, that says one of `ids`, each with a way to
 * read it that finds nothing else in there. `allowed` says whether words may be kept.
 */
export function idsIn(
  root: Element,
  ids: ReadonlySet<string>,
  allowed: (words: string) => boolean,
): readonly OpenedId[] {
  const found: (OpenedId & { readonly trust: number })[] = [];
  for (const element of [root, ...root.querySelectorAll('*')].slice(0, MOST)) {
    if (element.localName.startsWith('timeback-')) continue;
    for (const { name, value } of element.attributes) {
      if (NO_ID.test(name) || !/^[a-z][a-z0-9-]*$/u.test(name)) continue;
      for (const { id, after } of idsOf(value, ids, allowed)) {
        const spec = specFor(element, root, { name, id, after }, allowed);
        if (spec) found.push({ id, spec, trust: element === root ? 100 : trust(name) });
      }
    }
  }
  for (const { id, after } of idsOf(addressOf(root), ids, allowed)) {
    const spec: ValueSpec = { in: '', from: ADDRESS, ...(after !== '' && { after }) };
    if (after !== '' && readValue(root, spec) === id) found.push({ id, spec, trust: 0 });
  }
  return found.sort((a, b) => b.trust - a.trust);
}

const trust = (attribute: string): number =>
  attribute.startsWith('data-') ? 90 : ({ value: 80, href: 70, action: 65 }[attribute] ?? 50);

interface Said {
  readonly id: string;
  /** What stands before it, as far as it is steady; '' where the value is the id. */
  readonly after: string;
}

/** The ids that a value says: by itself, or after a mark ("#/inbox/", "mid=", "pane-"). */
function idsOf(value: string, ids: ReadonlySet<string>, allowed: (words: string) => boolean): readonly Said[] {
  if (ids.has(value.trim())) return [{ id: value.trim(), after: '' }];
  const said: Said[] = [];
  for (const { index } of value.matchAll(/[/?&#=:_-]/gu)) {
    const from = index + 1;
    const rest = value.slice(from);
    const end = rest.search(/[/?&#]/u);
    const id = end < 0 ? rest : rest.slice(0, end);
    if (!ids.has(id)) continue;
    const after = steadyMark(value.slice(0, from));
    if (after === null || !allowed(after)) continue;
    if (value.indexOf(after) + after.length === from) said.push({ id, after });
  }
  return said;
}

/** The last word before the id with the signs around it: what comes before that names other things, people among them. */
function steadyMark(before: string): string | null {
  const mark = /(?:[?&](?=[\w-]+=)|#?!?\/|#)?[A-Za-z][A-Za-z_-]{1,30}[/=:_-]$/u.exec(before)?.[0].replace(/^[?&]/u, '');
  return mark === undefined || /\d/u.test(mark) ? null : mark;
}

/** A way to that attribute of which every match in `root` says the same id. */
function specFor(
  element: Element,
  root: Element,
  { name, id, after }: Said & { readonly name: string },
  allowed: (words: string) => boolean,
): ValueSpec | null {
  const rest = { from: name, ...(after !== '' && { after }) };
  if (element === root) return readValue(root, { in: '', ...rest }) === id ? { in: '', ...rest } : null;
  const tag = element.localName;
  const own = element.getAttribute('name');
  const tries = [
    ...(own !== null && isStableName(own) ? [`${tag}[name="${own}"]`] : []),
    ...ownSelectors(element).map((one) => (one.startsWith('#') ? one : `${one}[${name}]`)),
    ...(after === '' ? [] : [`${tag}[${name}*="${after}"]`]),
    `${tag}[${name}]`,
  ];
  for (const selector of tries) {
    if (checkSelector(selector) !== null || !allowed(selector)) continue;
    const matches = [...root.querySelectorAll(selector)];
    if (matches.length > 0 && matches.every((match) => readValue(match, { in: '', ...rest }) === id))
      return { in: selector, ...rest };
  }
  return null;
}
