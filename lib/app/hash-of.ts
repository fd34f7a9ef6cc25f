import type { CryptoPorts } from './verify-signature.ts';

/** What a playbook is known by: the SHA-256 of its exact bytes, lowercase hex. */
export async function hashOf(ports: Pick<CryptoPorts, 'sha256'>, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await ports.sha256(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
