import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from './browsers/browser.ts';

export interface BuildOptions {
  readonly browser: BrowserName;
  /** Folder above `chrome-mv3` and `firefox-mv3`; `.output` unless said. */
  readonly out?: string;
  /** Origins approved at build time. */
  readonly origins?: readonly string[];
  /** A test build: fixed id in Chromium, a clock that tests can move. */
  readonly test?: boolean;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the extension with WXT. Throws with WXT's own words when that fails. */
export async function buildExtension({
  browser,
  out = '.output',
  origins = [],
  test = false,
}: BuildOptions): Promise<void> {
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  try {
    await run(process.execPath, [wxt, 'build', '-b', target], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        TIMEBACK_OUT: out,
        TIMEBACK_ORIGINS: origins.join(' '),
        TIMEBACK_TEST: test ? '1' : '',
      },
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the ${target} build failed:\n${stdout}${stderr}`, { cause: error });
  }
}
