import { PLAYBOOK_LIMITS } from '../core/playbook/format/limits.ts';
import { playbookAddress, signatureAddress } from '../core/playbook/trust/address.ts';
import type { Examination } from '../core/playbook/trust/examination.ts';
import type { FetchProblem, SharingProblem } from '../core/playbook/trust/refusal.ts';
import { SIGNATURE_FILE_LIMIT } from '../core/playbook/trust/sizes.ts';
import { hashOf } from './hash-of.ts';
import { accept, examine, type Brought, type ImportPorts, type PlaybookPolicy } from './import-playbook.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a server said to recognise its answer by. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Got =
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'body'; readonly bytes: Bytes; readonly validators: Validators }
  | { readonly kind: 'problem'; readonly problem: FetchProblem };

export interface Subscription {
  readonly address: string;
  /** The one playbook that may come from there. */
  readonly id: string;
  /** `ask`: a new version waits until the person has seen what changes. */
  readonly apply: 'ask' | 'auto';
  /** Of the signature whose playbook was taken (or waits); null: ask without condition. */
  readonly validators: Validators | null;
  /** Epoch milliseconds. */
  readonly checkedAt: number | null;
  readonly nextCheckAt: number;
  /** In a row, since the last answer that could be used. */
  readonly failures: number;
  readonly problem: SharingProblem | null;
  readonly waiting: { readonly hash: string; readonly bytes: Bytes; readonly signature: string } | null;
}

export type Follower = 'user' | 'policy';

export interface SubscribePorts extends ImportPorts {
  readonly subscription: (by: Follower) => Promise<Subscription | null>;
  readonly keepSubscription: (by: Follower, subscription: Subscription | null) => Promise<void>;
  /** Never rejects. `limit` in bytes: a longer answer is cut off and is a problem. */
  readonly get: (address: string, validators: Validators | null, limit: number) => Promise<Got>;
  readonly now: () => number;
  /** 0 to 1: spreads thousands of readers over time. */
  readonly chance: () => number;
  /** Test builds take addresses of this machine too. */
  readonly allowLocal: boolean;
}

const HOUR = 3_600_000;
const LONGEST_WAIT = 24 * HOUR;
const SPREAD = HOUR / 6;

/** At most hourly; after failures 2, 4, 8 … up to 24 hours. A little later by chance, so that readers do not come at once. */
export function nextCheck(now: number, failures: number, chance: number): number {
  return now + Math.min(LONGEST_WAIT, HOUR * 2 ** Math.min(failures, 10)) + Math.floor(chance * SPREAD);
}

/** What is at this address? Changes nothing. */
export async function examineLink(ports: SubscribePorts, text: string): Promise<Examination> {
  const address = playbookAddress(text, ports.allowLocal);
  if (address === null) return { ok: false, problem: { code: 'bad-address' } };
  const fetched = await fetchPair(ports, address, null);
  if (fetched.kind !== 'pair') return { ok: false, problem: problemOf(fetched) };
  return examine(ports, { ...fetched.brought, via: 'link', expectedId: null });
}

/** Follows an address from now on, when it still gives what was shown: these bytes, signed by this key. */
export async function followLink(
  ports: SubscribePorts,
  text: string,
  agreed: { readonly hash: string; readonly key: string },
  apply: Subscription['apply'],
): Promise<Examination> {
  const address = playbookAddress(text, ports.allowLocal);
  if (address === null) return { ok: false, problem: { code: 'bad-address' } };
  const fetched = await fetchPair(ports, address, null);
  if (fetched.kind !== 'pair') return { ok: false, problem: problemOf(fetched) };
  const outcome = await accept(ports, { ...fetched.brought, via: 'link', expectedId: null }, agreed);
  if (!outcome.ok) return outcome;
  const now = ports.now();
  await ports.keepSubscription('user', {
    address,
    id: outcome.id,
    apply,
    validators: fetched.validators,
    checkedAt: now,
    nextCheckAt: nextCheck(now, 0, ports.chance()),
    failures: 0,
    problem: null,
    waiting: null,
  });
  return outcome;
}

/** Puts the waiting version in force, once its differences were seen. */
export async function acceptWaiting(ports: SubscribePorts, hash: string): Promise<Examination> {
  const subscription = await ports.subscription('user');
  const waiting = subscription?.waiting;
  if (!subscription || !waiting || waiting.hash !== hash) return { ok: false, problem: { code: 'changed-meanwhile' } };
  const outcome = await accept(ports, waitingBrought(subscription, waiting), 'by-rule');
  // Not yet is not no: it goes on waiting.
  if (!outcome.ok && outcome.problem.code === 'policy-unknown') return outcome;
  await ports.keepSubscription('user', {
    ...subscription,
    waiting: null,
    problem: outcome.ok ? null : outcome.problem,
  });
  return outcome;
}

/** What waits, looked at again: what is in force may have changed since. */
export async function examineWaiting(ports: SubscribePorts): Promise<Examination | null> {
  const subscription = await ports.subscription('user');
  return subscription?.waiting ? examine(ports, waitingBrought(subscription, subscription.waiting)) : null;
}

const waitingBrought = ({ id }: Subscription, { bytes, signature }: NonNullable<Subscription['waiting']>): Brought => ({
  bytes,
  signature,
  via: 'link',
  expectedId: id,
});

