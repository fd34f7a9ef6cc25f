import { type Condition, held } from '../condition.ts';
import { isDuplicate } from '../inbox.ts';

/** The second or later of identical system-authored notices about one patient within N hours; never a result. */
export const duplicate: Condition<'duplicate'> = {
  kind: 'duplicate',
  holds: ({ hours }, { message, inbox, holdsResults }) =>
    !holdsResults && isDuplicate(inbox, message, hours) ? held(String(hours)) : null,
};
