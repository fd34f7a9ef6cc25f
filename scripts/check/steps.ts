import type { BrowserName } from '../browsers/browser.ts';
import { buildExtension } from '../build-extension.ts';
import { failed, finish, passed, program, type Outcome, type Step } from './step.ts';
import { playwright, vitest } from './suites.ts';
import { webExtLint } from './web-ext-lint.ts';

/** In the order in which they run: what is quick and local first. */
export const STEPS: readonly Step[] = [
  { id: 'format', title: 'format', run: async () => program('prettier', '--check', '--log-level=warn', '.') },
  {
    id: 'lint',
    title: 'lint (type-aware)',
    run: async () => program('oxlint', '--type-aware', '--tsconfig', 'tsconfig.json', '--deny-warnings', '.'),
  },
  { id: 'types', title: 'types', run: async () => program('tsc', '-p', 'tsconfig.json', '--noEmit') },
  {
    id: 'types-core',
    title: 'types of lib/core, without DOM and Node',
    run: async () => program('tsc', '-p', 'tsconfig.core.json', '--noEmit'),
  },
  { id: 'walls', title: 'walls', run: walls },
  { id: 'dead-code', title: 'dead code', run: async () => program('knip', '--no-progress') },
  { id: 'unit', title: 'unit and property tests', run: async () => vitest('unit') },
  { id: 'dom', title: 'DOM tests', run: async () => vitest('dom') },
  { id: 'build-chromium', title: 'release build for Chromium', run: async () => build('chromium') },
  { id: 'build-firefox', title: 'release build for Firefox', run: async () => build('firefox') },
  {
    id: 'release',
    title: 'what the release builds hold',
    needs: ['build-chromium', 'build-firefox'],
    run: async () => vitest('release'),
  },
  {
    id: 'size',
    title: 'size budgets',
    needs: ['build-chromium', 'build-firefox'],
    run: async () => program('size-limit'),
  },
  { id: 'web-ext', title: 'web-ext lint', needs: ['build-firefox'], run: webExtLint },
  { id: 'e2e-chromium', title: 'in Chromium', needs: ['build-chromium'], run: async () => playwright('chromium') },
  { id: 'painted', title: 'painted truth, short', needs: ['build-chromium'], run: async () => playwright('painted') },
  { id: 'e2e-firefox', title: 'in Firefox', needs: ['build-firefox'], run: async () => playwright('firefox') },
];

/** dependency-cruiser is content when it has seen no file at all: the number it saw is part of the check. */
async function walls(): Promise<Outcome> {
  const folders = ['entrypoints', 'components', 'lib', 'scripts', 'demo'];
  for (const config of ['.dependency-cruiser.cjs', '.dependency-cruiser.content.cjs']) {
    const { code, all } = await finish('depcruise', ['--config', config, ...folders]);
    if (code !== 0) return failed(all);
    const json = await finish('depcruise', ['--config', config, '--output-type', 'json', ...folders]);
    const { summary } = JSON.parse(json.stdout) as { summary: { totalCruised: number; error: number } };
    if (summary.totalCruised === 0 || summary.error > 0) return failed(`${summary.totalCruised} modules seen`);
  }
  return passed();
}

async function build(browser: BrowserName): Promise<Outcome> {
  try {
    await buildExtension({ browser });
    return passed();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