/**
 * Asks whoever is followed, if it is time (or `evenIfEarly`). Whatever goes wrong is noted, what is in force stays, and the
 * next question comes later. While it is unknown whether an administrator decides, nothing is asked.
 */
export async function poll(ports: SubscribePorts, evenIfEarly = false): Promise<void> {
  const state = await ports.policy();
  if (state.kind === 'unknown') return;
  if (state.kind === 'absent') return checkFollowed(ports, 'user', evenIfEarly);
  const { address } = state.policy;
  const carried = policyText(state.policy);
  if (carried) {
    const { hash } = await ports.inForce();
    if (hash !== (await hashOf(ports, carried.bytes))) await accept(ports, carried, 'by-rule');
    return;
  }
  const checked = address === null ? null : playbookAddress(address, ports.allowLocal);
  if (checked === null) return;
  const known = await ports.subscription('policy');
  const id = state.policy.id ?? '';
  if (known?.address !== checked || known.id !== id) {
    const fresh = { validators: null, checkedAt: null, nextCheckAt: 0, failures: 0, problem: null, waiting: null };
    await ports.keepSubscription('policy', { address: checked, id, apply: 'auto', ...fresh });
  }
  await checkFollowed(ports, 'policy', evenIfEarly);
}

function policyText({ text, id }: PlaybookPolicy): Brought | null {
  return text === null
    ? null
    : { bytes: new TextEncoder().encode(text), signature: null, via: 'policy', expectedId: id };
}

/** What is wrong with the policy itself, for the person who calls the administrator; null where nothing is. */
export async function policyProblem(ports: SubscribePorts): Promise<SharingProblem | null> {
  const state = await ports.policy();
  if (state.kind !== 'set') return null;
  const carried = policyText(state.policy);
  if (carried) {
    const examination = await examine(ports, carried);
    return examination.ok ? null : examination.problem;
  }
  const good = playbookAddress(state.policy.address ?? '', ports.allowLocal) !== null;
  return good ? null : { code: 'bad-address' };
}

async function checkFollowed(ports: SubscribePorts, by: Follower, evenIfEarly: boolean): Promise<void> {
  const subscription = await ports.subscription(by);
  const now = ports.now();
  if (!subscription || (now < subscription.nextCheckAt && !evenIfEarly)) return;
  const fetched = await fetchPair(ports, subscription.address, subscription.validators);
  const after = await outcomeOf(ports, by, subscription, fetched);
  const failures = after.problem === null ? 0 : subscription.failures + 1;
  // The person may have stopped following, or followed another address, while the answer was on its way.
  const still = await ports.subscription(by);
  if (still?.address !== subscription.address) return;
  await ports.keepSubscription(by, {
    ...subscription,
    ...after,
    apply: still.apply,
    checkedAt: now,
    failures,
    nextCheckAt: nextCheck(now, failures, ports.chance()),
  });
}

type Change = Pick<Subscription, 'problem'> & Partial<Pick<Subscription, 'validators' | 'waiting'>>;

async function outcomeOf(
  ports: SubscribePorts,
  by: Follower,
  subscription: Subscription,
  fetched: Fetched,
): Promise<Change> {
  if (fetched.kind === 'not-modified') {
    // The server has nothing newer than what was taken; what was wrong before it is over.
    return { problem: null };
  }
  if (fetched.kind === 'problem') return { problem: fetched.problem };
  const { validators } = fetched;
  const via = by === 'policy' ? 'policy' : 'link';
  const brought: Brought = { ...fetched.brought, via, expectedId: subscription.id === '' ? null : subscription.id };
  const examination = await examine(ports, brought);
  // What cannot be used is asked for again without condition: the two files may have been of different versions.
  if (!examination.ok) return { problem: examination.problem, validators: null };
  if (subscription.apply === 'ask' && examination.kind === 'acceptable') {
    const { bytes, signature } = fetched.brought;
    return { problem: null, validators, waiting: { hash: examination.hash, bytes, signature } };
  }
  const { hash, key } = examination;
  const outcome = await accept(ports, brought, { hash, key });
  return outcome.ok ? { problem: null, validators, waiting: null } : { problem: outcome.problem, validators: null };
}

type Fetched =
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'problem'; readonly problem: FetchProblem }
  | {
      readonly kind: 'pair';
      readonly brought: { readonly bytes: Bytes; readonly signature: string };
      readonly validators: Validators;
    };

const problemOf = (fetched: Exclude<Fetched, { kind: 'pair' }>): FetchProblem =>
  fetched.kind === 'problem' ? fetched.problem : { code: 'status', status: 304 };

/** The signature first: it is small, and as long as it is the same so is the playbook. One short question an hour. */
async function fetchPair(ports: SubscribePorts, address: string, validators: Validators | null): Promise<Fetched> {
  const signature = await ports.get(signatureAddress(address), validators, SIGNATURE_FILE_LIMIT);
  if (signature.kind !== 'body') return signature;
  const playbook = await ports.get(address, null, PLAYBOOK_LIMITS.bytes);
  if (playbook.kind === 'problem') return playbook;
  if (playbook.kind === 'not-modified') return { kind: 'problem', problem: { code: 'status', status: 304 } };
  return {
    kind: 'pair',
    brought: { bytes: playbook.bytes, signature: new TextDecoder().decode(signature.bytes) },
    validators: signature.validators,
  };
}
