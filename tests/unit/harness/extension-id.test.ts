import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumId, firefoxId } from '../../../scripts/browsers/extension-id.ts';

describe('ids of unpacked extensions', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'timeback-id-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  const manifest = async (content: object): Promise<void> =>
    writeFile(join(folder, 'manifest.json'), JSON.stringify(content));

  it('Chromium: from the key; without one from the folder', async () => {
    // SHA-256 of "abc" begins ba7816bf 8f01cfea 414140de 5dae2223 (FIPS 180-4); a = 0 … p = f.
    await manifest({ key: Buffer.from('abc').toString('base64') });
    expect(await chromiumId(folder)).toBe('lkhibglpipabmpokebebeanofnkocccd');
    await manifest({});
    expect(await chromiumId(folder)).toMatch(/^[a-p]{32}$/);
  });

  it('Firefox: as the manifest says, or an error', async () => {
    await manifest({ browser_specific_settings: { gecko: { id: 'timeback@example' } } });
    expect(await firefoxId(folder)).toBe('timeback@example');
    await manifest({});
    await expect(firefoxId(folder)).rejects.toThrow(/no Firefox id/);
  });
});
