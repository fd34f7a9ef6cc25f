import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { EhrProfile } from '../../../lib/core/shared/ehr-profile.ts';
import { alikeRows } from '../../../lib/ehr/alike/alike-rows.ts';
import { conditionsOf, holds, looksWithin } from '../../../lib/ehr/alike/row-selector.ts';
import { patientKeys, readRow } from '../../../lib/ehr/read-row.ts';

const profile: EhrProfile = {
  id: 'test',
  ehr: 'Test',
  seen: '2026-11',
  match: {},
  frames: 'any',
  list: {
    root: 'ul',
    row: 'li',
    expect: { min: 0, max: 30 },
    id: { in: 'a[href*="#/m/"]', from: 'href', after: '#/m/' },
  },
  fields: {
    category: { in: '[data-kind="type"], .kind, input' },
    from: { in: ':scope > b:nth-of-type(2)' },
    subject: { in: '.subject:not(.old)' },
    text: { in: 'p:has(i)', cutBy: '…' },
    date: { in: 'time', from: 'datetime' },
    patient: { in: 'b:first-child', none: '* ' },
    priority: { in: '', from: 'data-priority' },
  },
  senders: {},
  activities: [],
};

const odd = fc.oneof(
  fc.constantFrom('', ' ', '<b>', '&amp;', '"', "'", '>', '\u00A0', 'type', '…', '* none', '2026-11-20', '<!-- -->'),
  fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', ';', 'é', '\u00A0', '\n', '=', '/'), maxLength: 8 }),
);

type Made = (row: Element, say: () => string) => void;
const add =
  (name: string, attributes: readonly string[], words = true): Made =>
  (row, say) => {
    const made = row.ownerDocument.createElement(name);
    for (const attribute of attributes) {
      const [key = '', value] = attribute.split('=');
      made.setAttribute(key, value ?? say());
    }
    if (words) made.append(say());
    row.append(made);
  };

/** What a row may be made of; what `say` gives differs between rows that are alike. */
const PARTS: readonly Made[] = [
  (row, say) => {
    const link = row.ownerDocument.createElement('a');
    link.setAttribute('href', `#/m/${say()}`);
    row.append(link);
  },
  add('a', ['href']),
  add('b', []),
  add('b', ['title']),
  add('span', ['class=subject']),
  add('span', ['class=subject old']),
  add('span', ['class=kind']),
  add('span', ['data-kind']),
  add('span', ['data-kind=type']),
  add('time', ['datetime', 'class=when']),
  add('img', ['src', 'alt'], false),
  add('input', ['value', 'type=checkbox'], false),
  (row, say) => row.append(say()),
  (row, say) => row.setAttribute('data-priority', say()),
  (row, say) => row.append(row.ownerDocument.createComment(say())),
  (row, say) => {
    const paragraph = row.ownerDocument.createElement('p');
    const inner = row.ownerDocument.createElement('i');
    inner.append(say());
    paragraph.append(say(), inner, say());
    row.append(paragraph);
  },
  (row, say) => {
    const drawn = row.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawn.setAttribute('data-Kind', say());
    row.append(drawn);
  },
  (row, say) => {
    const strange = row.ownerDocument.createElement('textarea');
    strange.append(say());
    row.append(strange);
  },
];

/** Nobody's pictures are fetched for a row that is only read. */
const elsewhere = document.implementation.createHTMLDocument();

function rowOf(parts: readonly number[], words: readonly string[]): Element {
  const row = elsewhere.createElement('li');
  let next = 0;
  const say = (): string => words[(next += 1) % words.length] ?? '';
  for (const part of parts) PARTS[part]?.(row, say);
  elsewhere.createElement('ul').append(row);
  return row;
}

const words = fc.array(odd, { minLength: 3, maxLength: 9 });
const kind = fc.array(fc.nat({ max: PARTS.length - 1 }), { maxLength: 7 }).map((parts) => [0, ...parts]);

