import { buildExtension } from '../../../scripts/build-extension.ts';
import { findBrowser } from '../../../scripts/browsers/find.ts';
import { TEST_OUT } from './test-builds.ts';

/** Fresh test builds, so that no run can pass on an old one, and both browsers present before the first test waits. */
export default async function globalSetup(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    await buildExtension({ browser, out: TEST_OUT, origins: ['http://localhost'], test: true });
    await findBrowser(browser, { install: true, say: (line) => void process.stderr.write(`${line}\n`) });
  }
}
