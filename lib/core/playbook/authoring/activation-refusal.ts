import type { PlaybookError } from '../format/problem.ts';

/** Why a playbook was not put in force; the one before it stays. */
export type ActivationRefusal =
  | { readonly code: 'unreadable'; readonly error: PlaybookError }
  /** Parts that would be left out, or errors of the lint. */
  | { readonly code: 'has-errors'; readonly count: number }
  | { readonly code: 'version-not-risen'; readonly version: number; readonly last: number }
  /** The playbook comes from a link or a policy; a local one would be replaced again, or break what was agreed. */
  | { readonly code: 'followed'; readonly from: 'link' | 'policy' };
