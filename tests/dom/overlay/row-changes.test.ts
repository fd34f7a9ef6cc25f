import { beforeEach, expect, test } from 'vitest';
import { rowChanges, type RowChanges } from '../../../lib/overlay/row-changes.ts';

let list: Element;
let rows: ReadonlySet<Element>;
const row = (at: number): Element => [...rows][at]!;

beforeEach(() => {
  document.body.innerHTML = '<ul><div><li><b>One</b></li><li><b>Two</b></li></div></ul>';
  list = document.querySelector('ul')!;
  rows = new Set(list.querySelectorAll('li'));
});

/** What is told of `change` where the first row is near the view. */
function changesOf(change: () => void): RowChanges {
  const observer = new MutationObserver(() => undefined);
  observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
  change();
  const changes = rowChanges(observer.takeRecords(), list, rows, new Set([row(0)]));
  observer.disconnect();
  return changes;
}
const nothing: RowChanges = {
  touched: new Set(),
  restyled: new Set(),
  placed: new Set(),
  cameOrWent: false,
  rearranged: false,
  moved: false,
};

test('what a row says is told of that row', () => {
  const text = row(0).querySelector('b')!.firstChild as Text;
  expect(changesOf(() => (text.data = 'Other'))).toEqual({ ...nothing, touched: new Set([row(0)]) });
  expect(changesOf(() => row(1).querySelector('b')?.setAttribute('title', 'x'))).toEqual({
    ...nothing,
    touched: new Set([row(1)]),
    moved: true,
  });
});

test("a row's own class may style it otherwise, and a class around rows all of them", () => {
  expect(changesOf(() => row(0).classList.add('x'))).toEqual({
    ...nothing,
    touched: new Set([row(0)]),
    restyled: new Set([row(0)]),
    rearranged: true,
  });
  const around = changesOf(() => list.firstElementChild?.classList.add('x'));
  expect(around).toEqual({ ...nothing, restyled: 'all', rearranged: true, moved: true });
});

test('a place that a row is given by its style says nothing of its content', () => {
  expect(changesOf(() => row(0).setAttribute('style', 'top: 30px'))).toEqual({
    ...nothing,
    placed: new Set([row(0)]),
    rearranged: true,
  });
});

test('rows that come or go are told of the list', () => {
  const changes = changesOf(() => row(1).remove());
  expect(changes).toMatchObject({ cameOrWent: true, moved: true });
  expect(changes.touched.size).toBe(0);
});

test('our own badge is nothing, and the page taking it away is', () => {
  const badge = document.createElement('timeback-badge');
  expect(
    changesOf(() => {
      row(0).append(badge);
      badge.className = 'x';
    }),
  ).toEqual(nothing);
  expect(changesOf(() => badge.remove()).touched).toEqual(new Set([row(0)]));
});
