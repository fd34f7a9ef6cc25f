import type { Condition } from '../condition.ts';
import { isRepeat, mayBePatient } from '../inbox.ts';

/** A further message that the same patient wrote within N hours. */
export const repeat: Condition<'repeat'> = {
  kind: 'repeat',
  encode: ({ hours }, pool) => pool.keepNumbers([hours]),
  holds: (code, { message, inbox, pool }) => mayBePatient(message) && isRepeat(inbox(), message, pool.numbers[code]!),
  show: (code, { pool }) => ({ value: String(pool.numbers[code]), spans: [] }),
};
