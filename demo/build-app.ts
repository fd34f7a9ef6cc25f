import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A served file: its media type and its text. The app has no binary files. */
interface AppFile {
  readonly type: string;
  readonly text: string;
}
export type AppFiles = ReadonlyMap<string, AppFile>;

const DEMO = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../.output/demo/app.json', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The page's files by URL path ("/index.html"), minified as a vendor ships them.
 * The last build is kept in one file and used again while nothing it was made of has changed.
 * Throws what vite throws when the sources do not build.
 */
export async function buildApp(): Promise<AppFiles> {
  const key = await sourceKey();
  const cached = await readCache(key);
  if (cached) return cached;
  const files = await bundle();
  await writeCache(key, files);
  return files;
}

/** A digest of everything that the bundle is made of: the page's sources and the locked versions of its packages. */
async function sourceKey(): Promise<string> {
  const entries = await readdir(join(DEMO, 'app'), { recursive: true, withFileTypes: true });
  const app = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const inputs = [
    ...app.sort(),
    join(DEMO, 'model.ts'),
    join(DEMO, 'build-app.ts'),
    join(DEMO, '../package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const path of inputs) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

async function bundle(): Promise<AppFiles> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: join(DEMO, 'app'),
    logLevel: 'error',
    // Under a test runner NODE_ENV says "test", and vite would take React's development build.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: [join(DEMO, 'app/index.html'), join(DEMO, 'app/grid/index.html')] },
    },
  });
  const files = new Map<string, AppFile>();
  for (const bundle of Array.isArray(built) ? built : [built]) {
    if (!('output' in bundle)) throw new Error('demo: vite watched instead of building');
    for (const file of bundle.output) {
      const text = file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8');
      const type = TYPES[extname(file.fileName)];
      if (!type) throw new Error(`demo: no media type for ${file.fileName}`);
      files.set(`/${file.fileName}`, { type, text });
    }
  }
  return files;
}

async function readCache(key: string): Promise<AppFiles | null> {
  try {
    const cache: { key: string; files: [string, AppFile][] } = JSON.parse(await readFile(CACHE, 'utf8'));
    return cache.key === key ? new Map(cache.files) : null;
  } catch {
    // Absent or half-written by a killed process: build again.
    return null;
  }
}

/** Written aside and renamed, because several test files may start a demo at the same moment. */
async function writeCache(key: string, files: AppFiles): Promise<void> {
  const aside = `${CACHE}.${randomUUID()}`;
  await mkdir(join(CACHE, '..'), { recursive: true });
  await writeFile(aside, JSON.stringify({ key, files: [...files] }));
  await rename(aside, CACHE);
}
