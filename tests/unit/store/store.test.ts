import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKUP, BACKUP_DAYS, dropOldBackup, readBackup } from '../../../lib/store/backup.ts';
import { keepMark, readMarks } from '../../../lib/store/marks.ts';
import { MIGRATIONS, type Migration } from '../../../lib/store/migrations/index.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { addOrigins, originsWithRole, removeOrigins } from '../../../lib/store/origins.ts';
import { activatePlaybook, activePlaybook, keepCompiled } from '../../../lib/store/playbooks.ts';
import type { PlaybookRow } from '../../../lib/store/schema.ts';
import { changeSettings, readSettings } from '../../../lib/store/settings.ts';

const FIRST = ['meta', 'playbooks', 'origins', 'hoursChunks', 'corrections', 'audit'] as const;
const storesOf = (version: number) => (version === 1 ? FIRST : ([...FIRST, 'marks'] as const));
type Samples = Partial<Record<(typeof FIRST)[number] | 'marks', object[]>>;

function samplesOf(version: number): Samples {
  const text = readFileSync(new URL(`../../fixtures/store/v${version}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
      : value,
  ) as Samples;
}

async function fill(store: Store, samples: Samples): Promise<void> {
  for (const [name, rows] of Object.entries(samples)) {
    for (const row of rows) await store.put(name as 'meta', row as never);
  }
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
  vi.restoreAllMocks();
  open?.close();
  open = null;
  await deleteDB('timeback');
  await deleteDB(BACKUP);
});

describe('the store', () => {
  it('has frozen samples of every version', () => {
    for (let version = 1; version <= MIGRATIONS.length; version += 1) {
      for (const name of storesOf(version)) expect(samplesOf(version)[name]?.length).toBeGreaterThan(0);
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
    expect(await readMarks(store, 'playbook')).toEqual(['2026-11-18T11:06:40.000Z']);
    expect(await readMarks(store, 'sprint')).toEqual(version === 1 ? [] : ['2026-11-04']);
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

  it('brings the present sprint into the marks', async () => {
    const old = await openStore(MIGRATIONS.slice(0, 1));
    await old.put('meta', { key: 'audit-sheet', value: { start: '2026-11-04', changes: [] } });
    old.close();
    expect(await readMarks(await fresh(), 'sprint')).toEqual(['2026-11-04']);
  });

  describe('before an upgrade', () => {
    const first = async (): Promise<void> => {
      const old = await openStore(MIGRATIONS.slice(0, 1));
      await fill(old, samplesOf(1));
      old.close();
    };

    it('backs up every row, and forgets the copy after a while or with an erase', async () => {
      await first();
      const day = 86_400_000;
      open = await openStore(MIGRATIONS, 1_000 * day);
      const backup = await readBackup();
      expect(backup?.version).toBe(1);
      const count = Object.values(samplesOf(1)).reduce((sum, rows) => sum + rows.length, 0);
      expect(backup?.rows).toHaveLength(count);
      expect(backup?.rows).toContainEqual({
        store: 'audit',
        key: '2026-W47|protocol|refill-stable-chronic|refill',
        value: samplesOf(1).audit?.[0],
      });
      await dropOldBackup((1_000 + BACKUP_DAYS) * day);
      expect(await readBackup()).not.toBeNull();
      await dropOldBackup((1_000 + BACKUP_DAYS) * day + 1);
      expect(await readBackup()).toBeNull();
    });

    it('makes none of a new database, and none where there is nothing to upgrade', async () => {
      (await fresh()).close();
      await fresh();
      expect(await readBackup()).toBeNull();
    });

    it.each(['backup', 'upgrade'])('loses nothing when the disk is full during the %s', async (when) => {
      await first();
      // oxlint-disable-next-line typescript/unbound-method -- it is called on the store that it was called on
      const real = IDBObjectStore.prototype.put;
      const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(
        this: IDBObjectStore,
        ...row
      ) {
        if (this.name === (when === 'backup' ? 'about' : 'marks')) {
          throw new DOMException('planted', 'QuotaExceededError');
        }
        return real.apply(this, row);
      });
      if (when === 'backup') {
        const store = await openStore();
        expect(store.version).toBe(1);
        expect(await readMarks(store, 'playbook')).toEqual([]);
        await keepMark(store, { kind: 'sprint', at: '2026-11-04' });
        store.close();
      } else await expect(openStore()).rejects.toThrow('planted');
      full.mockRestore();
      const after = await fresh();
      expect([after.version, await after.count('origins'), await after.count('audit')]).toEqual([2, 2, 1]);
      expect(await readMarks(after, 'playbook')).toHaveLength(1);
    });

    it('rolls all of it back when a step fails midway, after it has written', async () => {
      await first();
      const midway: Migration = async (_database, transaction) => {
        await transaction.objectStore('meta').clear();
        throw new Error('planted');
      };
      await expect(openStore([...MIGRATIONS, midway])).rejects.toThrow('planted');
      const old = await openStore(MIGRATIONS.slice(0, 1));
      expect([old.version, await old.count('meta')]).toEqual([1, 1]);
      expect(old.objectStoreNames.contains('marks')).toBe(false);
      old.close();
    });
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
