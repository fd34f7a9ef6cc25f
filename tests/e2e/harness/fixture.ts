import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import type { BrowserName, LaunchOptions } from '../../../scripts/browsers/browser.ts';
import { launch as launchBrowser } from '../../../scripts/browsers/launch.ts';
import { Ext } from './ext.ts';
import { TEST_BUILDS } from './test-builds.ts';

export { expect } from '@playwright/test';

type ExtOptions = Partial<Omit<LaunchOptions, 'browser'>>;

interface Fixtures {
  /** Starts a browser with the test build (or another); as often as a test needs. Ended and removed after the test. */
  launch: (options?: ExtOptions) => Promise<Ext>;
  /** One started with nothing special. */
  ext: Ext;
}

interface ProjectOptions {
  /** Set by the project (playwright.config.ts). */
  target: BrowserName;
}

export const test = base.extend<Fixtures & ProjectOptions>({
  target: ['chromium', { option: true }],

  launch: async ({ target }, use) => {
    const started: Ext[] = [];
    await use(async (options = {}) => {
      const browser = await launchBrowser({ build: TEST_BUILDS[target], ...options, browser: target });
      const ext = new Ext(browser);
      started.push(ext);
      return ext;
    });
    for (const ext of started) {
      await ext.kill();
      await rm(ext.profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },

  ext: async ({ launch }, use) => {
    await use(await launch());
  },
});
