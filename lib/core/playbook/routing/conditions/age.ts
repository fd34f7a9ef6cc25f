import type { Condition } from '../condition.ts';
import type { Facts } from '../facts.ts';

const DAY_MS = 86_400_000;
const daysOf = ({ message, now }: Facts): number =>
  message.receivedAt === null ? Number.NaN : (now - message.receivedAt) / DAY_MS;

/** Days since it was received lie between min and max, both included; an unknown time never does. */
export const age: Condition<'age'> = {
  kind: 'age',
  encode: ({ min = 0, max = Infinity }, pool) => pool.keepNumbers([min, max]),
  holds(code, facts) {
    const days = daysOf(facts);
    return days >= facts.pool.numbers[code]! && days <= facts.pool.numbers[code + 1]!;
  },
  show: (_, facts) => ({ value: String(Math.floor(daysOf(facts))), spans: [] }),
};
