import { z } from 'zod';
import { LONGEST_LEAD } from '../core/ritual/close-settings.ts';
import { FIRST_STEPS, KINDS, MOST_OF_A_KIND, MOST_PARKED, WHENS, WHERES } from '../core/ritual/parked.ts';

// Before the first schema is made: otherwise zod tries `new Function`, which the pages refuse.
z.config({ jitless: true });

const nothing = z.strictObject({});
/** Minutes since midnight. */
const minute = z.number().int().min(0).max(1440);

const plan = z.strictObject({
  kind: z.enum(KINDS),
  count: z.number().int().min(1).max(MOST_OF_A_KIND),
  when: z.enum(WHENS),
  where: z.enum(WHERES),
  step: z.enum(FIRST_STEPS),
});

const change = z.strictObject({
  leadMinutes: z.number().int().min(0).max(LONGEST_LEAD).exactOptional(),
  quiet: z.strictObject({ from: minute, to: minute }).exactOptional(),
  inPage: z.boolean().exactOptional(),
  asksWeekly: z.boolean().exactOptional(),
  kinds: z.array(z.enum(KINDS)).min(1).max(KINDS.length).exactOptional(),
});

/** Payloads of `CloseRequests`; all of them from pages of ours. */
export const CLOSE_REQUESTS = {
  'close-status': { from: 'page', payload: nothing },
  'nudge-answer': {
    from: 'page',
    payload: z.strictObject({ answer: z.enum(['accept', 'dismiss', 'snooze-10', 'snooze-30']) }),
  },
  'close-day': { from: 'page', payload: z.strictObject({ plans: z.array(plan).max(MOST_PARKED) }) },
  'reopen-day': { from: 'page', payload: nothing },
  'parked-answer': {
    from: 'page',
    payload: z.strictObject({ id: z.number().int(), answer: z.enum(['done', 'later', 'let-go']) }),
  },
  'close-settings': {
    from: 'page',
    payload: z.strictObject({ change, pace: z.enum(['daily', 'weekly', 'off']).optional() }),
  },
  'ease-answer': { from: 'page', payload: z.strictObject({ value: z.number().int().min(0).max(10).nullable() }) },
  sample: { from: 'page', payload: nothing },
} as const;
