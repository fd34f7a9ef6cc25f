import { PRIORITIES } from '../../../shared/message.ts';
import { anyOf, type Condition } from '../condition.ts';

/** The EHR marks the message with one of these priorities; no mark matches none. */
export const priority: Condition<'priority'> = {
  kind: 'priority',
  ...anyOf(PRIORITIES, ({ message }) => message.priority),
};
