import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../entrypoints/background/context.ts';
import { onCountHere } from '../../../entrypoints/background/on-count-here.ts';
import { onLock } from '../../../entrypoints/background/on-lock.ts';
import { onMark } from '../../../entrypoints/background/on-mark.ts';
import { readBook, type HoursRows } from '../../../lib/app/hours-book.ts';
import { createLock, openSealed } from '../../../lib/app/seal-hours.ts';
import { slotAt } from '../../../lib/core/hours/slot.ts';
import type { Sender } from '../../../lib/platform/requests.ts';
import type { Mark } from '../../../lib/protocol/hours-messages.ts';
import { changeHoursSettings, readChunks } from '../../../lib/store/hours.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { MONDAY_8 } from '../core/hours/arbitraries.ts';

let store: Store;
let now = MONDAY_8;
beforeEach(async () => {
  (store as Store | undefined)?.close();
  await deleteDB('timeback');
  store = await openStore();
  now = MONDAY_8;
});
const context = {
  clock: { now: () => now, zone: () => 'America/Chicago', offset: () => -360 },
  store: async () => store,
  approvedPatterns: async () => ['https://ehr.example/*'],
} as unknown as Context;
const page: Sender = { tabId: 1, frameId: 0, origin: 'https://ehr.example', incognito: false };
const rows = (key?: { lock: Parameters<typeof openSealed>[0]; key: CryptoKey }): HoursRows => ({
  read: (after) => readChunks(store, after),
  replace: async () => false,
  seal: null,
  open: key ? (bytes) => openSealed(key.lock, key.key, bytes) : null,
});
const markOf = (change: Partial<Mark> = {}): Mark => ({
  slot: slotAt(now),
  offset: -360,
  zone: 'America/Chicago',
  jumped: false,
  parts: [{ profile: 'timeback-demo', activity: 'inbox', marks: 3 }],
  ...change,
});
const slots = async (): Promise<number[]> => (await readBook(rows())).history.slots.map(({ slot }) => slot);

describe('a mark', () => {
  const mark = onMark(context);
  it('counts once the person said yes, on an approved page, and answers with nothing', async () => {
    expect(await mark(markOf(), page)).toBeNull();
    expect(await slots()).toEqual([]);
    await changeHoursSettings(store, { alone: 'no' });
    await mark(markOf(), page);
    expect(await slots()).toEqual([]);
    await changeHoursSettings(store, { alone: 'yes' });
    await mark(markOf(), { ...page, origin: 'https://other.example' });
    await mark(markOf(), { ...page, origin: null });
    await mark(markOf(), { ...page, incognito: true });
    expect(await slots()).toEqual([]);
    expect(await mark(markOf(), page)).toBeNull();
    expect(await slots()).toEqual([slotAt(now)]);
  });

  it('said again, by another window or late, counts once', async () => {
    await changeHoursSettings(store, { alone: 'yes' });
    for (let time = 0; time < 3; time += 1) await mark(markOf(), { ...page, tabId: time });
    now += 3_600_000;
    await mark(markOf({ slot: slotAt(MONDAY_8) }), page);
    expect(await slots()).toEqual([slotAt(MONDAY_8)]);
  });

  it('is not believed when it is from a day ago, or from the future', async () => {
    await changeHoursSettings(store, { alone: 'yes' });
    const here = slotAt(now);
    for (const slot of [here + 2, here - 5_761]) await mark(markOf({ slot }), page);
    expect(await slots()).toEqual([]);
    for (const slot of [here + 1, here - 5_760]) await mark(markOf({ slot }), page);
    expect(await slots()).toEqual([here - 5_760, here + 1]);
  });

  it('does not count within a pause; the slots around it do', async () => {
    await changeHoursSettings(store, { alone: 'yes', pausedFrom: now + 20_000, pausedUntil: now + 60_000 });
    now += 120_000;
    const first = slotAt(MONDAY_8);
    for (let slot = first; slot < first + 6; slot += 1) await mark(markOf({ slot }), page);
    expect((await slots()).map((slot) => slot - first)).toEqual([0, 1, 4, 5]);
  });

  it('keeps no name that is not a profile’s', async () => {
    await changeHoursSettings(store, { alone: 'yes' });
    await mark(markOf({ parts: [{ profile: 'avery-sample-person', activity: 'notes', marks: 1 }] }), page);
    const { history } = await readBook(rows());
    expect(history.slots[0]?.parts).toEqual([{ profile: null, activity: 'notes', marks: 1 }]);
  });

  it('unites what it wrote, hour by hour and day by day, and loses nothing', async () => {
    await changeHoursSettings(store, { alone: 'yes' });
    const all: number[] = [];
    for (let count = 0; count < 700; count += 1) {
      now += 15_000;
      all.push(slotAt(now));
      await mark(markOf(), page);
    }
    now += 24 * 3_600_000;
    all.push(slotAt(now));
    await mark(markOf(), page);
    expect(await slots()).toEqual(all);
    expect((await readChunks(store)).length).toBe(1);
  });

  it('is sealed when there is a passphrase, and the worker cannot open it', async () => {
    const made = await createLock('a calm long phrase', 1_000);
    await changeHoursSettings(store, { alone: 'yes', lock: made.lock });
    await mark(markOf(), page);
    expect((await readChunks(store)).map(({ row }) => row.form)).toEqual(['sealed']);
    expect(await readBook(rows())).toMatchObject({ sealed: 1, history: { slots: [] } });
    expect((await readBook(rows(made))).history.slots).toHaveLength(1);
  });
});

describe('a locked screen', () => {
  it('is a break that no gap is filled across; other states are not', async () => {
    const lock = onLock(context);
    await lock('locked');
    expect((await readBook(rows())).history.breaks).toEqual([]);
    await changeHoursSettings(store, { alone: 'yes' });
    await lock('idle');
    await lock('locked');
    expect((await readBook(rows())).history.breaks).toEqual([slotAt(now)]);
  });
});

describe('what a content script may know of time', () => {
  it('is whether it counts, and nothing that was counted', async () => {
    const ask = onCountHere(context);
    const no = { count: false, pausedFor: null, profiles: [] };
    expect(await ask({}, page)).toMatchObject(no);
    await changeHoursSettings(store, { alone: 'yes' });
    await onMark(context)(markOf(), page);
    const answer = await ask({}, page);
    expect(Object.keys(answer).sort()).toEqual(['clockShift', 'count', 'pausedFor', 'profiles']);
    expect(answer).toMatchObject({ count: true, pausedFor: null });
    expect(JSON.stringify(answer)).not.toContain(String(slotAt(now)));
    for (const { id, match, activities } of answer.profiles) expect([id, match, activities]).not.toContain(undefined);
    expect(await ask({}, { ...page, incognito: true })).toMatchObject(no);
    expect(await ask({}, { ...page, origin: 'https://other.example' })).toMatchObject(no);
    await changeHoursSettings(store, { pausedFrom: now, pausedUntil: now + 60_000 });
    expect(await ask({}, page)).toMatchObject({ ...no, pausedFor: 60_000 });
  });
});
