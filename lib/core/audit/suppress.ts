/** 1 to 10 could point at a person: never shown outside this computer. */
export const SMALL = 10;

/** A count and what it is the sum of. Leaves have no parts; a total's `count` is the sum of its parts. */
export interface CountTree {
  readonly name: string;
  readonly count: number;
  readonly parts: readonly CountTree[];
}

/** The same tree with counts taken out: null says "not shown". */
export interface ShownTree {
  readonly name: string;
  readonly count: number | null;
  readonly parts: readonly ShownTree[];
}

/**
 * Takes out every count of 1 to 10, and as many more as it needs that none can be worked out from totals: where a total
 * is shown, two parts at least are hidden, and they hold enough together that each of them could be anything from 1 to 10.
 * The next to go is the smallest shown part; when there is none left, the total itself.
 * (Complementary suppression on a tree: Hundepool and others, Statistical Disclosure Control, 2012, chapter 4.)
 */
export function suppress(tree: CountTree): ShownTree {
  return hide(tree, mustGo(tree));
}

function hide({ name, count, parts }: CountTree, hidden: boolean): ShownTree {
  // Parts of a hidden total would say how much it is at least: they go with it.
  if (hidden) return { name, count: null, parts: [] };
  const gone = new Set(parts.filter((part) => mustGo(part)));
  while (gone.size > 0 && !safe([...gone])) {
    const rest = parts.filter((part) => !gone.has(part) && part.count > 0);
    const next = rest.toSorted((a, b) => a.count - b.count)[0];
    if (!next) break;
    gone.add(next);
  }
  return { name, count, parts: parts.map((part) => hide(part, gone.has(part))) };
}

/** Small itself, or its own parts are hidden and cannot be kept apart while its total is shown. */
function mustGo(tree: CountTree): boolean {
  if (tree.count >= 1 && tree.count <= SMALL) return true;
  const small = tree.parts.filter((part) => mustGo(part));
  if (small.length === 0) return false;
  // Hiding all of its parts is the most that can be done below it.
  return !safe(tree.parts.filter(({ count }) => count > 0));
}

/** Each of these could be 1 to 10, as far as their sum says. */
function safe(gone: readonly CountTree[]): boolean {
  const sum = gone.reduce((all, { count }) => all + count, 0);
  return gone.length >= 2 && sum >= SMALL + gone.length - 1;
}
