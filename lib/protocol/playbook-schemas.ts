import { z } from 'zod';
import { PLAYBOOK_LIMITS } from '../core/playbook/format/limits.ts';
import type { PlaybookRequests } from './playbook-messages.ts';

z.config({ jitless: true });

export const PLAYBOOK_PAYLOADS: {
  readonly [T in keyof PlaybookRequests]: z.ZodType<PlaybookRequests[T]['request']>;
} = {
  'playbook-in-force': z.strictObject({}),
  // Counted in characters, each a byte or more: what passes here and is too big is refused with the limit's own words.
  'activate-playbook': z.strictObject({
    text: z.string().max(4 * PLAYBOOK_LIMITS.bytes),
    source: z.enum(['here', 'file']),
  }),
};
