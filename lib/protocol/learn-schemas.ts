import { z } from 'zod';
import type { EhrProfile } from '../core/shared/ehr-profile.ts';

// Zod otherwise probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true });

/** Only that it is an object of bearable size: `parseProfile` checks it where it is used, and says what is wrong. */
const MAX_CHARACTERS = 60_000;
/** As much as one field of a message may have. */
const MAX_FIELD = 50_000;
const origin = z.string().regex(/^https?:\/\/[^/:\s*]{1,253}$/);
const profile = z.custom<EhrProfile>(
  (value) => typeof value === 'object' && value !== null && JSON.stringify(value).length <= MAX_CHARACTERS,
);

export const LEARN_REQUESTS = {
  'teach-save': { from: 'content', payload: z.strictObject({ profile }) },
  'teach-open': {
    from: 'content',
    payload: z.strictObject({ profile, catching: z.boolean(), opening: z.string().max(500).nullable() }),
  },
  'teach-lesson': { from: 'content', payload: z.strictObject({}) },
  'teach-taken': { from: 'content', payload: z.strictObject({ over: z.boolean() }) },
  opened: {
    from: 'content',
    payload: z.strictObject({
      profile: z.string().max(100),
      id: z.string().max(500),
      byAddress: z.boolean(),
      subject: z.string().max(MAX_FIELD).nullable(),
      text: z.string().max(MAX_FIELD),
    }),
  },
  'try-here': {
    from: 'page',
    payload: z.strictObject({
      tabId: z.number().int(),
      origin,
      profile: profile.nullable(),
    }),
  },
  'keep-guess': { from: 'page', payload: z.strictObject({ origin, profile }) },
} as const;
