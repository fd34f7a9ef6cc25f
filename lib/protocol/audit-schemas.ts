import { z } from 'zod';
import type { AuditContentRequests, AuditPageRequests } from './audit-messages.ts';

// Before the first schema is made, and this file runs before `schemas.ts` does.
z.config({ jitless: true });

/** More kinds at once than any inbox has; a page that made them up would only waste its own time. */
const MAX_CELLS = 5_000;

const count = z.number().int().min(0).max(100_000);
const lane = z.enum(['not-physician', 'protocol', 'physician', 'open-first']);
const id = z.string().max(64).nullable();
const label = z.string().max(1_000).nullable();
const nothing = z.strictObject({});

const cell = z.strictObject({
  day: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable(),
  lane,
  rule: id,
  label,
  flag: z.enum(['emergency', 'urgent']).nullable(),
  count,
});

type Requests = AuditContentRequests & AuditPageRequests;
type Accepted = {
  readonly [T in keyof Requests]: {
    readonly from: T extends keyof AuditContentRequests ? 'content' : 'page';
    readonly payload: z.ZodType<Requests[T]['request']>;
  };
};

export const AUDIT_REQUESTS: Accepted = {
  'audit-seen': { from: 'content', payload: z.strictObject({ cells: z.array(cell).max(MAX_CELLS), notRead: count }) },
  'wrong-lane': {
    from: 'content',
    payload: z.strictObject({ lane, rule: id, label, should: z.string().max(64), back: z.boolean() }),
  },
  'audit-facts': { from: 'page', payload: nothing },
  'set-shadow': { from: 'page', payload: z.strictObject({ shadow: z.boolean() }) },
};
