import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Text by file name: "main.js", "frame.js", "style.css". */
export type BuiltFiles = Readonly<Record<string, string>>;

const PAGES = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, '.output/pages');

/** Entries that a page's folder may have. */
const ENTRIES = ['main', 'frame'] as const;

/**
 * Bundles tests/pages/FOLDER as a vendor ships it, or takes the last build while nothing it was made of has changed.
 * Throws what vite throws when it does not build.
 */
export async function buildPage(folder: string): Promise<BuiltFiles> {
  const inputs: Record<string, string> = {};
  for (const entry of ENTRIES) {
    const path = ['.tsx', '.ts'].map((ending) => join(PAGES, folder, entry + ending)).find(existsSync);
    if (path) inputs[entry] = path;
  }
  return cached(folder.replaceAll('/', '-'), [join(PAGES, folder), join(PAGES, 'host')], inputs);
}

/** The product's reader as a module that a page can import, so that tests read pages with what ships. */
export async function buildReader(): Promise<BuiltFiles> {
  return cached('reader', [join(ROOT, 'lib/ehr')], { reader: join(PAGES, 'reader.ts') });
}

async function cached(name: string, folders: readonly string[], inputs: Record<string, string>): Promise<BuiltFiles> {
  const key = await sourceKey(folders);
  const file = join(CACHE, `${name}.json`);
  const known = await readCache(file);
  if (known?.key === key) return known.files;
  const files = await bundle(inputs);
  await writeCache(file, { key, files });
  return files;
}

/** A digest of the folders, of what every page shares, and of the locked versions of the packages. */
async function sourceKey(folders: readonly string[]): Promise<string> {
  const paths = [join(ROOT, 'package-lock.json')];
  for (const folder of [...folders, PAGES]) {
    const entries = await readdir(folder, { withFileTypes: true });
    paths.push(...entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name)));
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

/** What @medplum/react takes from these, no page uses: messages about errors, and one component for routers. */
const ABSENT = new Set(['@mantine/notifications', 'react-router', 'signature_pad', 'jsqr']);
const notInstalled: Plugin = {
  name: 'not-installed',
  // Before vite's own answer to an absent package, which is a module that throws.
  enforce: 'pre',
  resolveId: (id) => (ABSENT.has(id) ? `\0absent:${id}` : null),
  load: (id) => (id.startsWith('\0absent:') ? 'export default undefined;' : null),
};

async function bundle(input: Record<string, string>): Promise<BuiltFiles> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    plugins: [notInstalled],
    // Under a test runner NODE_ENV says "test", and vite would take React's development build.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      // Medplum ships one media query that browsers skip and minifiers refuse.
      cssMinify: false,
      // Component libraries bring their fonts along; in the style sheet they need no addresses of their own.
      assetsInlineLimit: 1_000_000,
      rolldownOptions: {
        input,
        // Those have no exports; what is taken from them is undefined.
        shimMissingExports: true,
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js', assetFileNames: 'style[extname]' },
      },
    },
  });
  const files: Record<string, string> = {};
  for (const bundle of Array.isArray(built) ? built : [built]) {
    if (!('output' in bundle)) throw new Error('pages: vite watched instead of building');
    for (const file of bundle.output) {
      files[file.fileName] = file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8');
    }
  }
  return files;
}

interface Cache {
  readonly key: string;
  readonly files: BuiltFiles;
}

async function readCache(file: string): Promise<Cache | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Cache;
  } catch {
    // Absent or half-written by a killed process: build again.
    return null;
  }
}

/** Written aside and renamed, because several test files may build a page at the same moment. */
async function writeCache(file: string, cache: Cache): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(aside, JSON.stringify(cache));
  await rename(aside, file);
}
