import type { Condition } from '../condition.ts';

/** The EHR's type label means one of these categories. */
export const category: Condition<'category'> = {
  kind: 'category',
  encode: (wanted, pool) => pool.keepList(wanted.map(pool.categoryOf).filter((number) => number !== -1)),
  holds(code, { pool: { lists }, categories }) {
    const end = code + lists[code]!;
    for (let at = code + 1; at <= end; at += 1) if (categories.includes(lists[at]!)) return true;
    return false;
  },
  show(code, { pool: { lists }, categories, categoryIds, message }) {
    const wanted = lists.subarray(code + 1, code + 1 + lists[code]!);
    const found = wanted.find((number) => categories.includes(number)) ?? -1;
    return {
      value: categoryIds[found] ?? '',
      spans: [{ field: 'category', start: 0, end: message.category?.length ?? 0 }],
    };
  },
};
