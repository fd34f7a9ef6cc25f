import { z } from 'zod';
import type { EhrProfile } from '../core/shared/ehr-profile.ts';

// Zod otherwise probes `new Function`, which an extension page's content security policy reports as a violation.
z.config({ jitless: true });

/** Only that it is an object of bearable size: `parseProfile` checks it where it is used, and says what is wrong. */
const MAX_CHARACTERS = 60_000;
const origin = z.string().regex(/^https?:\/\/[^/:\s*]{1,253}$/);
const profile = z.custom<EhrProfile>(
  (value) => typeof value === 'object' && value !== null && JSON.stringify(value).length <= MAX_CHARACTERS,
);

export const LEARN_REQUESTS = {
  'teach-save': { from: 'content', payload: z.strictObject({ profile }) },
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
