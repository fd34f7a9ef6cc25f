import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../lib/store/open-store.ts';
import { changeRitual, closeDay, keepEase, readRitual, reopenDay } from '../../../lib/store/ritual.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what clinic close keeps', () => {
  it('starts empty, and survives a new opening', async () => {
    const store = await openStore();
    expect(await readRitual(store, 'ritual-parked')).toEqual([]);
    await changeRitual(store, 'ritual-settings', (own) => ({ ...own, leadMinutes: 10 }));
    store.close();
    expect(await readRitual(await openStore(), 'ritual-settings')).toEqual({ leadMinutes: 10 });
  });

  it('changes one at a time: of many at once, none is lost', async () => {
    const [one, two] = await Promise.all([openStore(), openStore()]);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        changeRitual(index % 2 === 0 ? one : two, 'ritual-nudge', (memory) => ({
          ...memory,
          dismissed: memory.dismissed + 1,
        })),
      ),
    );
    expect((await readRitual(one, 'ritual-nudge')).dismissed).toBe(20);
  });

  it('closes a day once, at its first minute, and reopens it', async () => {
    const store = await openStore();
    const day = { date: '2027-05-03', closedAt: 1_000, offset: -300 };
    await closeDay(store, day);
    await closeDay(store, { ...day, closedAt: 2_000 });
    await closeDay(store, { ...day, date: '2027-05-04', closedAt: 3_000 });
    expect((await readRitual(store, 'ritual-days')).map(({ closedAt }) => closedAt)).toEqual([1_000, 3_000]);
    await reopenDay(store, '2027-05-03');
    expect((await readRitual(store, 'ritual-days')).map(({ date }) => date)).toEqual(['2027-05-04']);
  });

  it('keeps one answer a date', async () => {
    const store = await openStore();
    await keepEase(store, { date: '2027-05-03', value: null });
    await keepEase(store, { date: '2027-05-03', value: 7 });
    expect(await readRitual(store, 'ritual-ease')).toEqual([{ date: '2027-05-03', value: 7 }]);
  });
});
