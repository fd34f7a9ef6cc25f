import * as z from 'zod';
import { err, ok, type Result } from '../../shared/result.ts';
import { fromBase64Url } from './base64url.ts';
import { KEY_BYTES, SIGNATURE_BYTES, SIGNATURE_FILE_LIMIT } from './sizes.ts';

// As in the playbook's own schema: no probing of `new Function`.
z.config({ jitless: true });

const MAX_CHANGES = 50;

const key = z.string().refine((text) => fromBase64Url(text, KEY_BYTES) !== null);
const signature = z.string().refine((text) => fromBase64Url(text, SIGNATURE_BYTES) !== null);

const keyChangeSchema = z.strictObject({ from: key, to: key, signature });

const signatureFileSchema = z.strictObject({
  timeback: z.literal('signature'),
  format: z.literal(1),
  algorithm: z.literal('Ed25519'),
  /** The clinic's public key, base64url. */
  key,
  /** Over the domain tag and the playbook's exact bytes. */
  signature,
  /** Oldest first: each new key, signed by the one before it. */
  keyChanges: z.array(keyChangeSchema).max(MAX_CHANGES).default([]),
});

export type KeyChange = z.output<typeof keyChangeSchema>;
export type SignatureFile = Pick<z.output<typeof signatureFileSchema>, 'key' | 'signature' | 'keyChanges'>;

/** What lies beside a playbook as `<name>.json.sig`. Anything but exactly this form is refused. */
export function parseSignatureFile(text: string): Result<SignatureFile, null> {
  if (text.length > SIGNATURE_FILE_LIMIT) return err(null);
  try {
    const parsed = signatureFileSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return err(null);
    const { key, signature, keyChanges } = parsed.data;
    return ok({ key, signature, keyChanges });
  } catch {
    return err(null);
  }
}

export function signatureFileText({ key, signature, keyChanges }: SignatureFile): string {
  const file = { timeback: 'signature', format: 1, algorithm: 'Ed25519', key, signature, keyChanges };
  return `${JSON.stringify(file, null, 2)}\n`;
}
