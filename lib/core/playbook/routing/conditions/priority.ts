import { type Condition, held } from '../condition.ts';

/** The EHR marks the message with one of these priorities; no mark matches none. */
export const priority: Condition<'priority'> = {
  kind: 'priority',
  holds: (wanted, { message }) =>
    message.priority !== null && wanted.includes(message.priority) ? held(message.priority) : null,
};
