import { z } from 'zod';
import type { EhrProfile } from '../core/shared/ehr-profile.ts';
import { PRIORITIES, RESULT_KINDS, SENDER_ROLES } from '../core/shared/message.ts';
import { AUDIT_REQUESTS } from './audit-schemas.ts';
import { PLAYBOOK_PAYLOADS } from './playbook-schemas.ts';
import { countHere, mark } from './hours-schemas.ts';
import { CLOSE_REQUESTS } from './close-schemas.ts';
import { LEARN_REQUESTS } from './learn-schemas.ts';
import type { RequestType, Requests, TestRequests } from './messages.ts';
import { SHARING_REQUESTS } from './sharing-schemas.ts';

z.config({ jitless: true });

/** Where a message came from, as the browser (not the message) says. */
export type SenderClass = 'content' | 'page' | 'unknown';

/** Longest text of one field that is read; more is cut and said to be cut. */
export const MAX_FIELD = 50_000;
const MAX_MESSAGES = 5_000;
const MAX_ORIGINS = 20;
/** A pause that nobody ends is a product that is silently off: a working day is the longest. */
const MAX_PAUSE = 12 * 60 * 60 * 1000;

const id = z.string().max(500);
const count = z.number().int().min(0).max(1_000_000);
const nothing = z.strictObject({});

const message = z.strictObject({
  id,
  category: z.string().max(1_000).nullable(),
  from: z.enum(SENDER_ROLES),
  subject: z.string().max(MAX_FIELD),
  text: z.string().max(MAX_FIELD),
  textState: z.enum(['read', 'absent', 'cut']),
  priority: z.enum(PRIORITIES).nullable(),
  result: z.enum(RESULT_KINDS).nullable(),
  receivedAt: z.number().nullable(),
  patientKey: z.string().max(100).nullable(),
});

const origins = z.strictObject({
  origins: z
    .array(z.string().regex(/^https?:\/\/[^/:\s*]{1,253}$/))
    .min(1)
    .max(MAX_ORIGINS),
});

interface Accepted<T extends RequestType> {
  readonly from: SenderClass;
  readonly payload: z.ZodType<Requests[T]['request']>;
}

/** For every message: who may send it, and its payload. A content script can ask for lanes, and for nothing private. */
export const REQUESTS: { readonly [T in Exclude<RequestType, keyof TestRequests>]: Accepted<T> } & {
  readonly [T in keyof TestRequests]?: Accepted<T>;
} = {
  hello: { from: 'content', payload: nothing },
  ...LEARN_REQUESTS,
  route: {
    from: 'content',
    payload: z.strictObject({
      messages: z.array(message).max(MAX_MESSAGES),
      others: z.array(message).max(MAX_MESSAGES),
    }),
  },
  guidance: { from: 'content', payload: z.strictObject({ rule: id.nullable(), role: id.nullable() }) },
  report: {
    from: 'content',
    payload: z.strictObject({
      profile: id.nullable(),
      notRead: z.enum(['no-profile', 'no-list', 'too-few', 'too-many', 'no-ids', 'double-ids', 'changed']).nullable(),
      rows: count,
      readInFull: count,
      lanes: z.strictObject({
        'not-physician': count,
        protocol: count,
        physician: count,
        'open-first': count,
      }),
      flags: z.strictObject({ emergency: count, urgent: count }),
      criticalResults: count,
      opened: z.enum(['tied', 'alone']).nullable(),
    }),
  },
  'flags-rose': {
    from: 'content',
    payload: z.strictObject({
      raised: z.array(z.strictObject({ profile: id, id, level: z.enum(['emergency', 'urgent']) })).max(MAX_MESSAGES),
    }),
  },
  'count-here': { from: 'content', payload: countHere },
  mark: { from: 'content', payload: mark },
  'page-status': {
    from: 'page',
    payload: z.strictObject({ tabId: z.number().int(), origin: z.string().max(300) }),
  },
  'approve-origins': { from: 'page', payload: origins },
  'revoke-origins': { from: 'page', payload: origins },
  pause: { from: 'page', payload: z.strictObject({ forMs: z.number().int().min(0).max(MAX_PAUSE) }) },
  'set-viewer': { from: 'page', payload: z.strictObject({ viewer: id }) },
  ...SHARING_REQUESTS,
  ...AUDIT_REQUESTS,
  'playbook-in-force': { from: 'page', payload: PLAYBOOK_PAYLOADS['playbook-in-force'] },
  'activate-playbook': { from: 'page', payload: PLAYBOOK_PAYLOADS['activate-playbook'] },
  ...CLOSE_REQUESTS,
  ...(__TEST_BUILD__ && {
    'test-set-clock': { from: 'page', payload: z.strictObject({ offsetMs: z.number().finite() }) } as const,
    'test-set-pages': {
      from: 'page',
      payload: z.strictObject({
        profiles: z.array(z.custom<EhrProfile>((value) => typeof value === 'object')),
        badgeColours: z.record(z.string(), z.string()),
      }),
    } as const,
  }),
};
