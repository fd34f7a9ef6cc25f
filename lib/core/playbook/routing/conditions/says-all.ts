import { type Condition, held } from '../condition.ts';
import { placesOf } from './says.ts';

/** Subject and text together say every one of these, not under a negation. */
export const saysAll: Condition<'saysAll'> = {
  kind: 'saysAll',
  holds: (wanted, facts) => {
    if (facts.said.size === 0) return null;
    const found = wanted.map((set) => placesOf(set, facts));
    return found.every((spans) => spans.length > 0)
      ? held(wanted.map(({ source }) => source).join(', '), found.flat())
      : null;
  },
};
