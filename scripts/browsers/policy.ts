import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Debian's Chromium looks for what its administrator says. */
const CHROMIUM_FOLDER = '/etc/chromium';

export interface Started {
  readonly executable: string;
  readonly args: readonly string[];
}

/**
 * Starts Chromium so that it alone sees an administrator's policy: in a mount namespace of its own, a folder is laid over
 * the one of the machine. Linux only, and the machine must have that folder.
 */
export async function underPolicy(
  executable: string,
  args: readonly string[],
  folder: string,
  extensionId: string,
  values: object,
): Promise<Started> {
  await writePolicy(folder, extensionId, values);
  const script = `mount --bind "$0" ${CHROMIUM_FOLDER} && exec "$@"`;
  const own = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user'];
  return { executable: 'unshare', args: [...own, 'sh', '-c', script, folder, executable, ...args] };
}

/** Chromium sees a change within seconds. */
export async function writePolicy(folder: string, extensionId: string, values: object): Promise<void> {
  await mkdir(join(folder, 'policies/managed'), { recursive: true });
  const policy = { '3rdparty': { extensions: { [extensionId]: values } } };
  await writeFile(join(folder, 'policies/managed/timeback.json'), JSON.stringify(policy));
}

/** Firefox reads it under its user's home folder: gives the home to start it with. */
export async function firefoxHome(home: string, extensionId: string, values: object): Promise<string> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'Policy of a test', type: 'storage', data: values };
  await writeFile(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return home;
}
