/**
 * The stored history sealed to a public key: the worker can write while nobody has typed the passphrase, and nobody can read
 * without it. X25519 and AES-256-GCM by way of HKDF (RFC 9180 in spirit, with what WebCrypto has); the private key is wrapped
 * by the passphrase through PBKDF2-SHA-256. Whoever forgets the passphrase has lost the history: there is no other way in.
 */
export interface HoursLock {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The private key (PKCS #8), encrypted. */
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** OWASP's figure for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const PURPOSE = new TextEncoder().encode('timeback hours 1');

export async function createLock(
  passphrase: string,
  rounds: number = ROUNDS,
): Promise<{ readonly lock: HoursLock; readonly key: CryptoKey }> {
  const pair = await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const wrapping = await passphraseKey(passphrase, salt, rounds);
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, secret));
  const lock = { publicKey, salt, rounds, iv, wrapped };
  return { lock, key: await privateKey(secret) };
}

/** The private key, in memory only; null when the passphrase is not the one. */
export async function unlock(lock: HoursLock, passphrase: string): Promise<CryptoKey | null> {
  const wrapping = await passphraseKey(passphrase, lock.salt, lock.rounds);
  try {
    return await privateKey(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, wrapping, lock.wrapped));
  } catch {
    return null;
  }
}

/** Sender's one-time public key, IV, ciphertext. */
export async function seal(publicKey: Uint8Array<ArrayBuffer>, plain: Uint8Array<ArrayBuffer>) {
  const once = await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await sharedKey(once.privateKey, publicKey, sender, publicKey);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
  const bytes = new Uint8Array(KEY_BYTES + IV_BYTES + sealed.length);
  bytes.set(sender);
  bytes.set(iv, KEY_BYTES);
  bytes.set(sealed, KEY_BYTES + IV_BYTES);
  return bytes;
}

/** Null when it was sealed to another key, or changed since. */
export async function openSealed(
  lock: HoursLock,
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const sender = bytes.slice(0, KEY_BYTES);
    const shared = await sharedKey(key, sender, sender, lock.publicKey);
    const iv = bytes.slice(KEY_BYTES, KEY_BYTES + IV_BYTES);
    const sealed = bytes.slice(KEY_BYTES + IV_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, shared, sealed));
  } catch {
    return null;
  }
}

async function sharedKey(
  own: CryptoKey,
  other: Uint8Array<ArrayBuffer>,
  sender: Uint8Array<ArrayBuffer>,
  receiver: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', other, { name: 'X25519' }, true, []);
  const bits = await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, own, 256);
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const salt = new Uint8Array([...sender, ...receiver]);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt, info: PURPOSE };
  return crypto.subtle.deriveKey(derived, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function passphraseKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derived = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derived, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const privateKey = async (pkcs8: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, false, ['deriveBits']);
