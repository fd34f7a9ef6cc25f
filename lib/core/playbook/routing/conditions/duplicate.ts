import type { Condition } from '../condition.ts';
import { isDuplicate } from '../inbox.ts';

/** The second or later of identical system-authored notices about one patient within N hours; never a result. */
export const duplicate: Condition<'duplicate'> = {
  kind: 'duplicate',
  encode: ({ hours }, pool) => pool.keepNumbers([hours]),
  holds: (code, { message, inbox, holdsResults, pool }) =>
    !holdsResults && message.from === 'system' && isDuplicate(inbox(), message, pool.numbers[code]!),
  show: (code, { pool }) => ({ value: String(pool.numbers[code]), spans: [] }),
};
