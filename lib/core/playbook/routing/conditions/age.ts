import { type Condition, held } from '../condition.ts';

const DAY_MS = 86_400_000;

/** Days since it was received lie between min and max, both included; an unknown time never does. */
export const age: Condition<'age'> = {
  kind: 'age',
  holds: ({ min = 0, max = Infinity }, { message, now }) => {
    if (message.receivedAt === null) return null;
    const days = (now - message.receivedAt) / DAY_MS;
    return days >= min && days <= max ? held(String(Math.floor(days))) : null;
  },
};
