// Runs on whatever Node (20 or newer) a machine has, with nothing installed: so plain JavaScript, no dependencies.
// node scripts/bootstrap.mjs start|check|playbook|eval|hours …: installs what package-lock.json says when that is missing or
// outdated, then runs the script under the project's own Node. Its own words go to stderr: stdout is the script's.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = 20;
const SCRIPTS = ['start', 'check', 'playbook', 'eval', 'hours'];

const root = fileURLToPath(new URL('..', import.meta.url));
/** Node 24, which the devDependency `node` brings; it runs TypeScript as it is. */
const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [name = '', ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  fail(`Timeback needs Node ${LEAST_NODE} or newer; this is ${process.versions.node}. See https://nodejs.org`);
}
if (!SCRIPTS.includes(name)) fail(`bootstrap: one of ${SCRIPTS.join(', ')} is expected, not "${name}"`);
if (!installed()) install();

const script = spawn(projectNode, [join(root, 'scripts', `${name}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) },
});
// Ctrl-C reaches the script as well: it ends in its own order, and this process with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => script.kill(signal));
script.on('error', (error) => fail(`bootstrap: ${error.message}`));
script.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

/**
 * Is everything there that the lock file names? npm leaves its own record of what it installed when it is done;
 * only what is optional (other platforms' binaries) may be missing from it.
 */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(projectNode)) return false;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([place, { version, integrity, optional }]) =>
      place === '' ||
      (optional && !have[place]) ||
      (have[place]?.version === version && have[place]?.integrity === integrity),
  );
}

function install() {
  process.stderr.write('Installing the locked dependencies (npm ci; a minute, once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    // A component library of the test pages reports its installs, where npm lets its scripts run.
    env: { ...process.env, IBM_TELEMETRY_DISABLED: 'true' },
  });
  if (done.error) fail(`bootstrap: npm cannot be started: ${done.error.message}`);
  if (done.status !== 0) fail('bootstrap: npm ci failed; its words are above.');
  if (!existsSync(projectNode)) fail('bootstrap: npm ci brought no Node: are install scripts switched off?');
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
