import { fileURLToPath } from 'node:url';

/** Where `global-setup.ts` puts the test builds, with http://localhost approved at build time. */
export const TEST_OUT = fileURLToPath(new URL('../../../.output/test/', import.meta.url));

export const TEST_BUILDS = {
  chromium: `${TEST_OUT}chrome-mv3`,
  firefox: `${TEST_OUT}firefox-mv3`,
} as const;