describe('alikeRows', () => {
  it('reads every row as the page says it', () => {
    const list = fc
      .array(kind, { minLength: 1, maxLength: 3 })
      .chain((kinds) => fc.array(fc.tuple(fc.constantFrom(...kinds), words), { minLength: 2, maxLength: 9 }));
    fc.assert(
      fc.property(list, (rows) => {
        const read = alikeRows(profile, document, patientKeys());
        const keyOf = patientKeys();
        for (const [parts, said] of rows) {
          const row = rowOf(parts, said);
          expect(read?.(row)).toEqual(readRow(row, profile, keyOf));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('takes what stands behind an element without an end for none of its words', () => {
    const read = alikeRows({ ...profile, fields: { category: { in: 'input' } } }, document, patientKeys());
    const rows = ['', 'urgent'].map((said) => rowOf([0, 11, 12], ['', '1', '2', said]));
    expect(rows.map((row) => row.textContent)).toEqual(['', 'urgent']);
    expect(rows.map((row) => read?.(row)?.message.category)).toEqual(['', '']);
  });

  it('asks the page once for a row that is like one before', () => {
    const read = alikeRows(profile, document, patientKeys());
    const rows = ['1', '2', '3'].map((id) => rowOf([0, 2, 4, 9], [id, `Subject ${id}`]));
    read?.(rows[0]!);
    for (const row of rows.slice(1)) {
      const look = vi.spyOn(row, 'querySelector');
      expect(read?.(row)?.message.subject).toMatch(/^Subject|^\d/u);
      expect(look).not.toHaveBeenCalled();
    }
  });

  it('reads a list that has no kinds of rows from the page, and asks for no markup any more', () => {
    const read = alikeRows(profile, document, patientKeys());
    const asked = Array.from({ length: 60 }, (_, at) => {
      const row = rowOf([0], ['1']);
      row.setAttribute('class', `row-${at}`);
      const markup = vi.spyOn(row, 'outerHTML', 'get');
      expect(read?.(row)).toEqual(readRow(row, profile, patientKeys()));
      return markup.mock.calls.length;
    });
    expect(asked[0]).toBe(1);
    expect(asked.at(-1)).toBe(0);
  });

  it.each<[string, Partial<EhrProfile>]>([
    ['words', { fields: { subject: { in: 'span', starts: 'For: ' } } }],
    ['what is around the row', { fields: { subject: { in: '.unread .subject' } } }],
    ['what a person does', { fields: { subject: { in: 'span:hover' } } }],
    ['how it was learnt', { fit: { fields: {} } }],
  ])('is not for a profile that looks at %s', (_what, other) => {
    expect(alikeRows({ ...profile, ...other }, document, patientKeys())).toBeNull();
  });
});

describe('looksWithin', () => {
  it.each([
    '.a',
    'td:nth-child(2)',
    'td:nth-last-of-type(2n + 1):not(:has(a))',
    ':scope > td:nth-of-type(3) > a.b',
    '[data-size="xs"], time',
  ])('knows %s', (selector) => expect(looksWithin(selector)).toBe(true));

  it.each([
    '',
    'tr td',
    'li > .a',
    '.a + .b',
    ':scope',
    '.a:empty',
    ':checked',
    ':not(.a .b)',
    'a:is(.x)',
    '#one',
    ':nth-child(2 of .a)',
  ])('does not take %s for one that looks at nothing but the row', (selector) =>
    expect(looksWithin(selector)).toBe(false),
  );
});

describe('holds', () => {
  it('says of a value what a browser says', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'b', '-', ' ', 'A'), maxLength: 5 });
    fc.assert(
      fc.property(value, value, fc.constantFrom('=', '~=', '|=', '^=', '$=', '*='), (said, operand, operator) => {
        const selector = `[data-x${operator}"${operand}"]`;
        const element = document.createElement('i');
        element.setAttribute('data-x', said);
        const [condition] = conditionsOf(selector);
        expect(condition && holds(condition, said)).toBe(element.matches(selector));
      }),
      { numRuns: 500 },
    );
  });
});
