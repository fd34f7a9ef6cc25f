import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { BrowserName } from '../../../../scripts/browsers/browser.ts';
import { logEntries, tableEntries, type Entry } from './leveldb.ts';
import { unlz4 } from './lz4.ts';
import { unsnap, unsnapFrames } from './snappy.ts';
import { sqliteValues } from './sqlite-values.ts';

/** Readable bytes from somewhere in the profile. */
export interface Piece {
  /** File in the profile, with "/". */
  readonly file: string;
  readonly bytes: Buffer;
}

/**
 * Where a browser keeps the pages a user saw, whatever extensions do: history, sessions, caches, the pages' own
 * storage. A message's words are there legitimately. All else is searched, places not known to us included.
 */
const BROWSERS_OWN: Readonly<Record<BrowserName, RegExp>> = {
  chromium: new RegExp(
    [
      '^(GPUPersistentCache|GrShaderCache|ShaderCache|Safe Browsing|component_crx_cache|Crashpad|BrowserMetrics)(/|$)',
      '^segmentation_platform/',
      '^Default/(Cache|Code Cache|GPUCache|DawnGraphiteCache|DawnWebGPUCache|Shared Dictionary)/',
      '^Default/(Sessions|Sessions_Encrypted|Session Storage|Site Characteristics Database|shared_proto_db)/',
      '^Default/(History|Favicons|Top Sites|Shortcuts|Visited Links|Cookies|Network Action Predictor)',
      '^Default/IndexedDB/https?_',
    ].join('|'),
  ),
  firefox: new RegExp(
    [
      '^(cache2|thumbnails|safebrowsing|security_state|bookmarkbackups|sessionstore-backups|crashes|minidumps)/',
      '^(places|favicons|cookies|formhistory|webappsstore|domain_to_categories)\\.sqlite',
      '^sessionstore\\.jsonlz4$',
      '^storage/default/https?\\+',
    ].join('|'),
  ),
};

/** Every piece of a closed browser's profile that is not the browser's own record of the pages. */
export async function profilePieces(profile: string, browser: BrowserName): Promise<Piece[]> {
  const found: Piece[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(profile, path).split(sep).join('/');
    if (BROWSERS_OWN[browser].test(file)) continue;
    const raw = await readFile(path);
    for (const bytes of await decoded(path, raw)) {
      for (const view of views(bytes)) found.push({ file, bytes: view });
    }
  }
  return found;
}

async function decoded(path: string, raw: Buffer): Promise<Buffer[]> {
  const name = basename(path);
  if (name.endsWith('.ldb')) return bytesOf(path, tableEntries(raw));
  if (name.endsWith('.log') && (await isLevelDb(dirname(path)))) return bytesOf(path, logEntries(raw));
  if (raw.subarray(0, 15).toString('latin1') === 'SQLite format 3') return [raw, ...sqliteValues(path)];
  return [raw, unsnapFrames(raw), unlz4(raw)].filter((bytes) => bytes !== null);
}

async function isLevelDb(folder: string): Promise<boolean> {
  return (await readdir(folder)).includes('CURRENT');
}

/** In "Local Storage" all origins share one database: a web page's own entries are the page's. */
function bytesOf(path: string, entries: readonly Entry[]): Buffer[] {
  const shared = basename(dirname(dirname(path))) === 'Local Storage';
  return entries
    .filter(({ key }) => !shared || !/^(_|META:|METAACCESS:)https?:/.test(key.toString('latin1')))
    .flatMap(({ key, value }) => [key, value]);
}

/** Chromium's mark of a compressed IndexedDB value (third_party/blink, idb_value_wrapping.cc). */
const COMPRESSED_VALUE = Buffer.from([0xff, 0x11, 0x02]);

/** The bytes as they are and, where they may be so, unpacked. */
function views(bytes: Buffer): Buffer[] {
  const mark = bytes.subarray(0, 32).indexOf(COMPRESSED_VALUE);
  const unpacked = [unsnap(bytes), mark < 0 ? null : unsnap(bytes.subarray(mark + COMPRESSED_VALUE.length))];
  return [bytes, ...unpacked.filter((view) => view !== null && view.length > 0)] as Buffer[];
}
