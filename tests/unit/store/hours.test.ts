import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBook, tidyBook, type HoursRows } from '../../../lib/app/hours-book.ts';
import { createLock, openSealed, seal, unlock } from '../../../lib/app/seal-hours.ts';
import { DEFAULT_CALENDAR } from '../../../lib/core/hours/calendar.ts';
import { decodeChunk, encodeChunk } from '../../../lib/core/hours/chunk.ts';
import { EMPTY_HISTORY } from '../../../lib/core/hours/history.ts';
import { readExport } from '../../../lib/core/hours/export-format.ts';
import {
  appendChunk,
  changeHoursSettings,
  eraseHours,
  readChunks,
  readCorrections,
  readHoursSettings,
  replaceChunks,
  writeCorrections,
} from '../../../lib/store/hours.ts';
import { closeDay, keepEase, readRitual } from '../../../lib/store/ritual.ts';
import { openStore, type Store } from '../../../lib/store/open-store.ts';
import { MONDAY_8, stretch } from '../core/hours/arbitraries.ts';

let store: Store;
beforeEach(async () => {
  (store as Store | undefined)?.close();
  await deleteDB('timeback');
  store = await openStore();
});
const chunk = (fromMs: number, seconds: number) =>
  ({ form: 'plain', bytes: encodeChunk({ ...EMPTY_HISTORY, slots: stretch(fromMs, seconds) }) }) as const;
const rows = (): HoursRows => ({
  read: (after) => readChunks(store, after),
  replace: (keys, row, day) => replaceChunks(store, keys, row, day === null ? {} : { tidied: { upTo: 0, day } }),
  seal: null,
  open: null,
});

describe('stored hours', () => {
  it('answers with defaults, and counts nothing before yes', async () => {
    expect(await readHoursSettings(store)).toMatchObject({ alone: null, affirmed: false, keepDays: 90, lock: null });
    await changeHoursSettings(store, { alone: 'yes' });
    await changeHoursSettings(store, { keepDays: 60 });
    expect(await readHoursSettings(store)).toMatchObject({ alone: 'yes', keepDays: 60 });
  });

  it('unites chunks in one step, and brings nothing back that was erased meanwhile', async () => {
    await appendChunk(store, chunk(MONDAY_8, 60));
    await appendChunk(store, chunk(MONDAY_8 + 30_000, 60));
    const before = await readBook(rows());
    await tidyBook(rows(), [], DEFAULT_CALENDAR, '2026-11-16', 90);
    expect((await readChunks(store)).length).toBe(1);
    expect((await readBook(rows())).history).toEqual(before.history);
    expect((await readHoursSettings(store)).tidied.day).toBe('2026-11-16');
    const [{ key } = { key: 0 }] = await readChunks(store);
    await eraseHours(store);
    expect(await replaceChunks(store, [key], chunk(MONDAY_8, 60))).toBe(false);
    expect(await readChunks(store)).toEqual([]);
  });

  it('leaves a chunk that it cannot read where it is, and says so', async () => {
    await appendChunk(store, { form: 'plain', bytes: new Uint8Array([1, 2, 3]) });
    await appendChunk(store, chunk(MONDAY_8, 60));
    await tidyBook(rows(), [], DEFAULT_CALENDAR, '2026-11-16', 90);
    const book = await readBook(rows());
    expect([book.damaged, book.history.slots.length]).toEqual([1, 4]);
    expect((await readChunks(store)).map(({ row }) => row.bytes.length)).toContain(3);
  });

  it('keeps slots for as long as was asked, then totals', async () => {
    await appendChunk(store, chunk(MONDAY_8, 600));
    await tidyBook(rows(), [], DEFAULT_CALENDAR, '2027-02-14', 90);
    expect((await readBook(rows())).history.slots).toHaveLength(40);
    await tidyBook(rows(), [], DEFAULT_CALENDAR, '2027-02-15', 90);
    const { history } = await readBook(rows());
    expect(history.slots).toEqual([]);
    expect(history.days).toMatchObject([{ date: '2026-11-16', total: 600 }]);
  });

  it('erases chunks, corrections and choices, and nothing else', async () => {
    await store.put('meta', { key: 'settings', value: { viewer: 'rn' } });
    await appendChunk(store, chunk(MONDAY_8, 60));
    await writeCorrections(store, [{ at: 1, kind: 'not-me', value: { from: 1, to: 2 } }]);
    await changeHoursSettings(store, { alone: 'yes' });
    await closeDay(store, { date: '2026-11-16', closedAt: MONDAY_8, offset: -360 });
    await keepEase(store, { date: '2026-11-16', value: 3 });
    await eraseHours(store);
    expect(await readRitual(store, 'ritual-days')).toEqual([]);
    expect(await readRitual(store, 'ritual-ease')).toEqual([]);
    expect(await readChunks(store)).toEqual([]);
    expect(await readCorrections(store)).toEqual({ plain: [], sealed: [] });
    expect((await readHoursSettings(store)).alone).toBeNull();
    expect(await store.get('meta', 'settings')).toBeDefined();
  });
});

describe('a sealed history', () => {
  const ROUNDS = 1_000;
  it('is opened by the passphrase and by nothing else', async () => {
    const { lock, key } = await createLock('a calm long phrase', ROUNDS);
    const plain = encodeChunk({ ...EMPTY_HISTORY, slots: stretch(MONDAY_8, 60) });
    const sealed = await seal(lock.publicKey, plain);
    expect(await openSealed(lock, key, sealed)).toEqual(plain);
    const again = await unlock(lock, 'a calm long phrase');
    expect(again && (await openSealed(lock, again, sealed))).toEqual(plain);
    expect(await unlock(lock, 'a calm long phrasE')).toBeNull();
    const other = await createLock('a calm long phrase', ROUNDS);
    expect(await openSealed(other.lock, other.key, sealed)).toBeNull();
    for (const at of [0, 33, sealed.length - 1]) {
      const flipped = sealed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await openSealed(lock, key, flipped)).toBeNull();
    }
    expect(await openSealed(lock, key, new Uint8Array(3))).toBeNull();
  });
  it('shows nothing of what is in it, and is never the same twice', async () => {
    const { lock } = await createLock('a calm long phrase', ROUNDS);
    const plain = encodeChunk({ ...EMPTY_HISTORY, slots: stretch(MONDAY_8, 60) });
    const [one, two] = [await seal(lock.publicKey, plain), await seal(lock.publicKey, plain)];
    expect(one).not.toEqual(two);
    expect(new TextDecoder('latin1').decode(one)).not.toContain('America');
  });
});

describe('frozen samples', () => {
  const sample = (name: string): string =>
    readFileSync(new URL(`../../fixtures/hours/${name}`, import.meta.url), 'utf8');
  it('of the first chunks read as on the day they were written', () => {
    const { chunk: base64, history } = JSON.parse(sample('chunk-v1.json')) as { chunk: string; history: unknown };
    expect(decodeChunk(Buffer.from(base64, 'base64'))).toEqual({ ok: true, value: history });
  });
  it('of the first export read as on the day it was written', () => {
    const { history } = JSON.parse(sample('chunk-v1.json')) as { history: unknown };
    const read = readExport(sample('export-v1.json'));
    expect(read.ok && read.value.history).toEqual(history);
    expect(read.ok && read.value.corrections).toHaveLength(3);
  });
});
