import type { Examination } from '../core/playbook/trust/examination.ts';
import type { SharingProblem } from '../core/playbook/trust/refusal.ts';

/** From the extension's own pages to the background: where the playbook comes from, and whether it is trusted. */
export interface SharingRequests {
  /** "Which playbook counts, whom do we follow, and does an administrator decide?" */
  'sharing-status': { request: Record<string, never>; reply: SharingStatus };
  /** "What is this file?" Nothing applies. */
  'examine-file': { request: BroughtFile; reply: Examination };
  /** "Use this file, as it was shown": the hash and key that the person saw. */
  'use-file': { request: BroughtFile & { hash: string; key: string | null }; reply: Examination };
  /** "What is at this address?" Nothing applies. */
  'examine-link': { request: { address: string }; reply: Examination };
  /** "The fingerprint was compared: follow this address from now on." */
  'follow-link': {
    request: { address: string; hash: string; key: string; apply: 'ask' | 'auto' };
    reply: Examination;
  };
  /** "Ask the address now." */
  'check-link': { request: Record<string, never>; reply: null };
  /** "The differences of the waiting version were seen: use it." */
  'use-waiting': { request: { hash: string }; reply: Examination };
  /** "From now on new versions wait / are used by themselves." */
  'change-link': { request: { apply: 'ask' | 'auto' }; reply: null };
  /** "Stop following, and forget the compared key." What is in force stays. */
  'stop-following': { request: Record<string, never>; reply: null };
  /** "Back to the playbook that ships with the extension." Stops following too. */
  'use-built-in': { request: Record<string, never>; reply: null };
  /** "The exact bytes in force, as text", for a file. */
  'export-playbook': { request: Record<string, never>; reply: { name: string; text: string } };
}

export interface BroughtFile {
  /** Exact: decoded strictly, a byte order mark kept. */
  readonly text: string;
  /** Text of the signature file, if one was brought. */
  readonly signature: string | null;
}

export interface SharingStatus {
  readonly policy: 'unknown' | 'absent' | 'set';
  /** An administrator's address, where there is one. */
  readonly policyAddress: string | null;
  /** Why what the administrator wrote cannot be used. */
  readonly policyProblem: SharingProblem | null;
  readonly inForce: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    /** First characters of the SHA-256 of the exact bytes. */
    readonly fingerprint: string;
    readonly source: 'built-in' | 'here' | 'file' | 'link' | 'policy';
    readonly expires: string | null;
    readonly changes: string | null;
    /** Digits of the key that signed it; null where nobody did. */
    readonly keyFingerprint: string | null;
  };
  readonly link: LinkStatus | null;
}

export interface LinkStatus {
  readonly address: string;
  readonly by: 'user' | 'policy';
  readonly apply: 'ask' | 'auto';
  /** Epoch milliseconds. */
  readonly checkedAt: number | null;
  readonly nextCheckAt: number;
  readonly problem: SharingProblem | null;
  /** A new version that waits to be looked at. */
  readonly waiting: Examination | null;
}
