import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish, type Finished, type Outcome } from './step.ts';

const results = fileURLToPath(new URL('../../test-results/check/', import.meta.url));

/** The part of vitest's JSON report (https://vitest.dev/guide/reporters#json-reporter) that counts. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** A file that cannot even be loaded has no tests, so it is in no count. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The part of Playwright's JSON report (playwright/types/testReporter.d.ts, JSONReport) that counts. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly { readonly message?: string }[];
}

export async function vitest(project: string): Promise<Outcome> {
  const file = join(results, `vitest-${project}.json`);
  await fresh(file);
  const run = await finish('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return outcome(run, await report<VitestReport>(file), countVitest);
}

export async function playwright(project: string): Promise<Outcome> {
  const file = join(results, `playwright-${project}.json`);
  await fresh(file);
  const run = await finish('playwright', ['test', `--project=${project}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return outcome(run, await report<PlaywrightReport>(file), countPlaywright);
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed besides tests that ran and failed. */
  readonly remarks: readonly string[];
  readonly note?: string;
}

export function countVitest(report: VitestReport): Counts {
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + skipped + unloaded,
    remarks: [
      ...(skipped > 0 ? [`${skipped} skipped: a test that does not run is not counted as passed`] : []),
      ...(unloaded > 0 ? [`${unloaded} test files could not be loaded`] : []),
    ],
  };
}

export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    ...(stats.flaky > 0 && { note: `${stats.flaky} passed at the second try only: a fault to be found` }),
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    remarks: [
      ...(stats.skipped > 0 ? [`${stats.skipped} skipped: a test that does not run is not counted as passed`] : []),
      ...errors.map(({ message }) => message ?? 'an error outside of any test'),
    ],
  };
}

/** A suite without one test, without a report, or with a bad end and no failed test has failed: once. */
function outcome<R>(run: Finished, report: R | null, count: (report: R) => Counts): Outcome {
  if (report === null) return { passed: 0, failed: 1, output: `${run.all}\nno report was written` };
  const { passed, failed, remarks, note } = count(report);
  if (passed + failed === 0) return { passed: 0, failed: 1, output: `${run.all}\nno test ran` };
  if (failed === 0 && run.code !== 0) return { passed, failed: 1, output: `${run.all}\nended with ${run.code}` };
  return { passed, failed, output: [run.all, ...remarks].join('\n'), ...(note !== undefined && { note }) };
}

async function fresh(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
}

async function report<R>(file: string): Promise<R | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as R);
}
