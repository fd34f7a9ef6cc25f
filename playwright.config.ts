import { defineConfig } from '@playwright/test';
import type { BrowserName } from './scripts/browsers/browser.ts';

export default defineConfig<{ target: BrowserName }>({
  testDir: 'tests',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/harness/global-setup.ts',
  // Tests mostly wait for a browser; two of them keep two cores busy.
  workers: 2,
  // A test that needs a second try has a fault, and is named "flaky" at the end; where a change is judged (CI), the browser's own
  // bad moment does not decide.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  // A machine of two cores that does other things too is no reason to fail.
  timeout: 180_000,
  expect: { timeout: 40_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: 'e2e/**/*.spec.ts', use: { target: 'chromium' } },
    { name: 'firefox', testMatch: 'e2e/**/*.spec.ts', use: { target: 'firefox' } },
    // Painted truth needs frames from outside the page: Chromium has its screencast, Firefox a screen (test:painted). Alone:
    // what is judged is what is painted in time.
    { name: 'painted', testMatch: 'painted/**/*.spec.ts', use: { target: 'chromium' }, workers: 1 },
  ],
});
