import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Printed when something failed. */
  readonly output: string;
  /** Printed beside the counts, whatever they are. */
  readonly note?: string;
}

export interface Step {
  /** One word for the command line: `npm test -- unit`. */
  readonly id: string;
  readonly title: string;
  /** Ids of steps without whose success this one says nothing. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Outcome>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  /** Both streams as they came. */
  readonly all: string;
}

/** Runs a program of node_modules/.bin (first on PATH here) and waits for its end. */
export async function finish(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let all = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      all += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      all += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, all }));
  });
}

export function passed(): Outcome {
  return { passed: 1, failed: 0, output: '' };
}

export function failed(output: string): Outcome {
  return { passed: 0, failed: 1, output };
}

/** A check that a program makes: its exit code is the answer. */
export async function program(name: string, ...args: string[]): Promise<Outcome> {
  const { code, all } = await finish(name, args);
  return code === 0 ? passed() : failed(all);
}
