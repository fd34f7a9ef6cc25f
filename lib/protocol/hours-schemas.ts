import { z } from 'zod';
import { MAX_MARKS } from '../core/hours/history.ts';
import { FIRST_SLOT, LAST_SLOT } from '../core/hours/slot.ts';
import { ACTIVITIES } from '../core/shared/ehr-profile.ts';

// Before the first schema: Zod otherwise probes `new Function`, which an extension page's policy reports as a violation.
z.config({ jitless: true });

/** A page is one of a few profiles and activities within 15 seconds; more is not a person at work. */
const MAX_PARTS = 14;

export const countHere = z.strictObject({});

/** Nothing here can hold text of a page: a profile's id is checked against those there are by the handler. */
export const mark = z.strictObject({
  slot: z.number().int().min(FIRST_SLOT).max(LAST_SLOT),
  offset: z.number().int().min(-1_080).max(1_080),
  zone: z.string().regex(/^[A-Za-z0-9_+\-/]{1,50}$/u),
  jumped: z.boolean(),
  parts: z
    .array(
      z.strictObject({
        profile: z.string().max(64).nullable(),
        activity: z.enum(ACTIVITIES),
        marks: z.number().int().min(1).max(MAX_MARKS),
      }),
    )
    .min(1)
    .max(MAX_PARTS),
});
