import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/**
 * Installs Chromium and Firefox from Debian's packages, where that is possible without a question: on a Debian, as
 * root or with a sudo that asks for no password. Tells whether it did. Ubuntu is left out: its packages of these names
 * only install a snap, which cannot load an extension from outside its own folders.
 */
export async function installBrowsers(say: (line: string) => void): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID=debian$/m.test(release)) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && (await run([...sudo, 'true'])) !== 0) return false;
  say('Installing Chromium and Firefox from Debian’s packages (once; a minute or two) …');
  // A fresh container has no package lists at all.
  for (const command of [
    ['apt-get', '-q', 'update'],
    ['apt-get', '-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'firefox-esr'],
  ]) {
    const code = await run([...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command]);
    if (code !== 0) {
      say(`${command.join(' ')} ended with ${code}.`);
      return false;
    }
  }
  return true;
}

/** Its output goes to stderr: stdout belongs to whoever called. */
async function run(command: readonly string[]): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.resume();
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
