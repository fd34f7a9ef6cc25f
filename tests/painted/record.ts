import { appendFile, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../scripts/browsers/browser.ts';
import type { Sight } from './watch.ts';

/** One page in one run; runs that the controls made void are not recorded. */
export interface RunRecord extends Omit<Sight, 'acts' | 'examples' | 'gaps'> {
  readonly page: string;
  readonly browser: BrowserName;
  readonly version: string;
  readonly seed: number;
  readonly seconds: number;
  readonly acts: Readonly<Record<string, number>>;
}

/** Runs of any day gather here, for `--report` to sum up. Where layer, judge or a page changed, delete what was run before it. */
const FILE = fileURLToPath(new URL('runs.jsonl', import.meta.url));

export async function record(run: RunRecord): Promise<void> {
  await appendFile(FILE, `${JSON.stringify(run)}\n`);
}

export async function recorded(): Promise<RunRecord[]> {
  const text = await readFile(FILE, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RunRecord);
}
