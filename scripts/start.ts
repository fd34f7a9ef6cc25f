import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDemo } from '../demo/server.ts';
import { buildExtension } from './build-extension.ts';
import type { Browser, BrowserName } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import type { Tab } from './browsers/tab.ts';
import { badged, readSuggestions } from './start/read-suggestions.ts';

const USAGE = 'npm start [-- chromium|firefox] [--headless] [--port N]';

const WELCOME = `
Timeback is in the toolbar, and the demo clinic's inbox is open ({url}; everybody in it is invented).
Each message carries a suggestion: click one to see the rule, the words it rests on and the next step. Open a message, and
it is read in full. The bar at the edge lists all suggestions for keyboard and screen reader. Close the window to end.
`.trim();

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});
const browserName = positionals[0] ?? 'chromium';
const port = Number(values.port);
if (!isBrowser(browserName) || positionals.length > 1 || !Number.isInteger(port)) {
  console.error(USAGE);
  process.exit(2);
}
await start(browserName, port, !values.headless && hasDisplay()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** Builds, serves the demo EHR, opens the browser; with a display it stays, without one it reports and ends. */
async function start(name: BrowserName, port: number, headed: boolean): Promise<void> {
  const demo = await startDemo({ port });
  try {
    const out = join(root, '.output', 'demo-build');
    // An ordinary build, as an IT department makes one for its own EHR.
    await buildExtension({ browser: name, out, origins: [new URL(demo.url).origin] });
    const build = join(out, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    await show(await launch({ browser: name, build, headed }), `${demo.url}#/inbox`, headed);
  } finally {
    await demo.close();
  }
}

async function show(browser: Browser, inbox: string, headed: boolean): Promise<void> {
  process.once('SIGINT', () => void browser.close());
  try {
    const tab = await browser.open(inbox);
    if (headed) {
      console.log(WELCOME.replace('{url}', inbox));
      await browser.exited;
    } else {
      await report(tab, browser.name);
      await browser.close();
    }
  } finally {
    await browser.kill();
    await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What was suggested, one line a message, and how it looks. */
async function report(tab: Tab, name: BrowserName): Promise<void> {
  await badged(tab);
  const before = await picture(tab, name, 'inbox');
  const suggestions = await readSuggestions(tab);
  for (const { id, lane, rule, flag, text } of suggestions) {
    console.log([id, flag || '-', lane, rule || '-', text].join('\t'));
  }
  const files = [before, await picture(tab, name, 'list')];
  console.log(`${suggestions.length} messages in the demo inbox (${name === 'chromium' ? 'Chromium' : 'Firefox'}).`);
  for (const file of files) console.log(`screenshot: ${file}`);
  if (suggestions.length === 0) process.exitCode = 1;
}

async function picture(tab: Tab, name: BrowserName, what: string): Promise<string> {
  const file = join('test-results', 'start', `${name}-${what}.png`);
  await tab.screenshot(join(root, file));
  return file;
}

function isBrowser(name: string): name is BrowserName {
  return name === 'chromium' || name === 'firefox';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
