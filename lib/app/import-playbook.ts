import { parsePlaybook } from '../core/playbook/format/parse-playbook.ts';
import { PLAYBOOK_LIMITS } from '../core/playbook/format/limits.ts';
import type { Playbook } from '../core/playbook/format/schema.ts';
import { differences } from '../core/playbook/authoring/differences.ts';
import type { Examination, Examined } from '../core/playbook/trust/examination.ts';
import { judge, type Pin, type TrustContext, type VerifiedKey } from '../core/playbook/trust/judge.ts';
import type { Refusal } from '../core/playbook/trust/refusal.ts';
import { parseSignatureFile } from '../core/playbook/trust/signature-file.ts';
import { hashOf } from './hash-of.ts';
import { type CryptoPorts, verifySignature } from './verify-signature.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What an administrator set in the browser's managed storage. `unknown` until the browser has said. */
export type PolicyState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'set'; readonly policy: PlaybookPolicy };

export interface PlaybookPolicy {
  readonly address: string | null;
  /** Public keys, base64url; one of them (or a key that it vouches for) must have signed. */
  readonly keys: readonly string[];
  readonly id: string | null;
  /** The whole playbook as JSON text, in place of an address. */
  readonly text: string | null;
}

export interface ImportPorts extends CryptoPorts {
  readonly policy: () => Promise<PolicyState>;
  readonly pinFor: (playbookId: string) => Promise<Pin | null>;
  readonly keepPin: (playbookId: string, pin: Pin) => Promise<void>;
  readonly inForce: () => Promise<{ readonly playbook: Playbook; readonly hash: string }>;
  /** Compiles, keeps the exact bytes, and makes it the one that counts. */
  readonly putInForce: (
    bytes: Bytes,
    hash: string,
    source: 'file' | 'link' | 'policy',
    playbook: Playbook,
  ) => Promise<void>;
  /** ISO date on this device. */
  readonly today: () => string;
}

/** A playbook with what lies beside it, as it came. */
export interface Brought {
  readonly bytes: Bytes;
  /** Text of the signature file; null where there is none. */
  readonly signature: string | null;
  readonly via: TrustContext['via'];
  /** The id that the source is bound to, if it is. */
  readonly expectedId: string | null;
}

interface Read {
  readonly examined: Examined;
  readonly playbook: Playbook;
  readonly policyKeys: boolean;
}

/** Looks at all of it and changes nothing. */
export async function examine(ports: ImportPorts, brought: Brought): Promise<Examination> {
  const read = await readAndJudge(ports, brought);
  return 'code' in read ? { ok: false, problem: read } : read.examined;
}

/**
 * Puts in force exactly what was shown: the hash (and the key, where one was shown) must be the ones that the person
 * agreed to. The pin is kept first: if the worker dies between the two, the same playbook is put in force the next time.
 */
export async function accept(
  ports: ImportPorts,
  brought: Brought,
  agreed: { readonly hash: string; readonly key: string | null } | 'by-rule',
): Promise<Examination> {
  const read = await readAndJudge(ports, brought);
  if ('code' in read) return { ok: false, problem: read };
  const { examined, playbook } = read;
  const { id, version, hash, key, fingerprint } = examined;
  if (agreed !== 'by-rule' && (agreed.hash !== hash || agreed.key !== key)) {
    return { ok: false, problem: { code: 'changed-meanwhile' } };
  }
  // What policy vouches for is held against policy; a pin of a person's own stays as it was.
  if (key !== null && fingerprint !== null && brought.via !== 'policy') {
    await ports.keepPin(id, { key, fingerprint, version, hash });
  } else if (key !== null && fingerprint !== null && read.policyKeys) {
    await ports.keepPin(`policy:${id}`, { key, fingerprint, version, hash });
  }
  if (examined.kind === 'acceptable') await ports.putInForce(brought.bytes, hash, brought.via, playbook);
  return examined;
}

async function readAndJudge(ports: ImportPorts, brought: Brought): Promise<Read | Refusal> {
  const { bytes, via, expectedId } = brought;
  const limit = PLAYBOOK_LIMITS.bytes;
  if (bytes.length > limit) return { code: 'bad-playbook', error: { code: 'too-big', bytes: bytes.length, limit } };
  const text = decode(bytes);
  if (text === null) return { code: 'not-text' };
  const parsed = parsePlaybook(text);
  if (!parsed.ok) return { code: 'bad-playbook', error: parsed.error };
  const { playbook, skipped } = parsed.value;
  const key = await keyOf(ports, brought, playbook.id);
  if (key !== null && 'code' in key) return key;

  const [hash, policy, inForce] = await Promise.all([hashOf(ports, bytes), ports.policy(), ports.inForce()]);
  const policyKeys =
    via === 'policy' && policy.kind === 'set' && policy.policy.text === null ? policy.policy.keys : null;
  const pin = await ports.pinFor(via === 'policy' ? `policy:${playbook.id}` : playbook.id);
  const { id, version, name } = playbook;
  const judgement = judge(
    { id, version, hash, expires: playbook.expires ?? null, key },
    {
      policy: policy.kind,
      via,
      pin,
      policyKeys,
      expectedId,
      today: ports.today(),
      inForce: { id: inForce.playbook.id, version: inForce.playbook.version, hash: inForce.hash },
    },
  );
  if (judgement.kind === 'refused') return judgement.refusal;
  const examined: Examined = {
    ok: true,
    kind: judgement.kind,
    trust: judgement.trust,
    id,
    name,
    version,
    published: playbook.published ?? null,
    expires: playbook.expires ?? null,
    changes: playbook.changes ?? null,
    hash,
    key: key?.key ?? null,
    fingerprint: key?.fingerprint ?? null,
    leftOut: skipped,
    differences: differences(inForce.playbook, playbook),
  };
  return { examined, playbook, policyKeys: policyKeys !== null };
}

async function keyOf(
  ports: CryptoPorts,
  { bytes, signature }: Brought,
  playbookId: string,
): Promise<VerifiedKey | Refusal | null> {
  if (signature === null) return null;
  const file = parseSignatureFile(signature);
  if (!file.ok) return { code: 'bad-signature-file' };
  return (await verifySignature(ports, bytes, playbookId, file.value)) ?? { code: 'wrong-signature' };
}

/** Strict, and with a byte order mark kept: what is read must be exactly what was signed. */
function decode(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
