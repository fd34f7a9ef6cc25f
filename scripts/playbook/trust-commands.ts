import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOfKey, verifySignature } from '../../lib/app/verify-signature.ts';
import { webCrypto } from '../../lib/app/web-crypto.ts';
import { lintPlaybook } from '../../lib/core/playbook/authoring/lint.ts';
import { type ParsedPlaybook, parsePlaybook } from '../../lib/core/playbook/format/parse-playbook.ts';
import { differences } from '../../lib/core/playbook/authoring/differences.ts';
import type { VerifiedKey } from '../../lib/core/playbook/trust/judge.ts';
import {
  parseSignatureFile,
  type SignatureFile,
  signatureFileText,
} from '../../lib/core/playbook/trust/signature-file.ts';
import { localTime } from '../../lib/core/shared/local-time.ts';
import { findingWords, playbookErrorWords, problemWords } from '../../lib/words/en/problems.ts';
import { differenceSentences } from '../../lib/words/en/differences.ts';
import { indexPage, indexText } from './index-files.ts';
import { makeKeyFile, readKeyFile, signKeyChange, signPlaybook, type SigningKey } from './key-file.ts';
import { UsageError } from './usage-error.ts';

type Say = (...lines: readonly string[]) => void;
type Bytes = Uint8Array<ArrayBuffer>;

interface ReadPlaybook extends ParsedPlaybook {
  readonly bytes: Bytes;
}

function bytesOf(file: string): Bytes {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new UsageError(`Cannot read ${file}`);
  }
}

