import { SENDER_ROLES } from '../../../shared/message.ts';
import { anyOf, type Condition } from '../condition.ts';

/** The sender is one of these. `unknown` matches only where a rule names it. */
export const from: Condition<'from'> = { kind: 'from', ...anyOf(SENDER_ROLES, ({ message }) => message.from) };
