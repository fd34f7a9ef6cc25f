import { fromBase64Url } from '../core/playbook/trust/base64url.ts';
import { fingerprintOf } from '../core/playbook/trust/fingerprint.ts';
import type { VerifiedKey } from '../core/playbook/trust/judge.ts';
import type { KeyChange, SignatureFile } from '../core/playbook/trust/signature-file.ts';
import { KEY_BYTES, SIGNATURE_BYTES } from '../core/playbook/trust/sizes.ts';
import { keyChangeMessage, keyMessage, playbookMessage } from '../core/playbook/trust/signed-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface CryptoPorts {
  readonly sha256: (bytes: Bytes) => Promise<Bytes>;
  /** Ed25519. Never rejects: what is no key has no good signature. */
  readonly verify: (key: Bytes, signature: Bytes, message: Bytes) => Promise<boolean>;
}

/**
 * The key that signed exactly these bytes, with the earlier keys that vouch for it; null when the signature is not of
 * these bytes. Changes are followed back from the signing key as far as they hold; one that does not hold ends the chain
 * there and harms nothing else.
 */
export async function verifySignature(
  ports: CryptoPorts,
  bytes: Bytes,
  playbookId: string,
  file: SignatureFile,
): Promise<VerifiedKey | null> {
  if (!(await holds(ports, file.key, file.signature, playbookMessage(bytes)))) return null;
  const vouchedBy: string[] = [];
  let newest = file.key;
  for (const change of file.keyChanges.toReversed()) {
    if (change.to !== newest || vouchedBy.includes(change.from)) break;
    if (!(await changeHolds(ports, playbookId, change))) break;
    vouchedBy.push(change.from);
    newest = change.from;
  }
  return { key: file.key, fingerprint: await fingerprintOfKey(ports, file.key), vouchedBy };
}

export async function changeHolds(ports: CryptoPorts, playbookId: string, change: KeyChange): Promise<boolean> {
  return holds(ports, change.from, change.signature, keyChangeMessage(playbookId, change.from, change.to));
}

/** Six groups of five digits; '' for what is no key. */
export async function fingerprintOfKey(ports: Pick<CryptoPorts, 'sha256'>, key: string): Promise<string> {
  const raw = fromBase64Url(key, KEY_BYTES);
  return raw ? fingerprintOf(await ports.sha256(keyMessage(raw))) : '';
}

async function holds(ports: CryptoPorts, key: string, signature: string, message: Bytes): Promise<boolean> {
  const raw = fromBase64Url(key, KEY_BYTES);
  const signed = fromBase64Url(signature, SIGNATURE_BYTES);
  return raw !== null && signed !== null && ports.verify(raw, signed, message);
}
