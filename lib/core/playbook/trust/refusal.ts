import type { PlaybookError } from '../format/problem.ts';

/** Why a playbook is not put in force. Whatever was in force stays. Sentences are in `lib/words/en/sharing.ts`. */
export type Refusal =
  /** It is not known yet whether an administrator sets the playbook. */
  | { readonly code: 'policy-unknown' }
  /** An administrator sets the playbook; nothing else counts. */
  | { readonly code: 'policy-decides' }
  | { readonly code: 'not-text' }
  | { readonly code: 'bad-playbook'; readonly error: PlaybookError }
  | { readonly code: 'unsigned' }
  | { readonly code: 'bad-signature-file' }
  /** Signature and bytes do not belong together: changed on the way, or the signature of another playbook. */
  | { readonly code: 'wrong-signature' }
  | { readonly code: 'other-key'; readonly fingerprint: string; readonly expected: string }
  | { readonly code: 'wrong-clinic'; readonly id: string; readonly expected: string }
  | { readonly code: 'older'; readonly version: number; readonly last: number }
  | { readonly code: 'same-number'; readonly version: number }
  | { readonly code: 'expired'; readonly on: string }
  /** What was shown and what came the second time are not the same. */
  | { readonly code: 'changed-meanwhile' };

/** Why nothing could be fetched. */
export type FetchProblem =
  | { readonly code: 'bad-address' }
  | { readonly code: 'offline' }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'too-big'; readonly limit: number }
  | { readonly code: 'redirected' }
  | { readonly code: 'status'; readonly status: number };

export type SharingProblem = Refusal | FetchProblem;
