import { type Condition, held } from '../condition.ts';

/** The sender is one of these. `unknown` matches only where a rule names it. */
export const from: Condition<'from'> = {
  kind: 'from',
  holds: (wanted, { message }) => (wanted.includes(message.from) ? held(message.from) : null),
};
