import type { ActivationRefusal } from '../core/playbook/authoring/activation-refusal.ts';

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

export type Activation =
  { readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: ActivationRefusal };
