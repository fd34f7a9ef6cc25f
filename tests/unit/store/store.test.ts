import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { addOrigins, originsWithRole, removeOrigins } from '../../../lib/store/origins.ts';
import { activatePlaybook, activePlaybook, keepCompiled } from '../../../lib/store/playbooks.ts';
import type { PlaybookRow } from '../../../lib/store/schema.ts';
import { changeSettings, readSettings } from '../../../lib/store/settings.ts';

const STORES = ['meta', 'playbooks', 'origins', 'hoursChunks', 'corrections', 'audit'] as const;
type Samples = Record<(typeof STORES)[number], object[]>;

function samplesOf(version: number): Samples {
  const text = readFileSync(new URL(`../../fixtures/store/v${version}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
      : value,
  ) as Samples;
}

async function fill(store: Store, samples: Samples): Promise<void> {
  for (const name of STORES) for (const row of samples[name]) await store.put(name, row as never);
}

const row = (hash: string): PlaybookRow => ({
  hash,
  bytes: new Uint8Array([1, 2, 3]),
  source: 'file',
  importedAt: 5,
  active: false,
  compiled: null,
});

let open: Store | null = null;
async function fresh(): Promise<Store> {
  open = await openStore();
  return open;
}

beforeEach(async () => {
  open?.close();
  open = null;
  await deleteDB('timeback');
});

describe('the store', () => {
  it('has frozen samples of every version', () => {
    for (let version = 1; version <= MIGRATIONS.length; version += 1) {
      for (const name of STORES) expect(samplesOf(version)[name].length).toBeGreaterThan(0);
    }
  });

  it.each(MIGRATIONS.map((_, index) => index + 1))('reads what version %i wrote', async (version) => {
    const old = await openStore(MIGRATIONS.slice(0, version));
    await fill(old, samplesOf(version));
    old.close();
    const store = await fresh();
    expect(await originsWithRole(store, 'ehr')).toEqual(['https://ehr.example']);
    expect(await originsWithRole(store, 'playbook')).toEqual(['https://rules.example']);
    expect(await readSettings(store)).toMatchObject({ viewer: 'rn' });
    const playbook = await activePlaybook(store);
    expect(new TextDecoder().decode(playbook?.bytes)).toBe('{"format":1}');
    expect(await store.count('hoursChunks')).toBe(1);
    expect(await store.count('corrections')).toBe(1);
    expect(await store.get('audit', '2026-W47|protocol|refill-stable-chronic|refill')).toMatchObject({ count: 12 });
  });

  it('keeps the old version and every row when a step of an upgrade fails', async () => {
    const store = await fresh();
    await fill(store, samplesOf(1));
    store.close();
    const broken = [
      ...MIGRATIONS,
      () => {
        throw new Error('planted');
      },
    ];
    await expect(openStore(broken)).rejects.toThrow();
    const after = await fresh();
    expect(after.version).toBe(MIGRATIONS.length);
    expect(await after.count('origins')).toBe(2);
  });

  it('lets another context upgrade instead of blocking it', async () => {
    await fresh();
    const next = await openStore([...MIGRATIONS, (database) => void database.createObjectStore('later')]);
    expect(next.version).toBe(MIGRATIONS.length + 1);
    next.close();
  });
});

describe('playbooks', () => {
  it('has none at first, and then exactly one in force', async () => {
    const store = await fresh();
    expect(await activePlaybook(store)).toBeNull();
    await activatePlaybook(store, row('a'));
    await activatePlaybook(store, row('b'));
    await activatePlaybook(store, row('b'));
    const all = await store.getAll('playbooks');
    expect(all.filter((one) => one.active).map((one) => one.hash)).toEqual(['b']);
    expect(all).toHaveLength(2);
    await activatePlaybook(store, row('a'));
    expect((await activePlaybook(store))?.hash).toBe('a');
  });

  it('keeps a compiled form with its playbook, and makes no row of one that is gone', async () => {
    const store = await fresh();
    await activatePlaybook(store, row('a'));
    await keepCompiled(store, 'a', { form: 2, data: 'C' });
    await keepCompiled(store, 'gone', { form: 2, data: 'C' });
    const kept = { ...row('a'), active: true, compiled: { form: 2, data: 'C' } };
    expect(await store.getAll('playbooks')).toEqual([kept]);
  });
});

describe('origins', () => {
  it('keeps a role per origin, and writing twice is writing once', async () => {
    const store = await fresh();
    const ehr = { origin: 'https://a.example', role: 'ehr', by: 'user', at: 1 } as const;
    await addOrigins(store, [ehr, ehr, { ...ehr, role: 'playbook' }]);
    await addOrigins(store, [ehr]);
    expect(await originsWithRole(store, 'ehr')).toEqual(['https://a.example']);
    await removeOrigins(store, ['https://a.example'], 'ehr');
    expect(await originsWithRole(store, 'ehr')).toEqual([]);
    expect(await originsWithRole(store, 'playbook')).toEqual(['https://a.example']);
  });
});

describe('settings', () => {
  it('answers with defaults, and changes one without losing the others', async () => {
    const store = await fresh();
    expect(await readSettings(store)).toEqual({ viewer: 'physician', pausedUntil: 0, shadow: false });
    await store.put('meta', { key: 'settings', value: { later: 1 } });
    await changeSettings(store, { viewer: 'ma' });
    expect(await readSettings(store)).toEqual({ viewer: 'ma', pausedUntil: 0, shadow: false, later: 1 });
  });
});
