import type { Condition } from '../condition.ts';
import { says } from './says.ts';

/** Subject and text together say every one of these, not under a negation. */
export const saysAll: Condition<'saysAll'> = {
  kind: 'saysAll',
  encode: says.encode,
  holds(code, { pool: { lists }, isSaid }) {
    const end = code + lists[code]!;
    for (let at = code + 1; at <= end; at += 1) if (!isSaid(lists[at]!)) return false;
    return true;
  },
  show: says.show,
};
