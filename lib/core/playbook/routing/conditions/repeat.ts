import { type Condition, held } from '../condition.ts';
import { isRepeat } from '../inbox.ts';

/** A further message that the same patient wrote within N hours. */
export const repeat: Condition<'repeat'> = {
  kind: 'repeat',
  holds: ({ hours }, { message, inbox }) => (isRepeat(inbox, message, hours) ? held(String(hours)) : null),
};
