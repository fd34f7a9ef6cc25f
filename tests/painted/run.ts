import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserName } from '../../scripts/browsers/browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { Ext } from '../e2e/harness/ext.ts';
import { COMPOSITOR_SCROLLS, runControls, runPage, screencast, type FramesOf } from './run-page.ts';
import { startSubjects } from './subjects.ts';
import { startVirtualScreen, type VirtualScreen } from './virtual-screen.ts';
import type { Sight } from './watch.ts';

const OUT = fileURLToPath(new URL('../../.output/painted/', import.meta.url));
const EVIDENCE = fileURLToPath(new URL('../../test-results/painted/', import.meta.url));
const CONTROL_PAGE = 'keyless-polling';
const CONTROL_SECONDS = 5;
const HEAD = 'page                 browser   frames  badge frames  wrong lines  outside  covered ≤300 ms  later';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '' },
    seconds: { type: 'string', default: '60' },
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: '1' },
  },
});
const browserName = values.browser as BrowserName;
const wanted = values.pages.split(',').filter(Boolean);

await buildExtension({ browser: browserName, out: OUT, origins: ['http://localhost', 'http://127.0.0.1'], test: true });
const subjects = await startSubjects();
const screen = browserName === 'firefox' ? await startVirtualScreen() : null;
const browser: Browser = await (screen
  ? launchOnScreen(screen)
  : launch({ browser: 'chromium', build: `${OUT}chrome-mv3`, switches: COMPOSITOR_SCROLLS }));
const ext = new Ext(browser);
const framesOf: FramesOf = screen ? async () => screen.frames() : screencast;
const options = { ext, framesOf, seed: Number(values.seed), seconds: Number(values.seconds) };
let failed = false;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
try {
  const subject = (name: string) => {
    const found = subjects.all.find((one) => one.name === name);
    if (!found) throw new Error(`no page "${name}": one of ${subjects.all.map((one) => one.name).join(', ')}`);
    return found;
  };
  for (const { name, sight } of await runControls(subject(CONTROL_PAGE), { ...options, seconds: CONTROL_SECONDS })) {
    const caught = sight.wrong > 0;
    failed ||= !caught;
    say(
      `control, ${name}: ${sight.wrongFrames} of ${sight.frames} frames wrong, ${sight.wrong} scanlines${caught ? '' : ': NOT CAUGHT, the run is void'}`,
    );
  }
  say(HEAD);
  for (const name of wanted.length > 0 ? wanted : subjects.all.map((one) => one.name)) {
    let kept = 0;
    const sight = await runPage(subject(name), {
      ...options,
      async keep(frame, example) {
        kept += 1;
        await mkdir(EVIDENCE, { recursive: true });
        await writeFile(`${EVIDENCE}${name}-${browserName}-${kept}.txt`, example);
        await frame.save(`${EVIDENCE}${name}-${browserName}-${kept}`);
      },
    }).catch((error: unknown) => error as Error);
    if (sight instanceof Error) {
      failed = true;
      say(`${name.padEnd(20)} ${browserName.padEnd(9)} ${sight.message.split('\n').slice(0, 2).join(' ')}`);
      continue;
    }
    failed ||= sight.wrong > 0 || sight.outside > 0;
    say(lineOf(name, sight));
    for (const example of sight.examples) say(`    ${example}`);
  }
} finally {
  await browser.kill();
  await screen?.close();
  await subjects.close();
  await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = failed ? 1 : 0;

/** Headed, so that there is something on the screen. */
async function launchOnScreen({ display }: VirtualScreen): Promise<Browser> {
  process.env['DISPLAY'] = display;
  return launch({
    browser: 'firefox',
    build: `${OUT}firefox-mv3`,
    headed: true,
    switches: ['--width', '1480', '--height', '880'],
  });
}

function lineOf(name: string, sight: Sight): string {
  const share = (part: number): string => `${part}/${sight.rows}`;
  return [
    name.padEnd(20),
    browserName.padEnd(9),
    String(sight.frames).padStart(6),
    String(sight.badgeFrames).padStart(13),
    String(sight.wrong).padStart(12),
    String(sight.outside).padStart(8),
    share(sight.covered).padStart(16),
    share(sight.coveredLate).padStart(8),
  ].join(' ');
}
