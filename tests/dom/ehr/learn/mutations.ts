import { mix } from '../../../pages/messages.ts';

/** A seeded sequence of whole numbers below a bound. */
export type Chance = (below: number) => number;
export function chance(seed: number): Chance {
  let state = mix(seed + 1);
  return (below) => {
    state = mix(state + 0x9e37);
    return state % below;
  };
}

/** What a change works on: rows are the test's own list, so that it does not depend on what the product finds. */
export interface Host {
  readonly rows: readonly Element[];
  readonly next: Chance;
}
export type Mutation = (host: Host) => void;

const word = (next: Chance): string => Array.from({ length: 6 }, () => 'abcdefghijklmnopqrstuvwxyz'[next(26)]).join('');
const all = (): Element[] => [...document.querySelectorAll('main *')];
const headRow = (): Element | null => document.querySelector('thead > tr, [role="row"]:has([role="columnheader"])');
const children = (row: Element): Element[] =>
  [...row.children].filter(({ localName }) => localName !== 'timeback-badge');

/** What a vendor puts into a new column. Each looks like something that a message has. */
const CELLS: readonly ((next: Chance, at: number) => string)[] = [
  (next) => `${['Heron', 'Osprey', 'Finch', 'Wren'][next(4)] ?? ''}, ${['Testor', 'Exempla', 'Demi'][next(3)] ?? ''}`,
  (next) => `${1 + next(12)}/${1 + next(28)}/2026`,
  (next) => ['Rx Request', 'Lab Result', 'Forms', 'Patient Advice'][next(4)] ?? '',
  (next) => `Call back about the form of visit ${next(90)} before noon`,
  (next) => ['High', '', 'Stat', ''][next(4)] ?? '',
  (_next, at) => String(at + 1),
  (next) => ['Patient', 'Pharmacy', 'Staff'][next(3)] ?? '',
  () => '',
];

function insertAt(row: Element, cell: Element, at: number): void {
  row.insertBefore(cell, children(row)[at] ?? null);
}

