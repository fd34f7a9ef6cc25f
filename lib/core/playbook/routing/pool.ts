/** Where conditions put what does not fit into one number, while a playbook is compiled. */
export interface Pool {
  /** The number of a category, or -1 where the playbook has none of that id. */
  readonly categoryOf: (id: string) => number;
  /** The number of a phrase set: a phrase by itself, or "@list". */
  readonly setOf: (source: string) => number;
  /** Keeps a list (its length goes before it) and returns its place. */
  readonly keepList: (values: readonly number[]) => number;
  readonly keepNumbers: (values: readonly number[]) => number;
}

/** The same, as the compiled playbook holds it. */
export interface PoolData {
  readonly lists: Int32Array;
  readonly numbers: Float64Array;
}

/** Keeps equal lists once: most rules of a clinic say the same few things about categories and exceptions. */
export function createPool(
  categoryOf: (id: string) => number,
  setOf: (source: string) => number,
): Pool & { readonly data: () => PoolData } {
  const lists: number[] = [];
  const numbers: number[] = [];
  const places = new Map<string, number>();
  const keep = (into: number[], key: string, values: readonly number[]): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = into.length;
    for (const value of values) into.push(value);
    places.set(key, place);
    return place;
  };
  return {
    categoryOf,
    setOf,
    keepList: (values) => keep(lists, `i${values.join(' ')}`, [values.length, ...values]),
    keepNumbers: (values) => keep(numbers, `n${values.join(' ')}`, values),
    data: () => ({ lists: Int32Array.from(lists), numbers: Float64Array.from(numbers) }),
  };
}
