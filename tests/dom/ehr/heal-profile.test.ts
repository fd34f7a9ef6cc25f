import { describe, expect, it } from 'vitest';
import { LAYOUTS, INBOX } from './learn/layouts.ts';
import { show, taught } from './learn/teach.ts';
import { snapshotOf } from './snapshot-of.ts';

const LIST = INBOX.slice(0, 15);
const layoutOf = (name: string): (typeof LAYOUTS)[number] => LAYOUTS.find((one) => one.name === name)!;
const TABLE = layoutOf('table with headers');
const CARDS = layoutOf('cards with classes');

const lines = (): Element[] => [...document.querySelectorAll('#worklist tr')];

/** Puts the cell at `from` before the one at `to`, in every line or in the messages' only. */
function move(from: number, to: number, heads = true): void {
  for (const line of lines().filter((one) => heads || one.querySelector('td'))) {
    const cell = line.children[from];
    const before = line.children[to] ?? null;
    if (cell) line.insertBefore(cell, before);
  }
}

describe('a list that no longer looks as it did', () => {
  it('is read on where columns moved, names and contents together', async () => {
    show(TABLE, LIST);
    const profile = taught(TABLE);
    show(TABLE, LIST);
    move(5, 1);
    const { problem, readings } = await snapshotOf([profile]);
    expect(problem).toBeNull();
    expect(readings.map(({ id, message: { subject, category } }) => [id, subject, category])).toEqual(
      LIST.map(({ id, subject, type }) => [id, subject, type]),
    );
  });

  it('is read as it was where only the names of columns moved', async () => {
    show(TABLE, LIST);
    const profile = taught(TABLE);
    show(TABLE, LIST);
    lines()[0]?.append(lines()[0]!.children[1]!);
    const { readings } = await snapshotOf([profile]);
    expect(readings.map(({ message: { subject } }) => subject)).toEqual(LIST.map(({ subject }) => subject));
  });

  it('is not read where only the cells moved, or another column could be meant', async () => {
    show(TABLE, LIST);
    const profile = taught(TABLE);
    const changes: (() => void)[] = [
      () => move(5, 1, false),
      () => {
        for (const [at, line] of lines().entries()) {
          const cell = document.createElement(at === 0 ? 'th' : 'td');
          cell.textContent = at === 0 ? 'Seen by' : `Heron, Testor`;
          line.children[1]?.before(cell);
        }
      },
    ];
    for (const change of changes) {
      show(TABLE, LIST);
      change();
      const { problem, readings } = await snapshotOf([profile]);
      expect([problem, readings]).toEqual(['changed', []]);
    }
  });

  it('is read on where each message got a box of its own, or a box inside it', async () => {
    show(CARDS, LIST);
    const profile = taught(CARDS);
    const changes: ((row: Element) => void)[] = [
      (row) => {
        const box = document.createElement('div');
        row.replaceWith(box);
        box.append(row);
      },
      (row) => {
        const box = document.createElement('div');
        box.append(...row.childNodes);
        row.append(box);
      },
    ];
    for (const change of changes) {
      for (const row of show(CARDS, LIST).keys()) change(row);
      const { problem, readings } = await snapshotOf([profile]);
      expect(problem).toBeNull();
      expect(readings.map(({ id, message: { subject } }) => [id, subject])).toEqual(
        LIST.map(({ id, subject }) => [id, subject]),
      );
    }
  });
});
