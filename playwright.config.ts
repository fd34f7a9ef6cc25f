import { defineConfig } from '@playwright/test';
import type { BrowserName } from './scripts/browsers/browser.ts';

export default defineConfig<{ target: BrowserName }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/harness/global-setup.ts',
  // Two cores: a browser each would leave none for the tests' own timing.
  workers: 1,
  // A test that needs a second try has a fault; it is not given one.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' } },
  ],
});
