import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../scripts/browsers/browser.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { Ext } from '../../e2e/harness/ext.ts';
import { bigList } from './big-list.ts';
import { componentPages } from './component-pages.ts';
import { demoInbox } from './demo-inbox.ts';

/**
 * What the overlay costs a page, as ratios within one run:
 * `npm run bench:page [-- chromium|firefox] [big-list|demo-inbox|component-pages] [names of component pages]`.
 */
const OUT = fileURLToPath(new URL('../../../.output/bench/', import.meta.url));
const NAMES = ['chromium', 'firefox'] as const;
const PARTS = [
  ['big-list', bigList],
  ['demo-inbox', demoInbox],
  ['component-pages', componentPages],
] as const;
const only = PARTS.map(([title]) => title).filter((title) => process.argv.includes(title));

async function measure(name: BrowserName): Promise<void> {
  await buildExtension({ browser: name, out: OUT, origins: ['http://localhost', 'http://127.0.0.1'], test: true });
  const browser = await launch({ browser: name, build: `${OUT}${name === 'chromium' ? 'chrome' : 'firefox'}-mv3` });
  const ext = new Ext(browser);
  try {
    process.stdout.write(`\n## ${name} ${browser.version}\n`);
    for (const [title, part] of PARTS) {
      if (only.length > 0 && !only.includes(title)) continue;
      process.stdout.write(`\n### ${title}\n\n`);
      for (const line of await part(browser, ext, process.argv.slice(2))) process.stdout.write(`| ${line} |\n`);
    }
  } finally {
    await browser.kill();
    await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const asked = NAMES.filter((name) => process.argv.includes(name));
for (const name of asked.length > 0 ? asked : NAMES) await measure(name);
