import { type Condition, held } from '../condition.ts';

/** The EHR's type label means one of these categories. */
export const category: Condition<'category'> = {
  kind: 'category',
  holds: (wanted, { message, categories }) => {
    const found = wanted.find((id) => categories.includes(id));
    if (found === undefined) return null;
    return held(found, [{ field: 'category', start: 0, end: message.category?.length ?? 0 }]);
  },
};
