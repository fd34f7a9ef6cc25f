import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ChromiumBrowser, FirefoxBrowser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the extension in it. A temporary profile is left for the caller to read and to remove. */
export async function launch(options: LaunchOptions & { readonly browser: 'chromium' }): Promise<ChromiumBrowser>;
export async function launch(options: LaunchOptions & { readonly browser: 'firefox' }): Promise<FirefoxBrowser>;
export async function launch(options: LaunchOptions): Promise<Browser>;
export async function launch(options: LaunchOptions): Promise<Browser> {
  const { executable } = await findBrowser(options.browser, {
    install: true,
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `timeback-${options.browser}-`)));
  return options.browser === 'chromium'
    ? launchChromium(executable, profile, options)
    : launchFirefox(executable, profile, options);
}
