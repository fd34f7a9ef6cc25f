import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/**
 * Chromium's id of an unpacked extension: the first 16 bytes of SHA-256 of its public key, or without a key of its
 * path, each half byte as a letter from a to p (extensions/common, crx_file::id_util::GenerateId).
 */
export async function chromiumId(build: string): Promise<string> {
  const { key } = await manifestOf(build);
  const bytes = key === undefined ? Buffer.from(await realpath(build)) : Buffer.from(key, 'base64');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export async function firefoxId(build: string): Promise<string> {
  const id = (await manifestOf(build)).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${build}/manifest.json gives no Firefox id`);
  return id;
}

async function manifestOf(build: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as Manifest;
}