function decoded(bytes: Bytes, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file}: not UTF-8 text`);
  }
}

/** A signature says "all of this is ours": nothing that readers would leave out is signed. */
function readWhole(file: string): ReadPlaybook {
  const bytes = bytesOf(file);
  const parsed = parsePlaybook(decoded(bytes, file));
  if (!parsed.ok) throw new UsageError(`${file}: ${playbookErrorWords(parsed.error)}`);
  const [first] = parsed.value.skipped;
  if (first) {
    throw new UsageError(
      `${file}: ${parsed.value.skipped.length} parts would be left out by readers, the first at ` +
        `${first.path.join('.')}: ${problemWords[first.code](first.params)} See: lint ${file}`,
    );
  }
  return { ...parsed.value, bytes };
}

function readSignature(file: string): SignatureFile {
  const parsed = parseSignatureFile(decoded(bytesOf(file), file));
  if (!parsed.ok) throw new UsageError(`${file} is not a signature file`);
  return parsed.value;
}

async function showKey(say: Say, publicKey: string): Promise<void> {
  say(`public key:  ${publicKey}`, `fingerprint: ${await fingerprintOfKey(webCrypto, publicKey)}`);
}

export async function keygen(file: string, say: Say): Promise<number> {
  const { publicKey } = await makeKeyFile(file);
  say(`wrote ${file}: keep it secret, and keep a copy where the clinic keeps its keys`);
  await showKey(say, publicKey);
  return 0;
}

interface Keys {
  readonly key: string;
  /** The key that signed until now, when `key` is a new one. */
  readonly replaces: string | undefined;
}

/** The signature file for `bytes`; `before` is the one it takes the place of, whose key changes are kept. */
async function signatureFor(
  bytes: Bytes,
  playbookId: string,
  { key: keyFile, replaces }: Keys,
  before: SignatureFile | null,
): Promise<{ file: SignatureFile; key: SigningKey }> {
  const key = await readKeyFile(keyFile);
  const old = replaces === undefined ? null : await readKeyFile(replaces);
  if (old && old.publicKey === key.publicKey) throw new UsageError('--replaces names the same key as --key');
  if (before && before.key !== (old ?? key).publicKey) {
    const fingerprint = await fingerprintOfKey(webCrypto, before.key);
    throw new UsageError(
      `The last signature was made with another key (${fingerprint}). Readers will refuse this one unless the old ` +
        'key vouches for it: give the old key with --replaces OLDKEY.',
    );
  }
  const change = old ? [await signKeyChange(old, key, playbookId)] : [];
  const keyChanges = [...(before?.keyChanges ?? []), ...change];
  return { file: { key: key.publicKey, signature: await signPlaybook(key, bytes), keyChanges }, key };
}

export async function sign(file: string, keys: Keys, say: Say): Promise<number> {
  const { bytes, playbook } = readWhole(file);
  const target = `${file}.sig`;
  const before = existsSync(target) ? readSignature(target) : null;
  const made = await signatureFor(bytes, playbook.id, keys, before);
  writeWhole(target, signatureFileText(made.file));
  say(`wrote ${target} for ${playbook.name}, version ${playbook.version}`);
  await showKey(say, made.key.publicKey);
  return 0;
}

export async function verify(file: string, expected: string | undefined, say: Say): Promise<number> {
  const bytes = bytesOf(file);
  const parsed = parsePlaybook(decoded(bytes, file));
  if (!parsed.ok) throw new UsageError(`${file}: ${playbookErrorWords(parsed.error)}`);
  const { playbook } = parsed.value;
  const key = await verifySignature(webCrypto, bytes, playbook.id, readSignature(`${file}.sig`));
  if (!key) {
    say('BAD: the signature does not belong to these bytes');
    return 1;
  }
  const digits = (text: string): string => text.replace(/\D/gu, '');
  const known = expected === undefined || (await knownAs(key, expected, digits));
  say(`${known ? 'good' : 'BAD: another key than the one expected'}: ${playbook.name}, version ${playbook.version}`);
  await showKey(say, key.key);
  if (key.vouchedBy.length > 0) say(`vouched for by ${key.vouchedBy.length} earlier keys: ${key.vouchedBy.join(', ')}`);
  if (expected === undefined) say('Compare the fingerprint with the one you were told, or give it with --expect.');
  return known ? 0 : 1;
}

/** `expected` is a public key, or a fingerprint with or without its spaces. */
async function knownAs(key: VerifiedKey, expected: string, digits: (text: string) => string): Promise<boolean> {
  for (const one of [key.key, ...key.vouchedBy]) {
    if (one === expected) return true;
    if (/^[\d\s]+$/u.test(expected) && digits(expected) === digits(await fingerprintOfKey(webCrypto, one))) return true;
  }
  return false;
}

export function diff(before: string, after: string, say: Say): number {
  const [old, now] = [readWhole(before).playbook, readWhole(after).playbook];
  say(`${old.name}, version ${old.version} → ${now.name}, version ${now.version}`);
  if (now.changes !== undefined) say(`In its authors’ words: ${now.changes}`);
  const found = differenceSentences(differences(old, now));
  say(...found.map(({ risk, text }) => `${risk ? '! ' : '  '}${text}`));
  if (found.length === 0) say('  No difference but the heading.');
  return 0;
}

/**
 * Writes into `folder` exactly what a static host serves: the playbook, its signature, an index for machines and a page
 * for people. Refuses what readers would refuse: errors of lint, another id, a version that did not rise, another key.
 */
export async function publish(folder: string, source: string, keys: Keys, say: Say): Promise<number> {
  const { bytes, playbook } = readWhole(source);
  const name = `${playbook.id}.json`;
  const [target, targetSignature] = [join(folder, name), join(folder, `${name}.sig`)];
  const last = existsSync(target) ? readWhole(target) : null;
  const before = existsSync(targetSignature) ? readSignature(targetSignature) : null;
  const today = now();
  const lastVersion = last && !sameBytes(last.bytes, bytes) ? { lastVersion: last.playbook.version } : {};
  const errors = lintPlaybook(playbook, { ...today, ...lastVersion }).filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    say(
      ...errors.map(
        ({ path, id, code, params }) =>
          `error: ${path.join('.')}${id ? ` (${id})` : ''}: ${findingWords[code](params)}`,
      ),
      'Nothing was published.',
    );
    return 1;
  }
  if (playbook.expires !== undefined && playbook.expires < today.today) {
    throw new UsageError(`${source} expired on ${playbook.expires}: readers would refuse it. Nothing was published.`);
  }
  const made = await signatureFor(bytes, playbook.id, keys, before);
  mkdirSync(folder, { recursive: true });
  const entry = {
    id: playbook.id,
    name: playbook.name,
    version: playbook.version,
    published: playbook.published ?? null,
    expires: playbook.expires ?? null,
    playbook: name,
    signature: `${name}.sig`,
    bytes: bytes.length,
    sha256: Buffer.from(await webCrypto.sha256(bytes)).toString('hex'),
    key: made.key.publicKey,
    fingerprint: await fingerprintOfKey(webCrypto, made.key.publicKey),
  };
  // The signature last: readers ask for it first, and see nothing new until everything is there.
  writeWhole(target, bytes);
  writeWhole(join(folder, 'index.json'), indexText(folder, entry));
  writeWhole(join(folder, 'index.html'), indexPage(folder, entry));
  writeWhole(targetSignature, signatureFileText(made.file));
  say(
    `published ${playbook.name}, version ${playbook.version}, in ${folder}: ${name}, ${name}.sig, index.json, index.html`,
  );
  await showKey(say, made.key.publicKey);
  return 0;
}

/** A reader never sees half a file: written beside it, then renamed. */
function writeWhole(file: string, content: string | Bytes): void {
  try {
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
  } catch {
    throw new UsageError(`Cannot write ${file}`);
  }
}

const sameBytes = (a: Bytes, b: Bytes): boolean => Buffer.from(a).equals(b);

function now(): { now: number; offsetMinutes: number; today: string } {
  const date = new Date();
  const offsetMinutes = -date.getTimezoneOffset();
  return { now: date.getTime(), offsetMinutes, today: localTime(date.getTime(), offsetMinutes).date };
}
