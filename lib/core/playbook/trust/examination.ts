import type { Problem } from '../format/problem.ts';
import type { Difference } from '../authoring/differences.ts';
import type { Trust } from './judge.ts';
import type { SharingProblem } from './refusal.ts';

/** What a playbook that was brought or fetched is, before anything of it applies. */
export interface Examined {
  readonly ok: true;
  /** `unchanged`: these very bytes are in force. */
  readonly kind: 'acceptable' | 'unchanged';
  readonly trust: Trust;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly published: string | null;
  readonly expires: string | null;
  /** What its authors say has changed. */
  readonly changes: string | null;
  /** SHA-256 of the exact bytes, lowercase hex. */
  readonly hash: string;
  /** The signing key and its digits to compare aloud; null where nothing is signed. */
  readonly key: string | null;
  readonly fingerprint: string | null;
  /** Parts that this version of the extension leaves out, and why. */
  readonly leftOut: readonly Problem[];
  readonly differences: readonly Difference[];
}

export type Examination = Examined | { readonly ok: false; readonly problem: SharingProblem };
