import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const define = { __TEST_BUILD__: 'true', __APPROVED_AT_BUILD__: '[]' };

/** Properties run longest: begun last, they would keep one core busy while the others are done. */
class PropertiesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => moduleId.includes('.property.');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: PropertiesFirst },
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
