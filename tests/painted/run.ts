import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserName } from '../../scripts/browsers/browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { Ext } from '../e2e/harness/ext.ts';
import type { Frame } from './frames.ts';
import { record, recorded } from './record.ts';
import { report } from './report.ts';
import { COMPOSITOR_SCROLLS, runControls, runPage, screencast, type FramesOf } from './run-page.ts';
import { startSubjects, type Subjects } from './subjects.ts';
import { startVirtualScreen, type VirtualScreen } from './virtual-screen.ts';
import type { Sight } from './watch.ts';

const OUT = fileURLToPath(new URL('../../.output/painted/', import.meta.url));
const EVIDENCE = fileURLToPath(new URL('../../test-results/painted/', import.meta.url));
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const CONTROL_PAGE = 'keyless-polling';
const CONTROL_SECONDS = 5;
const HEAD =
  'page                 browser   frames  badge frames  wrong lines  outside  covered ≤300 ms     later  bar drags';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '' },
    seconds: { type: 'string', default: '60' },
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: '1' },
    /** Runs nothing; sums up in RESULTS.md what was run before. */
    report: { type: 'boolean', default: false },
  },
});
const browserName = values.browser as BrowserName;
const wanted = values.pages.split(',').filter(Boolean);
const [seed, seconds] = [Number(values.seed), Number(values.seconds)];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const subjects = await startSubjects();
try {
  if (values.report) {
    await writeFile(
      RESULTS,
      report(
        await recorded(),
        subjects.all.map(({ name }) => name),
      ),
    );
  } else {
    process.exitCode = (await run(subjects)) ? 0 : 1;
  }
} finally {
  await subjects.close();
}

/** True where the controls were caught and no badge was seen on a wrong row. */
async function run({ all }: Subjects): Promise<boolean> {
  await buildExtension({
    browser: browserName,
    out: OUT,
    origins: ['http://localhost', 'http://127.0.0.1'],
    test: true,
  });
  const screen = browserName === 'firefox' ? await startVirtualScreen() : null;
  const browser: Browser = await (screen
    ? launchOnScreen(screen)
    : launch({ browser: 'chromium', build: `${OUT}chrome-mv3`, scrollbars: true, switches: COMPOSITOR_SCROLLS }));
  const framesOf: FramesOf = screen ? async () => screen.frames() : screencast;
  const options = { ext: new Ext(browser), framesOf, seed, seconds };
  const subject = (name: string) => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`no page "${name}": one of ${all.map((one) => one.name).join(', ')}`);
    return found;
  };
  let good = true;
  try {
    for (const { name, sight } of await runControls(subject(CONTROL_PAGE), { ...options, seconds: CONTROL_SECONDS })) {
      const caught = sight.wrong > 0;
      good &&= caught;
      const seen = `${sight.wrongFrames} of ${sight.frames} frames wrong, ${sight.wrong} scanlines`;
      say(`control, ${name}: ${seen}${caught ? '' : ': NOT CAUGHT, the run is void'}`);
    }
    const valid = good;
    say(HEAD);
    for (const name of wanted.length > 0 ? wanted : all.map((one) => one.name)) {
      try {
        const sight = await runPage(subject(name), { ...options, keep: keeper(name) });
        // Where no badge is seen none is on a wrong row, which proves nothing.
        good &&= sight.wrong === 0 && sight.outside === 0 && sight.badgeFrames > 0;
        say(`${lineOf(name, sight)}${sight.badgeFrames > 0 ? '' : '  NO BADGE SEEN'}`);
        for (const example of [...sight.examples, ...sight.gaps]) say(`    ${example}`);
        const { acts, examples: _examples, gaps: _gaps, ...counts } = sight;
        const { version } = browser;
        const known = { page: name, browser: browserName, version, seed, seconds, acts: Object.fromEntries(acts) };
        if (valid) await record({ ...known, ...counts });
      } catch (error) {
        good = false;
        const message = error instanceof Error ? error.message : String(error);
        say(`${name.padEnd(20)} ${browserName.padEnd(9)} ${message.split('\n').slice(0, 2).join(' ')}`);
      }
    }
  } finally {
    await browser.kill();
    await screen?.close();
    await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return good;
}

/** Headed, so that there is something on the screen. */
async function launchOnScreen({ display }: VirtualScreen): Promise<Browser> {
  process.env['DISPLAY'] = display;
  return launch({
    browser: 'firefox',
    build: `${OUT}firefox-mv3`,
    headed: true,
    scrollbars: true,
    switches: ['--width', '1480', '--height', '880'],
  });
}

/** Keeps wrong frames of a page for people to look at. */
function keeper(name: string): (frame: Frame, example: string) => Promise<void> {
  let kept = 0;
  return async (frame, example) => {
    kept += 1;
    const file = `${EVIDENCE}${name}-${browserName}-${seed}-${kept}`;
    await mkdir(EVIDENCE, { recursive: true });
    await writeFile(`${file}.txt`, example);
    await frame.save(file);
  };
}

function lineOf(name: string, sight: Sight): string {
  const share = (part: number): string => `${part}/${sight.rows}`;
  const cells = [
    [sight.frames, 6],
    [sight.badgeFrames, 13],
    [sight.wrong, 12],
    [sight.outside, 8],
    [share(sight.covered), 16],
    [share(sight.coveredLate), 9],
    [sight.acts.get('drag') ?? 0, 10],
  ] as const;
  const counts = cells.map(([value, width]) => String(value).padStart(width)).join(' ');
  return `${name.padEnd(20)} ${browserName.padEnd(9)} ${counts}`;
}
