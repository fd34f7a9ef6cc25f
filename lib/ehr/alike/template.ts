import { piecesOf, plainOf, type Pieces, type Tag } from './markup.ts';
import { holds, type Condition } from './row-selector.ts';

/** Where in a row a value is: the text of its n-th element (0 is the row itself), or an attribute of it. */
export interface Spot {
  readonly element: number;
  readonly attribute: string | null;
}

/** What a row's markup says at these spots, in their order; null where an element has no such attribute. */
export type Filled = readonly (string | null)[];

export interface Template {
  /** Null where the row's markup differs by more than texts and values of attributes. */
  readonly fill: (markup: string) => Filled | null;
}

/** Attributes whose values may differ between rows that are alike; another value of any other makes another kind of row. */
const VARIES = /^(?:id|href|src|alt|name|value|title|for|style|datetime|on[a-z]+|aria-.+|data-.+|row-.+)$/u;

interface Hole {
  readonly from: number;
  readonly to: number;
  /** What the rest of the markup goes on with. */
  readonly end: '<' | '"';
  /** Selectors ask this of the value, and it is so or not in the row that the template was made of. */
  readonly asked: readonly (Condition & { readonly held: boolean })[];
}

/**
 * A row's markup with holes where rows that are alike differ. In a row that fills it the same elements are found by every selector
 * that looks at nothing but the row's markup, and asks nothing of attributes but `conditions`. `elements`: how many the row has,
 * itself included; `spots` are null for what is not in the row. Null where the markup is none that can be compared so.
 */
export function templateOf(
  markup: string,
  elements: number,
  spots: readonly (Spot | null)[],
  conditions: readonly Condition[],
): Template | null {
  const pieces = piecesOf(markup);
  if (pieces?.tags.length !== elements) return null;
  const sought = new Set(spots.map((spot) => spot?.attribute));
  // Values of some attributes are compared without case: one that is asked for as well has to be the same.
  const asked = new Set(conditions.map(({ attribute }) => attribute));
  const varies = (name: string): boolean => VARIES.test(name) || (sought.has(name) && !asked.has(name));
  const holes = holesOf(markup, pieces, conditions, varies);
  const literals = [...holes, { from: markup.length }].map(({ from }, at) =>
    markup.slice(holes[at - 1]?.to ?? 0, from),
  );
  const parts = spots.map((spot) =>
    spot === null ? null : partOf(pieces.tags[spot.element], spot.attribute, holes, markup),
  );
  const starts = new Int32Array(holes.length);
  const ends = new Int32Array(holes.length);

  /** Where the holes are in this markup, if it is of this kind. */
  const locate = (other: string): boolean => {
    let at = 0;
    for (let hole = 0; ; hole += 1) {
      const literal = literals[hole]!;
      if (!other.startsWith(literal, at)) return false;
      at += literal.length;
      const next = holes[hole];
      if (!next) return at === other.length;
      const end = other.indexOf(next.end, at);
      if (end === -1) return false;
      starts[hole] = at;
      ends[hole] = end;
      if (next.asked.length > 0) {
        const value = plainOf(other.slice(at, end));
        if (next.asked.some((condition) => holds(condition, value) !== condition.held)) return false;
      }
      at = end;
    }
  };

  return {
    fill(other) {
      if (!locate(other)) return null;
      const said = parts.map((part) =>
        part === null || typeof part === 'string'
          ? part
          : part.map((hole) => other.slice(starts[hole], ends[hole])).join(''),
      );
      return ownCopies(said).map((one) => one && plainOf(one));
    },
  };
}

/**
 * A piece of a string keeps the whole of it in memory (in all engines), which would be every row's markup. Joined they are a string of
 * their own.
 */
function ownCopies(pieces: Filled): Filled {
  // A join of one piece would be that piece.
  const joined = ['', ...pieces].join('\u0000');
  let at = 1;
  return pieces.map((piece) => {
    const from = at;
    at += (piece?.length ?? 0) + 1;
    return piece === null ? null : joined.slice(from, at - 1);
  });
}

/** Every text, empty ones too, and every value of an attribute that may differ; from left to right. */
function holesOf(
  markup: string,
  { tags, texts }: Pieces,
  conditions: readonly Condition[],
  varies: (name: string) => boolean,
): readonly Hole[] {
  const values = tags
    .flatMap(({ attributes }) => attributes)
    .filter(({ name }) => varies(name))
    .map(({ name, from, to }): Hole => {
      const value = plainOf(markup.slice(from, to));
      const asked = conditions.filter(({ attribute }) => attribute === name.toLowerCase());
      return { from, to, end: '"', asked: asked.map((one) => ({ ...one, held: holds(one, value) })) };
    });
  return [...values, ...texts.map(({ from, to }): Hole => ({ from, to, end: '<', asked: [] }))].sort(
    (a, b) => a.from - b.from,
  );
}

/** Holes whose contents make the value up, or the value where it is none of those that differ. */
function partOf(
  tag: Tag | undefined,
  attribute: string | null,
  holes: readonly Hole[],
  markup: string,
): readonly number[] | string | null {
  if (!tag) return null;
  if (attribute === null) {
    const inside = ({ from, end }: Hole): boolean => end === '<' && from >= tag.inner && from <= tag.outer;
    return holes.flatMap((hole, at) => (inside(hole) ? [at] : []));
  }
  const own = tag.attributes.find(({ name }) => name === attribute);
  if (!own) return null;
  const at = holes.findIndex(({ from, end }) => end === '"' && from === own.from);
  return at === -1 ? plainOf(markup.slice(own.from, own.to)) : [at];
}
