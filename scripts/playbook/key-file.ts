import { readFileSync, writeFileSync } from 'node:fs';
import { toBase64Url } from '../../lib/core/playbook/trust/base64url.ts';
import { keyChangeMessage, playbookMessage } from '../../lib/core/playbook/trust/signed-bytes.ts';
import type { KeyChange } from '../../lib/core/playbook/trust/signature-file.ts';
import { UsageError } from './usage-error.ts';

/** A clinic's private key, as any tool keeps one: PKCS #8 in PEM ("openssl pkey -in clinic.key" reads it). */
export interface SigningKey {
  /** Base64url of the 32 bytes. */
  readonly publicKey: string;
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Promise<string>;
}

const PEM = /^-----BEGIN PRIVATE KEY-----\s+([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/u;

/** Never over an existing file: a lost key cannot vouch for the next one. Readable by its owner alone. */
export async function makeKeyFile(file: string): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const lines = der.toString('base64').replace(/(.{64})(?=.)/gu, '$1\n');
  try {
    writeFileSync(file, `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`, {
      mode: 0o600,
      flag: 'wx',
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UsageError(`${file} exists already. A key is never written over; choose another name.`);
    }
    throw new UsageError(`Cannot write ${file}`);
  }
  return readKeyFile(file);
}

export async function readKeyFile(file: string): Promise<SigningKey> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Cannot read the key ${file}`);
  }
  const body = PEM.exec(text)?.[1];
  if (body === undefined) throw new UsageError(`${file} is not a private key in PEM form (make one with keygen)`);
  try {
    const key = await crypto.subtle.importKey('pkcs8', Buffer.from(body, 'base64'), 'Ed25519', true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', key);
    if (x === undefined) throw new Error('no public part');
    return {
      publicKey: x,
      sign: async (message) => toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, message))),
    };
  } catch {
    throw new UsageError(`${file} is a private key, but not an Ed25519 one (make one with keygen)`);
  }
}

export const signPlaybook = async (key: SigningKey, bytes: Uint8Array): Promise<string> =>
  key.sign(playbookMessage(bytes));

export async function signKeyChange(from: SigningKey, to: SigningKey, playbookId: string): Promise<KeyChange> {
  const signature = await from.sign(keyChangeMessage(playbookId, from.publicKey, to.publicKey));
  return { from: from.publicKey, to: to.publicKey, signature };
}
