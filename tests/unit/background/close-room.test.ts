import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeStatus, nudgePorts } from '../../../entrypoints/background/close-room.ts';
import type { Context } from '../../../entrypoints/background/context.ts';
import { chunkOf } from '../../../lib/app/hours-book.ts';
import { createLock } from '../../../lib/app/seal-hours.ts';
import { EMPTY_HISTORY } from '../../../lib/core/hours/history.ts';
import { slotAt } from '../../../lib/core/hours/slot.ts';
import { appendChunk, changeHoursSettings, writeCorrections } from '../../../lib/store/hours.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { SOME_CALENDAR } from '../../fixtures/hours/make-history.ts';
import { MONDAY_8, stretch } from '../core/hours/arbitraries.ts';

// The counts of the inbox read last are in the browser's session memory: nothing was read in this one.
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: { storage: { session: { get: async () => ({}) } } } }));

const HOUR = 3_600_000;
const DATE = '2026-11-16';
let store: Store;
let now = MONDAY_8;
beforeEach(async () => {
  (store as Store | undefined)?.close();
  await deleteDB('timeback');
  store = await openStore();
  now = MONDAY_8 + 2 * HOUR;
});
const context = {
  clock: { now: () => now, zone: () => 'America/Chicago', offset: () => -360 },
  store: async () => store,
  playbook: async () => ({ hash: 'none' }),
} as unknown as Context;
const count = async (fromMs: number, seconds: number): Promise<number> =>
  appendChunk(store, await chunkOf({ seal: null }, { ...EMPTY_HISTORY, slots: stretch(fromMs, seconds) }));
const minutes = async (): Promise<number | null> => (await closeStatus(context)).minutes;

describe('the minutes of today', () => {
  it('are told where they are counted, and only there', async () => {
    await count(MONDAY_8, 600);
    expect(await minutes()).toBeNull();
    await changeHoursSettings(store, { alone: 'no' });
    expect(await minutes()).toBeNull();
    await changeHoursSettings(store, { alone: 'yes' });
    expect(await minutes()).toBe(10);
  });
  it('are those of the charting day, each slot once, as corrected', async () => {
    await changeHoursSettings(store, { alone: 'yes' });
    await count(MONDAY_8 - 4 * HOUR - 15_000, 60);
    await count(MONDAY_8, 600);
    await count(MONDAY_8, 600);
    // 45 seconds from 04:00 on, ten minutes from 08:00.
    expect(await minutes()).toBe(10);
    await count(MONDAY_8 + HOUR, 15);
    expect(await minutes()).toBe(11);
    const range = { from: slotAt(MONDAY_8), to: slotAt(MONDAY_8 + HOUR) };
    await writeCorrections(store, [{ at: 1, kind: 'not-me', value: range }]);
    expect(await minutes()).toBe(1);
  });
  it('are not told while the history is sealed', async () => {
    await count(MONDAY_8, 600);
    const { lock } = await createLock('correct horse battery', 1_000);
    await changeHoursSettings(store, { alone: 'yes', lock });
    expect(await minutes()).toBeNull();
  });
});

describe('the nudge and the calendar of the review page', () => {
  it('know the same sessions, and are quiet on leave', async () => {
    const ports = nudgePorts(context);
    expect((await ports.sessionsOn())(DATE)).toEqual([{ start: MONDAY_8, end: MONDAY_8 + 10 * HOUR }]);
    await changeHoursSettings(store, { calendar: SOME_CALENDAR });
    expect((await ports.sessionsOn())(DATE).at(-1)?.end).toBe(MONDAY_8 + 9 * HOUR);
    const quietAt = async (): Promise<boolean> =>
      (await ports.quiet(DATE)).some(({ start, end }) => start <= now && now < end);
    expect(await quietAt()).toBe(false);
    await changeHoursSettings(store, { calendar: { ...SOME_CALENDAR, exceptions: [{ date: DATE, kind: 'leave' }] } });
    expect((await ports.sessionsOn())(DATE)).toEqual([]);
    expect(await quietAt()).toBe(true);
  });
});