/** The tag that most children of the row have: a new column is one more of them. */
function cellTag(row: Element): string {
  const counts = new Map<string, number>();
  for (const { localName } of children(row)) counts.set(localName, (counts.get(localName) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'span';
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'classes renamed'({ next }) {
    const names = new Map<string, string>();
    for (const element of all()) {
      const renamed = [...element.classList].map((token) => {
        const name = names.get(token) ?? word(next);
        names.set(token, name);
        return name;
      });
      if (renamed.length > 0) element.setAttribute('class', renamed.join(' '));
    }
  },
  'classes gone'() {
    for (const element of all()) element.removeAttribute('class');
  },
  'column added'({ rows, next }) {
    const count = children(rows[0] as Element).length;
    const [at, cell] = [next(count + 1), CELLS[next(CELLS.length)]];
    const tag = cellTag(rows[0] as Element);
    const head = headRow();
    if (head && children(head).length === count)
      insertAt(head, document.createElement(head.localName === 'tr' ? 'th' : 'div'), at);
    rows.forEach((row, index) => {
      const made = document.createElement(tag === 'a' || tag === 'time' ? 'span' : tag);
      made.textContent = cell?.(next, index) ?? '';
      insertAt(row, made, at);
    });
  },
  'column moved, headers with it'({ rows, next }) {
    const count = children(rows[0] as Element).length;
    const [from, to] = [next(count), next(count)];
    const head = headRow();
    for (const row of [...(head && children(head).length === count ? [head] : []), ...rows]) {
      const cell = children(row)[from];
      if (!cell) continue;
      cell.remove();
      insertAt(row, cell, to);
    }
  },
  'columns swapped'({ rows, next }) {
    const count = children(rows[0] as Element).length;
    const [one, other] = [next(count), next(count)];
    const head = headRow();
    if (one === other) return;
    for (const row of [...(head && children(head).length === count ? [head] : []), ...rows]) {
      const cells = children(row);
      const [a, b] = [cells[Math.min(one, other)], cells[Math.max(one, other)]];
      if (!a || !b) continue;
      const place = document.createElement('i');
      a.replaceWith(place);
      b.replaceWith(a);
      place.replaceWith(b);
    }
  },
  'names of columns moved, cells not'({ next }) {
    const head = headRow();
    if (!head) return;
    const count = children(head).length;
    const [from, to] = [next(count), next(count)];
    const cell = children(head)[from];
    cell?.remove();
    if (cell) insertAt(head, cell, to);
  },
  'cells moved, names of columns not'({ rows, next }) {
    const count = children(rows[0] as Element).length;
    const [from, to] = [next(count), next(count)];
    for (const row of rows) {
      const cell = children(row)[from];
      cell?.remove();
      if (cell) insertAt(row, cell, to);
    }
  },
  'column gone'({ rows, next }) {
    const at = next(children(rows[0] as Element).length);
    const head = headRow();
    if (head && children(head).length === children(rows[0] as Element).length) children(head)[at]?.remove();
    for (const row of rows) children(row)[at]?.remove();
  },
  'wrapper around the list'({ rows }) {
    const list = rows[0]?.parentElement;
    const around = document.createElement('div');
    const outer = list?.localName === 'tbody' ? list.closest('table') : list;
    outer?.replaceWith(around);
    if (outer) around.append(outer);
  },
  'wrapper around each row'({ rows }) {
    if (rows[0]?.localName === 'tr') return;
    for (const row of rows) {
      const around = document.createElement('div');
      row.replaceWith(around);
      around.append(row);
    }
  },
  'wrapper in each row'({ rows }) {
    for (const row of rows) {
      const cells = row.localName === 'tr' ? [...row.children] : [row];
      for (const cell of cells) {
        const around = document.createElement('div');
        around.append(...cell.childNodes);
        cell.append(around);
      }
    }
  },
  'ids gone'({ rows }) {
    const names = ['row-id', 'data-key', 'data-row-key', 'value', 'href', 'aria-controls', 'aria-labelledby', 'id'];
    for (const row of rows)
      for (const element of [row, ...row.querySelectorAll('*')])
        for (const name of names) element.removeAttribute(name);
  },
  'ids are places now'({ rows, next }) {
    const names = ['row-id', 'data-key', 'data-row-key', 'value', 'href', 'aria-controls', 'aria-labelledby', 'id'];
    const first = next(2);
    rows.forEach((row, at) => {
      for (const element of [row, ...row.querySelectorAll('*')]) {
        for (const name of names) {
          const value = element.getAttribute(name);
          if (value !== null) element.setAttribute(name, value.replace(/msg-\d+/u, String(at + first)));
        }
      }
    });
  },
  'names of attributes changed'({ rows, next }) {
    const names = ['data-field', 'col-id', 'data-part', 'part', 'datetime', 'data-type'];
    const other = `data-${word(next)}`;
    for (const row of rows) {
      for (const element of row.querySelectorAll('*')) {
        for (const name of names) {
          const value = element.getAttribute(name);
          if (value === null) continue;
          element.removeAttribute(name);
          element.setAttribute(other, value);
        }
      }
    }
  },
  'tags changed'({ rows, next }) {
    const [from, to] = [
      ['span', 'div', 'b', 'strong', 'p', 'h2', 'small', 'em', 'i'][next(9)] ?? '',
      ['div', 'span', 'section', 'b', 'p'][next(5)] ?? '',
    ];
    for (const row of rows) {
      for (const element of row.querySelectorAll(from)) {
        const made = document.createElement(to);
        for (const { name, value } of element.attributes) made.setAttribute(name, value);
        made.append(...element.childNodes);
        element.replaceWith(made);
      }
    }
  },
  'headers in another language'() {
    const words = ['', 'De', 'Paciente', 'Tipo', 'Asunto', 'Recibido', 'Prioridad', 'Estado'];
    const cells = [...document.querySelectorAll('thead th, [role="columnheader"]')];
    cells.forEach((cell, at) => (cell.textContent = words[at] ?? 'Otro'));
  },
  'rows that are no messages'({ rows, next }) {
    for (let count = 0; count < 3; count += 1) {
      const after = rows[next(rows.length)];
      if (!after) continue;
      const filler = after.cloneNode(true) as Element;
      for (const element of [filler, ...filler.querySelectorAll('*')]) {
        for (const name of [
          'row-id',
          'data-key',
          'data-row-key',
          'value',
          'href',
          'aria-controls',
          'aria-labelledby',
          'id',
        ])
          element.removeAttribute(name);
      }
      const cells = children(filler);
      cells.forEach((cell, at) => (cell.textContent = at === 0 ? 'Yesterday' : ''));
      after.after(filler);
    }
  },
  'a second date in each row'({ rows, next }) {
    for (const row of rows) {
      const made = document.createElement('time');
      made.setAttribute('datetime', `2026-1${next(2)}-0${1 + next(8)}T10:00:00Z`);
      made.textContent = 'Due soon';
      const place = row.localName === 'tr' ? row.children[next(row.children.length)] : row;
      place?.insertBefore(made, place.childNodes[next(2)] ?? null);
    }
  },
};

/** What happens every day: the page is the same, and must be read on. */
export const EVERYDAY: Readonly<Record<string, Mutation>> = {
  'read and selected'({ rows, next }) {
    for (const row of rows) {
      row.classList.toggle('is-read', next(2) === 0);
      if (next(9) === 0) row.setAttribute('aria-selected', 'true');
    }
  },
  'rows come and go'({ rows, next }) {
    for (const row of rows) if (next(3) === 0) row.remove();
  },
  'another order'({ rows, next }) {
    const parent = rows[0]?.parentElement;
    const kept = [...rows].filter((row) => row.isConnected);
    for (const row of kept.sort(() => next(3) - 1)) parent?.append(row);
  },
  'our own badges'({ rows }) {
    for (const row of rows)
      (row.localName === 'tr' ? (row.lastElementChild ?? row) : row).append(document.createElement('timeback-badge'));
  },
  'relative times pass'({ rows, next }) {
    for (const row of rows)
      for (const time of row.querySelectorAll('time[datetime]')) time.textContent = `${1 + next(50)}m ago`;
  },
  'a class of the host’s own'({ next }) {
    for (const element of all()) if (next(4) === 0) element.classList.add(`css-${word(next)}`);
  },
};
