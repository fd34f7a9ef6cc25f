import type { Playbook } from '../format/schema.ts';

/** A change to a playbook: a pure function, so that it applies to whatever the document is by then. */
export type Edit = (document: Playbook) => Playbook;

export const LIST_PARTS = [
  'roles',
  'categories',
  'rules',
  'protocols',
  'redirects',
  'safety',
  'scenarios',
  'resources',
] as const;
export type ListPart = (typeof LIST_PARTS)[number];
export type ItemOf<P extends ListPart> = Playbook[P][number];

/** Values to set; `undefined` takes the key away, as the format knows no empty values. */
export type Change<T> = T extends object ? { readonly [K in keyof T]?: T[K] | undefined } : never;

/** A copy with these values; the item itself where nothing differs, so that views need not be drawn again. */
export function changed<T extends object>(item: T, change: Change<T>): T {
  const entries = Object.entries(change);
  if (entries.every(([key, value]) => Object.is(Reflect.get(item, key), value))) return item;
  const next: T = { ...item };
  for (const [key, value] of entries) {
    if (value === undefined) Reflect.deleteProperty(next, key);
    else Reflect.set(next, key, value);
  }
  return next;
}

function withList<P extends ListPart>(document: Playbook, part: P, list: readonly ItemOf<P>[]): Playbook {
  const next = { ...document };
  Reflect.set(next, part, list);
  return next;
}

const listOf = <P extends ListPart>(document: Playbook, part: P): readonly ItemOf<P>[] => document[part];

/** Changes one item; a position that is not there changes nothing. All other items stay the same objects. */
export const changeItem =
  <P extends ListPart>(part: P, at: number, change: (item: ItemOf<P>, document: Playbook) => ItemOf<P>): Edit =>
  (document) => {
    const list = listOf(document, part);
    const item = list[at];
    if (item === undefined) return document;
    const next = change(item, document);
    return next === item ? document : withList(document, part, list.with(at, next));
  };

/** Puts an item at a position, at the end unless said. */
export const addItem =
  <P extends ListPart>(part: P, item: ItemOf<P>, at?: number): Edit =>
  (document) => {
    const list = listOf(document, part);
    return withList(document, part, list.toSpliced(at ?? list.length, 0, item));
  };

export const removeItem =
  (part: ListPart, at: number): Edit =>
  (document) => {
    const list = listOf(document, part);
    return at in list ? withList(document, part, list.toSpliced(at, 1)) : document;
  };

/** Moves an item up (-1) or down (1). Within a lane the rule listed first wins, so the order means something. */
export const moveItem =
  (part: ListPart, at: number, by: -1 | 1): Edit =>
  (document) => {
    const list = listOf(document, part);
    const [item, other] = [list[at], list[at + by]];
    if (item === undefined || other === undefined) return document;
    return withList(document, part, list.with(at, other).with(at + by, item));
  };

/** Sets a phrase list; null takes it away. */
export const setPhraseList =
  (name: string, phrases: readonly string[] | null): Edit =>
  (document) => {
    const others = Object.entries(document.phraseLists);
    const lists =
      phrases === null
        ? others.filter(([other]) => other !== name)
        : Object.hasOwn(document.phraseLists, name)
          ? others.map(([other, list]): [string, string[]] => [other, other === name ? [...phrases] : list])
          : [...others, [name, [...phrases]] satisfies [string, string[]]];
    return { ...document, phraseLists: Object.fromEntries(lists) };
  };

/** The document's own lines: name, dates, what is new, closing defaults. */
export const changeDocument =
  (change: Change<Playbook>): Edit =>
  (document) =>
    changed(document, change);

/** Several edits as one step of undo. */
export const together =
  (...edits: readonly Edit[]): Edit =>
  (document) =>
    edits.reduce((done, edit) => edit(done), document);

const LONGEST_ID = 60;

/** An id made from a title, that none of `taken` has. People never see it; files and scenarios refer to it. */
export function freshId(title: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, LONGEST_ID - 6)
    .replace(/-+$/u, '');
  const base = plain === '' ? 'item' : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!known.has(id)) return id;
  }
}
