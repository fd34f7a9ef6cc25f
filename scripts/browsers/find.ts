import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium as playwrightChromium } from '@playwright/test';
import type { BrowserName } from './browser.ts';
import { installBrowsers } from './install.ts';

const run = promisify(execFile);

export interface Found {
  readonly executable: string;
  /** What it calls itself, e.g. "Chromium 156.0.8078.79". */
  readonly version: string;
}

interface Kind {
  readonly variable: string;
  /** Names to look for on PATH. */
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly leastVersion: number;
  /** The version line's product name: branded Chrome and Edge no longer take an extension from the command line. */
  readonly product: RegExp;
  readonly advice: string;
}

const programFiles = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'TIMEBACK_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chromium.exe'],
    places: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      ...programFiles.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    leastVersion: 148,
    product: /chromium|chrome for testing/i,
    advice: 'Install Chromium 148 or newer (not Chrome: it no longer loads unpacked extensions from the command line)',
  },
  firefox: {
    variable: 'TIMEBACK_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly', 'firefox.exe'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    leastVersion: 140,
    product: /firefox/i,
    advice: 'Install Firefox 140 or newer',
  },
};

export interface FindOptions {
  /** May Debian's packages be installed when nothing else is there? */
  readonly install: boolean;
  /** Told what is being done, one line each. */
  readonly say: (line: string) => void;
}

/**
 * A browser that can run the extension: the one the environment names, else an installed one, else Playwright's own,
 * else Debian's. Throws with what to do when there is none.
 */
export async function findBrowser(name: BrowserName, options: FindOptions): Promise<Found> {
  const kind = KINDS[name];
  const named = process.env[kind.variable];
  if (named !== undefined && named !== '') {
    const answer = await ask(named, kind);
    if (typeof answer === 'string') throw new Error(`${kind.variable}: ${answer}`);
    return answer;
  }
  const refused: string[] = [];
  const search = async (): Promise<Found | null> => {
    for (const candidate of await candidates(name)) {
      const answer = await ask(candidate, kind);
      if (typeof answer !== 'string') return answer;
      refused.push(answer);
    }
    return null;
  };
  const found = await search();
  if (found) return found;
  if (options.install && (await installBrowsers(options.say))) {
    const installed = await search();
    if (installed) return installed;
  }
  throw new Error(
    [
      `No ${name === 'chromium' ? 'Chromium' : 'Firefox'} found that can run the extension.`,
      ...new Set(refused),
      `${kind.advice}, or set ${kind.variable} to its executable.`,
    ].join('\n  '),
  );
}

async function candidates(name: BrowserName): Promise<string[]> {
  const { commands, places } = KINDS[name];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const all = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
    // Playwright's Firefox is patched and speaks its own protocol; its Chromium is an ordinary one.
    ...(name === 'chromium' ? [playwrightChromium.executablePath()] : []),
  ];
  const there = await Promise.all(
    all.map(async (file) =>
      access(file, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return [...new Set(all.filter((_, index) => there[index]))];
}

/** The browser behind an executable, or why it will not do. Ubuntu's `chromium-browser` is a stub that only says so. */
async function ask(executable: string, { leastVersion, product }: Kind): Promise<Found | string> {
  let version: string;
  try {
    // On Windows the executable opens a window instead of answering: its name and place have to do there.
    if (process.platform === 'win32') return { executable, version: 'unknown version' };
    version = (await run(executable, ['--version'], { timeout: 20_000 })).stdout.trim().split('\n')[0] ?? '';
  } catch (error) {
    return `${executable} does not start: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  }
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  if (!product.test(version)) return `${executable} is "${version}"`;
  if (!(major >= leastVersion)) return `${executable} is "${version}", older than ${leastVersion}`;
  return { executable, version };
}
