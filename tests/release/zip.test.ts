import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

/** What goes to the stores can be made again, byte by byte, by anybody who has the source. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folders: string[] = [];

/** The archives of one run, by name. */
function zipped(browser: string): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'timeback-zip-'));
  folders.push(folder);
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser], {
    cwd: ROOT,
    stdio: 'pipe',
    env: { ...process.env, TIMEBACK_OUT: folder, TIMEBACK_ORIGINS: '', TIMEBACK_TEST: '' },
  });
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['chrome', ['chrome']],
  ['edge', ['edge']],
  ['firefox', ['firefox', 'sources']],
])(
  '%s: twice the same bytes',
  (browser, kinds) => {
    const first = zipped(browser);
    const second = zipped(browser);
    expect(Object.keys(first).map((name) => name.split('-').at(-1))).toEqual(kinds.map((kind) => `${kind}.zip`));
    expect(Object.keys(second)).toEqual(Object.keys(first));
    for (const [name, bytes] of Object.entries(first)) {
      expect(bytes.length, name).toBeGreaterThan(100_000);
      expect(second[name]?.equals(bytes), name).toBe(true);
      // File names stand in clear in a zip; nothing that tests or builds leave behind belongs to the source.
      expect(bytes.includes('test-results/') || bytes.includes('node_modules/'), name).toBe(false);
    }
  },
  300_000,
);
