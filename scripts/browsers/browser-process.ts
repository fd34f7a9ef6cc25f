import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const STILL_THERE_AFTER_MS = 10_000;

/** A browser with all its helper processes: they share one process group, so that none can be left behind. */
export class BrowserProcess {
  readonly child: ChildProcess;
  /** Resolves when the browser's first process has ended, by whatever cause. */
  readonly exited: Promise<void>;

  constructor(executable: string, args: readonly string[], stdio: StdioOptions, env: Record<string, string> = {}) {
    this.child = spawn(executable, args, {
      stdio,
      env: { ...process.env, ...env },
      // A group of its own; Windows has no groups, there the browser ends with its first process.
      detached: process.platform !== 'win32',
    });
    this.exited = new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.once('error', () => resolve());
    });
    const killNow = (): void => this.#signal('SIGKILL');
    process.once('exit', killNow);
    void this.exited.then(() => process.off('exit', killNow));
  }

  /** Ends everything at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#signal('SIGKILL');
    await this.exited;
  }

  /** Waits for an end that was asked for by protocol; after ten seconds it is forced, and that is an error. */
  async ended(): Promise<void> {
    const inTime = await Promise.race([
      this.exited.then(() => true),
      sleep(STILL_THERE_AFTER_MS, false, { ref: false }),
    ]);
    if (inTime) {
      this.#signal('SIGKILL');
      return;
    }
    await this.kill();
    throw new Error('the browser did not close within ten seconds and was killed');
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
