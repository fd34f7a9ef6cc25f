import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/check/suites.ts';

describe('the test command counts', () => {
  const file = { status: 'passed', assertionResults: [{}] };
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [file] };

  it('each test of vitest once', () => {
    expect(countVitest({ ...report, numFailedTests: 2 })).toMatchObject({ passed: 3, failed: 2 });
  });

  it('a skipped test, a planned test and a file that cannot be loaded as failed', () => {
    expect(countVitest({ ...report, numPendingTests: 1, numTodoTests: 1 })).toMatchObject({ passed: 3, failed: 2 });
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(countVitest({ ...report, testResults: [file, unloaded] })).toMatchObject({ passed: 3, failed: 1 });
  });

  it('what Playwright found unexpected or skipped, and errors outside of tests, as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 1 };
    const counts = countPlaywright({ stats, errors: [{ message: 'setup' }] });
    expect(counts).toMatchObject({ passed: 4, failed: 3 });
    expect(counts).not.toHaveProperty('note');
  });

  it('what passed at the second try as passed, and says so', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 2, skipped: 0 };
    const counts = countPlaywright({ stats, errors: [] });
    expect(counts).toMatchObject({ passed: 6, failed: 0 });
    expect(counts.note).toContain('2 passed at the second try only');
  });
});
