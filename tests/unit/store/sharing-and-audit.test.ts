import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { countSeen } from '../../../lib/core/audit/count-seen.ts';
import {
  auditRows,
  countLook,
  changeCount,
  erasedIn,
  eraseAudit,
  forgetTaps,
  keepShared,
  keepSheet,
  noteShadowWeek,
  readShared,
  readSheet,
  shadowWeeks,
} from '../../../lib/store/audit.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { dropPin, keepPin, readPin } from '../../../lib/store/pins.ts';
import { activatePlaybook, activePlaybook, deactivatePlaybooks } from '../../../lib/store/playbooks.ts';
import { changeSettings, readSettings } from '../../../lib/store/settings.ts';
import { keepSubscription, readSubscription } from '../../../lib/store/subscription.ts';

let store: Store;
beforeEach(async () => {
  store?.close();
  await deleteDB('timeback');
  store = await openStore();
});

const pin = (version: number, key = 'a') => ({ key, fingerprint: '1', version, hash: String(version) });

describe('pins', () => {
  it('never fall back to an older version while the key stays, and follow a new key', async () => {
    await keepPin(store, 'cedar', pin(15));
    await keepPin(store, 'cedar', pin(14));
    expect(await readPin(store, 'cedar')).toEqual(pin(15));
    await keepPin(store, 'cedar', pin(14, 'b'));
    expect(await readPin(store, 'cedar')).toEqual(pin(14, 'b'));
    expect(await readPin(store, 'birch')).toBeNull();
    await dropPin(store, 'cedar');
    expect(await readPin(store, 'cedar')).toBeNull();
  });
});

it('keeps whom the person follows apart from whom an administrator follows', async () => {
  await keepSubscription(store, 'user', { address: 'u' });
  await keepSubscription(store, 'policy', { address: 'p' });
  await keepSubscription(store, 'policy', null);
  expect([await readSubscription(store, 'user'), await readSubscription(store, 'policy')]).toEqual([
    { address: 'u' },
    null,
  ]);
});

it('goes back to the built-in playbook and keeps the bytes of the one before', async () => {
  const row = {
    hash: 'x',
    bytes: new Uint8Array([1]),
    source: 'link',
    importedAt: 1,
    active: true,
    compiled: null,
  } as const;
  await activatePlaybook(store, row);
  await deactivatePlaybooks(store);
  expect(await activePlaybook(store)).toBeNull();
  expect(await store.getAll('playbooks')).toEqual([{ ...row, active: false }]);
});

describe('the audit’s rows', () => {
  const look = async (count: number): Promise<void> =>
    countLook(store, (before) =>
      countSeen(
        before,
        [{ day: '2026-11-22', lane: 'protocol', rule: 'refill', category: 'refill', flag: null, count }],
        0,
        '2026-11-22',
      ),
    );

  it('rise by what is new, also when looks come at the same moment', async () => {
    await Promise.all([look(7), look(7), look(12), look(5)]);
    expect(await auditRows(store)).toEqual([
      { key: '2026-W47|protocol|*|*', count: 12 },
      { key: '2026-W47|protocol|refill|refill', count: 12 },
    ]);
  });

  it('of a wrong lane rise and fall by one, within bounds, and can be forgotten', async () => {
    const key = '2026-W47|wrong-lane|refill|refill|rn';
    const count = async (): Promise<number> => (await store.get('audit', key))?.count ?? 0;
    for (const by of [1, 1, 1] as const) await changeCount(store, key, by, 2);
    expect(await count()).toBe(2);
    for (const by of [-1, -1, -1] as const) await changeCount(store, key, by, 2);
    expect(await count()).toBe(0);
    await changeCount(store, key, 1, 2);
    await changeCount(store, '2026-W47|wrong-lane|other|refill|rn', 1, 2);
    await look(3);
    await forgetTaps(store, 'refill');
    expect((await auditRows(store)).map(({ key }) => key)).toEqual([
      '2026-W47|protocol|*|*',
      '2026-W47|protocol|refill|refill',
      '2026-W47|wrong-lane|other|refill|rn',
    ]);
  });

  it('that left this computer stay as they left', async () => {
    await keepShared(store, { '2026-W46': ['first'] });
    await keepShared(store, { '2026-W46': ['second'], '2026-W47': ['new'] });
    expect(await readShared(store)).toEqual({ '2026-W46': ['first'], '2026-W47': ['new'] });
  });

  it('are all gone after an erase, and the settings are not', async () => {
    await look(3);
    await keepShared(store, { '2026-W46': [] });
    await noteShadowWeek(store, '2026-W47');
    await noteShadowWeek(store, '2026-W47');
    expect(await shadowWeeks(store)).toEqual(['2026-W47']);
    await keepSheet(store, { start: null });
    await changeSettings(store, { shadow: true });
    await eraseAudit(store, '2026-W47');
    expect([await auditRows(store), await shadowWeeks(store), await readSheet(store)]).toEqual([[], [], undefined]);
    expect([await readShared(store), await erasedIn(store)]).toEqual([{}, '2026-W47']);
    expect(await readSettings(store)).toMatchObject({ shadow: true });
    await look(3);
    expect(await auditRows(store)).toHaveLength(2);
  });
});
