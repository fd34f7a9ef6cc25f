import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignPool, poolSize } from '../../../demo/app/grid/pool.ts';
import { MANY_MESSAGES } from '../../../demo/many-messages.ts';
import { MESSAGES } from '../../../demo/messages.ts';
import type { FullMessage, GridInbox } from '../../../demo/model.ts';
import { FAMILY_NAMES, patient } from '../../../demo/people.ts';
import { startDemo, type Demo } from '../../../demo/server.ts';

const ROW = 32;

describe('the grid’s messages', () => {
  it('are 5,000, newest first, each with its own id, the In Basket among them', () => {
    expect(MANY_MESSAGES).toHaveLength(5_000);
    expect(new Set(MANY_MESSAGES.map(({ id }) => id)).size).toBe(5_000);
    const ages = MANY_MESSAGES.map(({ minutesAgo }) => minutesAgo ?? 0);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    expect(MANY_MESSAGES).toEqual(expect.arrayContaining([...MESSAGES]));
  });

  it('are about invented people only, and all in the list they are made from', () => {
    const charts = new Set(FAMILY_NAMES.map((family) => patient(family).mrn));
    for (const message of MANY_MESSAGES) if (message.patient) expect(charts).toContain(message.patient.mrn);
  });

  it('have texts that a list shows whole and texts that it cuts', () => {
    const cut = MANY_MESSAGES.filter(({ body }) => Array.from(body).length > 100).length;
    expect(cut).toBeGreaterThan(1_000);
    expect(MANY_MESSAGES.length - cut).toBeGreaterThan(1_000);
  });
});

describe('GET /api/grid', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  }, 60_000);
  afterAll(() => demo.close());

  it('lists everything without what is not shown, and gives each message in full', async () => {
    const inbox: GridInbox = await (await fetch(`${demo.url}api/grid`)).json();
    expect(inbox.items.map(({ id }) => id)).toEqual(MANY_MESSAGES.map(({ id }) => id));
    for (const item of inbox.items) expect(item).not.toHaveProperty('body');
    const last = MANY_MESSAGES.at(-1);
    const full: FullMessage = await (await fetch(`${demo.url}api/grid/${last?.id}`)).json();
    expect(full.body).toBe(last?.body);
    expect((await fetch(`${demo.url}api/grid/nobody`)).status).toBe(404);
  });
});

describe('assignPool', () => {
  const view = fc.record({
    top: fc.nat({ max: 200_000 }),
    height: fc.integer({ min: 40, max: 1_400 }),
    items: fc.nat({ max: 5_000 }),
  });

  it('shows every item in view, each once, and never one that is not there', () => {
    fc.assert(
      fc.property(view, ({ top, height, items }) => {
        const scrolled = Math.min(top, Math.max(0, items * ROW - height));
        const shown = assignPool(scrolled, ROW, poolSize(height, ROW), items);
        const indexes = shown.filter((index) => index !== null);
        expect(new Set(indexes).size).toBe(indexes.length);
        for (const index of indexes) expect(index).toBeLessThan(items);
        const last = Math.min(items - 1, Math.floor((scrolled + height - 1) / ROW));
        for (let index = Math.floor(scrolled / ROW); index <= last; index += 1) expect(indexes).toContain(index);
      }),
    );
  });

  it('leaves an item in its element while it stays in view', () => {
    fc.assert(
      fc.property(fc.nat({ max: 150_000 }), fc.nat({ max: 300 }), (top, step) => {
        const pool = poolSize(600, ROW);
        const before = assignPool(top, ROW, pool, 5_000);
        const after = assignPool(top + step, ROW, pool, 5_000);
        before.forEach((index, element) => {
          if (index !== null && after.includes(index)) expect(after[element]).toBe(index);
        });
      }),
    );
  });

  it('uses its elements again', () => {
    const pool = poolSize(600, ROW);
    const before = assignPool(0, ROW, pool, 5_000);
    const after = assignPool(600 * 10, ROW, pool, 5_000);
    expect(after).toHaveLength(before.length);
    expect(after.some((index) => before.includes(index))).toBe(false);
  });
});
