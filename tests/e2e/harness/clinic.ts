import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from './demo-inbox.ts';
import type { Ext } from './ext.ts';
import { serveFolder, type StaticHost } from './static-host.ts';

export { expect } from './demo-inbox.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/playbook.ts', import.meta.url));

/** A clinic that publishes: its key, its folder, and a real server on this machine. */
export interface Clinic {
  readonly folder: string;
  readonly host: StaticHost;
  readonly address: string;
  readonly publicKey: string;
  readonly fingerprint: string;
  /** Publishes `playbook` with the clinic's key, by the command line; gives its words. */
  publish(playbook: object): Promise<string>;
}

export const test = base.extend<{ clinic: Clinic }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  clinic: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'timeback-clinic-'));
    const run = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${args[0]}: ${stdout}${stderr}`);
      return stdout;
    };
    const key = join(folder, 'clinic.key');
    const said = run('keygen', key);
    const fingerprint = /fingerprint: ([\d ]+)/u.exec(said)?.[1]?.trim() ?? '';
    const publicKey = /public key: +(\S+)/u.exec(said)?.[1] ?? '';
    const www = join(folder, 'www');
    const host = await serveFolder(www);
    await use({
      folder,
      host,
      address: `${host.origin}/cedar.json`,
      publicKey,
      fingerprint,
      async publish(playbook) {
        const source = join(folder, 'draft.json');
        await writeFile(source, JSON.stringify(playbook));
        return run('publish', www, '--playbook', source, '--key', key);
      },
    });
    await host.close();
    await rm(folder, { recursive: true, force: true });
  },
});

export interface Draft {
  version: number;
  rules: { id: string; lane: string; role?: string }[];
  [part: string]: unknown;
}

/** The playbook in use, as the page's "Save a copy" gives it. */
export async function exported(ext: Ext): Promise<{ name: string; text: string; draft: Draft }> {
  const reply = (await ext.send('export-playbook', {})) as { value: { name: string; text: string } };
  return { ...reply.value, draft: JSON.parse(reply.value.text) as Draft };
}

export const versionInUse = async (ext: Ext): Promise<number> => (await exported(ext)).draft.version;
