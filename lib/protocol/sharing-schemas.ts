import { z } from 'zod';
import type { SharingRequests } from './sharing-messages.ts';

// Before the first schema is made, and this file runs before `schemas.ts` does.
z.config({ jitless: true });

/** Twice what a playbook may be: the refusal that says why comes from the check of the playbook, not from this door. */
const MAX_TEXT = 2_200_000;

const nothing = z.strictObject({});
const text = z.string().max(MAX_TEXT);
const address = z.string().max(2_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const key = z.string().max(100);
const apply = z.enum(['ask', 'auto']);
const file = { text, signature: text.nullable() };

type Accepted = {
  readonly [T in keyof SharingRequests]: {
    readonly from: 'page';
    readonly payload: z.ZodType<SharingRequests[T]['request']>;
  };
};

export const SHARING_REQUESTS: Accepted = {
  'sharing-status': { from: 'page', payload: nothing },
  'examine-file': { from: 'page', payload: z.strictObject(file) },
  'use-file': { from: 'page', payload: z.strictObject({ ...file, hash, key: key.nullable() }) },
  'examine-link': { from: 'page', payload: z.strictObject({ address }) },
  'follow-link': { from: 'page', payload: z.strictObject({ address, hash, key, apply }) },
  'check-link': { from: 'page', payload: nothing },
  'use-waiting': { from: 'page', payload: z.strictObject({ hash }) },
  'change-link': { from: 'page', payload: z.strictObject({ apply }) },
  'stop-following': { from: 'page', payload: nothing },
  'use-built-in': { from: 'page', payload: nothing },
  'export-playbook': { from: 'page', payload: nothing },
};
