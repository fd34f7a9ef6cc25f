import { ADMINISTRATIVE } from './messages/administrative.ts';
import { ADVICE } from './messages/advice.ts';
import { PAPERWORK } from './messages/paperwork.ts';
import { REFILLS } from './messages/refills.ts';
import { RESULT_MESSAGES } from './messages/results.ts';
import { STAFF } from './messages/staff.ts';
import { SYSTEM } from './messages/system.ts';
import type { MessageSeed } from './model.ts';

/** The whole In Basket. Every kind of message that a family physician gets is in it at least once. */
export const MESSAGES: readonly MessageSeed[] = [
  ...ADMINISTRATIVE,
  ...REFILLS,
  ...RESULT_MESSAGES,
  ...ADVICE,
  ...PAPERWORK,
  ...STAFF,
  ...SYSTEM,
];
