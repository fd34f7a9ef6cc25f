import { defineConfig } from 'vitest/config';

const define = { __TEST_BUILD__: 'true', __APPROVED_AT_BUILD__: '[]' };

export default defineConfig({
  test: {
    projects: [
      {
        define,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/repo/**/*.test.ts'],
          environment: 'node',
          // Ends a hang; how fast a machine is does not fail a test.
          testTimeout: 300_000,
        },
      },
      // After the release builds, which it looks into.
      { test: { name: 'release', include: ['tests/release/**/*.test.ts'], environment: 'node' } },
      {
        define,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 120_000,
        },
      },
    ],
  },
});
