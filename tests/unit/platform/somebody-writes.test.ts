import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notifyContent, somebodyWrites } from '../../../lib/platform/requests.ts';

interface Tab {
  readonly id: number;
  readonly active: boolean;
  readonly frozen?: boolean;
  readonly discarded?: boolean;
  readonly says: () => Promise<unknown>;
}
const world = vi.hoisted(() => ({ tabs: [] as Tab[] }));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    tabs: {
      query: async () => world.tabs,
      sendMessage: async (id: number) => world.tabs.find((tab) => tab.id === id)?.says(),
    },
  },
}));

const nobody = async (): Promise<unknown> => Promise.reject(new Error('Receiving end does not exist'));
const never = async (): Promise<unknown> => new Promise(() => undefined);
const tab = (id: number, says: Tab['says'], rest: Partial<Tab> = {}): Tab => ({ id, active: false, says, ...rest });

/** With whatever time it takes. */
async function soon<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return work;
}

describe('the question whether somebody writes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is yes where one page says so, and no where none does', async () => {
    world.tabs = [tab(1, nobody), tab(2, async () => true), tab(3, nobody)];
    expect(await soon(somebodyWrites())).toBe(true);
    world.tabs = [tab(1, nobody), tab(2, async () => undefined)];
    expect(await soon(somebodyWrites())).toBe(false);
  });
  it('has an end: a page that the browser put to sleep never answers, and keeps no day’s prompt away', async () => {
    world.tabs = [tab(1, never), tab(2, never, { active: true, frozen: true }), tab(3, never, { discarded: true })];
    expect(await soon(somebodyWrites())).toBe(false);
  });
  it('takes a page in front that is too busy to answer as one that is written in', async () => {
    world.tabs = [tab(1, never, { active: true }), tab(2, nobody)];
    expect(await soon(somebodyWrites())).toBe(true);
  });
});

it('a notice to all pages does not wait for those that sleep', async () => {
  vi.useFakeTimers();
  world.tabs = [tab(1, never), tab(2, nobody)];
  await expect(soon(notifyContent('clinic-over'))).resolves.toBeUndefined();
  vi.useRealTimers();
});
