import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INBOX, LAYOUTS } from './layouts.ts';
import { chance, EVERYDAY, MUTATIONS, type Mutation } from './mutations.ts';
import { readList } from './read-list.ts';
import { show, taught } from './teach.ts';

const LIST = INBOX.slice(0, 20);
/** Changed pages per layout and kind of change. */
const TIMES = Number(process.env['TIMEBACK_MUTATIONS'] ?? 10);
/** Milliseconds: a few thousand documents are parsed. */
const LONG = 300_000;

interface Count {
  pages: number;
  /** Pages of which the messages are still read (at least nine in ten). */
  read: number;
}

const counts = new Map<string, Count>();

function count(name: string, read: boolean): void {
  const known = counts.get(name) ?? { pages: 0, read: 0 };
  known.pages += 1;
  if (read) known.read += 1;
  counts.set(name, known);
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'after its host changed: %s',
  (_name, layout) => {
    it('is read right or not at all, whatever changed', { timeout: LONG }, () => {
      show(layout, LIST);
      const profile = taught(layout);
      const run = (names: readonly string[], mutations: readonly Mutation[], seed: number): void => {
        const truth = show(layout, LIST);
        const next = chance(seed);
        for (const mutate of mutations) mutate({ rows: [...truth.keys()], next });
        const { read, wrong } = readList(profile, truth, layout);
        expect({ names, seed, wrong }).toEqual({ names, seed, wrong: [] });
        count(names.length === 1 ? (names[0] ?? '') : 'two at once', read >= LIST.length * 0.9);
      };
      const kinds = Object.entries(MUTATIONS);
      for (const [at, [name, mutate]] of kinds.entries()) {
        for (let time = 0; time < TIMES; time += 1) run([name], [mutate], at * 1_000 + time);
      }
      for (let time = 0; time < TIMES * 4; time += 1) {
        const next = chance(900_000 + time);
        const two = [kinds[next(kinds.length)], kinds[next(kinds.length)]].filter((one) => one !== undefined);
        run(
          two.map(([name]) => name).concat('and'),
          two.map(([, mutate]) => mutate),
          500_000 + time,
        );
      }
    });

    it('is read on through what happens every day', { timeout: LONG }, () => {
      show(layout, LIST);
      const profile = taught(layout);
      for (const [at, [name, mutate]] of Object.entries(EVERYDAY).entries()) {
        for (let time = 0; time < 4; time += 1) {
          const truth = show(layout, LIST);
          mutate({ rows: [...truth.keys()], next: chance(at * 100 + time) });
          const there = [...truth.keys()].filter((row) => row.isConnected).length;
          expect({ name, ...readList(profile, truth, layout) }).toEqual({
            name,
            problem: null,
            read: there,
            wrong: [],
          });
        }
      }
    });
  },
);

it('changed thousands of pages; the figures are in test-results/learn-resilience.json', () => {
  const table = Object.fromEntries(counts);
  const pages = Object.values(table).reduce((sum, { pages }) => sum + pages, 0);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(
    'test-results/learn-resilience.json',
    `${JSON.stringify({ pages, wrong: 0, kinds: table }, null, 2)}\n`,
  );
  expect(pages).toBeGreaterThanOrEqual(2_000);
});
