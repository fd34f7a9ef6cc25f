/** So often may the page take one row's badge away within a second before we stop putting it back. */
const MOST = 3;
const SECOND = 1_000;

/** Counts how often the page takes a row's badge away. */
export interface Evictions {
  /** Once more, and more often than is worth answering? */
  readonly tooOften: (row: Element) => boolean;
  readonly keepOnly: (rows: ReadonlySet<Element>) => void;
}

export function countEvictions(): Evictions {
  const times = new Map<Element, readonly number[]>();
  return {
    tooOften(row) {
      const now = performance.now();
      const recent = [...(times.get(row) ?? []), now].filter((at) => now - at < SECOND);
      times.set(row, recent);
      return recent.length > MOST;
    },
    keepOnly(rows) {
      for (const row of times.keys()) if (!rows.has(row)) times.delete(row);
    },
  };
}
