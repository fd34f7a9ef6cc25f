import type { Condition } from '../condition.ts';

/** Subject or text says at least one of these, not under a negation. */
export const says: Condition<'says'> = {
  kind: 'says',
  encode: (wanted, pool) => pool.keepList(wanted.map(pool.setOf)),
  holds(code, { pool: { lists }, isSaid }) {
    const end = code + lists[code]!;
    for (let at = code + 1; at <= end; at += 1) if (isSaid(lists[at]!)) return true;
    return false;
  },
  show(code, { pool: { lists }, isSaid, setNames, spansOf }) {
    const found = [...lists.subarray(code + 1, code + 1 + lists[code]!)].filter(isSaid);
    return { value: found.map((set) => setNames[set] ?? '').join(', '), spans: found.flatMap(spansOf) };
  },
};
