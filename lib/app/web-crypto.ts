import type { CryptoPorts } from './verify-signature.ts';

/** WebCrypto is the same in both browsers' contexts and in Node 20 and later. */
export const webCrypto: CryptoPorts = {
  async sha256(bytes) {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  },
  async verify(key, signature, message) {
    try {
      const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', imported, signature, message);
    } catch {
      // Bytes that are no point of the curve: no key, so no signature of it.
      return false;
    }
  },
};
