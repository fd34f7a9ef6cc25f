import type { PlaybookError } from '../core/playbook/format/problem.ts';

/** From the playbook page to the background. */
export interface PlaybookRequests {
  /** "Which playbook is in force?" On the first run this puts the built-in one in force. */
  'playbook-in-force': { request: Record<string, never>; reply: { readonly hash: string } };
  /** "Put this playbook in force": its exact text, from a file or as written on the page. */
  'activate-playbook': {
    request: { text: string; source: 'here' | 'file' };
    reply: Activation;
  };
}

/** Why a playbook was not put in force; the one before it stays. */
export type ActivationRefusal =
  | { readonly code: 'unreadable'; readonly error: PlaybookError }
  /** Parts that would be left out, or errors of the lint. */
  | { readonly code: 'has-errors'; readonly count: number }
  | { readonly code: 'version-not-risen'; readonly version: number; readonly last: number }
  /** The playbook comes from a link or a policy; a local one would be replaced again, or break what was agreed. */
  | { readonly code: 'followed'; readonly from: 'link' | 'policy' };

export type Activation =
  { readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: ActivationRefusal };
