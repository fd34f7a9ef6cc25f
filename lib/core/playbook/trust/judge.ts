import type { Refusal } from './refusal.ts';

/** A key that was found good, and the earlier keys that vouch for it through signed changes. */
export interface VerifiedKey {
  readonly key: string;
  readonly fingerprint: string;
  readonly vouchedBy: readonly string[];
}

/** What is held against every later playbook of this id. */
export interface Pin {
  readonly key: string;
  readonly fingerprint: string;
  /** Highest version that was put in force under this pin, and the hash of its bytes. */
  readonly version: number;
  readonly hash: string;
}

export interface Candidate {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  /** ISO date, the last day on which it counts. */
  readonly expires: string | null;
  /** Null: not signed. */
  readonly key: VerifiedKey | null;
}

export interface TrustContext {
  /** Is the playbook set by an administrator? `unknown` until the browser has said so. */
  readonly policy: 'unknown' | 'absent' | 'set';
  /** `link` and `policy` must be signed; a file that a person brings may be unsigned, and is said to be. */
  readonly via: 'file' | 'link' | 'policy';
  /** What is pinned for the candidate's id. */
  readonly pin: Pin | null;
  /** Keys that policy names; null where it names none. */
  readonly policyKeys: readonly string[] | null;
  /** The id that this source is bound to. */
  readonly expectedId: string | null;
  /** Today's ISO date on this device. */
  readonly today: string;
  /** What is in force now. */
  readonly inForce: { readonly id: string; readonly version: number; readonly hash: string };
}

export type Trust = 'first-use' | 'same-key' | 'key-changed' | 'by-policy' | 'unsigned';

export type Judgement =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The very bytes that are in force. Their key may still be a new one, to be pinned. */
  | { readonly kind: 'unchanged'; readonly trust: Trust }
  | { readonly kind: 'acceptable'; readonly trust: Trust };

const refused = (refusal: Refusal): Judgement => ({ kind: 'refused', refusal });

/** The one decision about trust. Total and pure: every order of checks below is part of the attack table. */
export function judge(candidate: Candidate, context: TrustContext): Judgement {
  if (context.policy === 'unknown') return refused({ code: 'policy-unknown' });
  if (context.policy === 'set' && context.via !== 'policy') return refused({ code: 'policy-decides' });
  const trust = trustOf(candidate, context);
  if (typeof trust !== 'string') return refused(trust);
  const { id, version, hash, expires } = candidate;
  if (context.expectedId !== null && id !== context.expectedId) {
    return refused({ code: 'wrong-clinic', id, expected: context.expectedId });
  }
  // A file without signature is held against what is in force; a signed one against what its key has shown before.
  // The text of a policy comes from the browser itself, where the administrator's last word counts, older or not.
  const last = carried(context) ? null : (context.pin ?? (context.inForce.id === id ? context.inForce : null));
  if (hash === context.inForce.hash) return { kind: 'unchanged', trust };
  if (last && version < last.version) return refused({ code: 'older', version, last: last.version });
  if (last && version === last.version && hash !== last.hash) return refused({ code: 'same-number', version });
  if (expires !== null && expires < context.today) return refused({ code: 'expired', on: expires });
  return { kind: 'acceptable', trust };
}

const carried = ({ via, policyKeys }: TrustContext): boolean => via === 'policy' && policyKeys === null;

function trustOf({ key }: Candidate, context: TrustContext): Trust | Refusal {
  const { via, pin, policyKeys } = context;
  if (policyKeys !== null) {
    if (!key) return { code: 'unsigned' };
    const named = [key.key, ...key.vouchedBy].some((one) => policyKeys.includes(one));
    return named ? 'by-policy' : { code: 'other-key', fingerprint: key.fingerprint, expected: '' };
  }
  // Policy that names no keys carries the whole playbook itself: the browser vouches for it.
  if (carried(context)) return 'by-policy';
  if (pin) {
    if (!key) return { code: 'unsigned' };
    if (key.key === pin.key) return 'same-key';
    if (key.vouchedBy.includes(pin.key)) return 'key-changed';
    return { code: 'other-key', fingerprint: key.fingerprint, expected: pin.fingerprint };
  }
  if (key) return 'first-use';
  return via === 'file' ? 'unsigned' : { code: 'unsigned' };
}
