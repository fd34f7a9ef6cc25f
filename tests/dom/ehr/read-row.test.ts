import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EhrProfile, PageMatch, ValueSpec } from '../../../lib/core/shared/ehr-profile.ts';
import { checkList, chooseProfile } from '../../../lib/ehr/find-list.ts';
import { readOpened } from '../../../lib/ehr/read-opened.ts';
import { holderOf } from '../../../lib/overlay/interlock.ts';
import { patientKeys, readRow } from '../../../lib/ehr/read-row.ts';
import { MAX_VALUE } from '../../../lib/ehr/read-value.ts';
import { selectorsHold, selectorsOf } from '../../../lib/ehr/selectors.ts';

const base: EhrProfile = {
  id: 'test',
  ehr: 'Test',
  seen: '2026-11',
  match: {},
  frames: 'any',
  list: { root: 'ul', row: 'li', expect: { min: 0, max: 3 }, id: { in: 'a', from: 'href', after: '#/' } },
  fields: {
    from: { in: '.from' },
    text: { in: '.text', cutBy: '…' },
    date: { in: 'time' },
    patient: { in: '.patient' },
  },
  senders: { 'patient portal': 'patient' },
  activities: [],
};
const withId = (id: ValueSpec): EhrProfile => ({ ...base, list: { ...base.list, id } });

function rowOf(html: string): Element {
  document.body.innerHTML = `<ul><li>${html}</li></ul>`;
  const row = document.querySelector('li');
  if (!row) throw new Error('no row');
  return row;
}

describe('readRow', () => {
  it('looks senders up without case, and knows no sender that the profile does not name', () => {
    const read = (from: string): string | undefined =>
      readRow(rowOf(`<a href="#/1"></a><i class="from">${from}</i>`), base, patientKeys())?.message.from;
    expect([read('Patient Portal'), read('Dr. Example'), read('constructor'), read('__proto__')]).toEqual([
      'patient',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it.each([
    ['<i class="text">whole</i>', 'read'],
    ['<i class="text"></i>', 'read'],
    ['<i class="text">begun…</i>', 'cut'],
    [`<i class="text">${'x'.repeat(MAX_VALUE)}</i>`, 'cut'],
    ['', 'absent'],
  ])('says what it has of the text', (html, state) => {
    expect(readRow(rowOf(`<a href="#/1"></a>${html}`), base, patientKeys())?.message.textState).toBe(state);
  });

  it('gives one patient one key, without the name', () => {
    const keyOf = patientKeys();
    const key = (patient: string): string | null | undefined =>
      readRow(rowOf(`<a href="#/1"></a><i class="patient">${patient}</i>`), base, keyOf)?.message.patientKey;
    const keys = [key('Maple, Sample'), key('Oak, Mock'), key('Maple, Sample'), key('')];
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[3]).toBeNull();
    expect(keys.join(' ')).not.toMatch(/maple|oak/i);
  });

  it('binds to the content, not to its date or to how it is marked', () => {
    const print = (html: string): string | undefined =>
      readRow(rowOf(`<a href="#/1"></a>${html}`), base, patientKeys())?.fingerprint;
    expect(print('<i class="text">one</i><time>1m ago</time>')).toBe(
      print('<i class="text selected">one</i><time>2m ago</time><b>unread</b>'),
    );
    expect(print('<i class="text">one</i>')).not.toBe(print('<i class="text">two</i>'));
    expect(print('<i class="text">one</i>')).not.toBe(print('<i class="from">one</i>'));
  });

  it('does not read a row without an id', () => {
    expect(readRow(rowOf('<a href="/other"></a>'), base, patientKeys())).toBeNull();
    expect(readRow(rowOf('<a href="#/"></a>'), base, patientKeys())).toBeNull();
  });
});

describe('the interlock', () => {
  const odd = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
    fc.string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom('"', "'", '\\', ']', '[', ' ', '\n', '0', '-', 'é', '😀', ')', '>', '{', '}', ';'),
    }),
  );
  const specs: [string, ValueSpec, (row: Element, id: string) => void][] = [
    ['in an attribute of the row', { in: '', from: 'data-id' }, (row, id) => row.setAttribute('data-id', id)],
    [
      'in a checkbox',
      { in: 'input', from: 'value' },
      (row, id) => row.querySelector('input')?.setAttribute('value', id),
    ],
    [
      'in an address',
      { in: 'a', from: 'href', after: 'noteid=' },
      (row, id) => row.querySelector('a')?.setAttribute('href', `?task=edit&noteid=${encodeURIComponent(id)}&x=1`),
    ],
  ];

  it.each(specs)('fits its own row and no other, with the id %s', (_where, spec, write) => {
    const profile = withId(spec);
    fc.assert(
      fc.property(fc.uniqueArray(odd, { minLength: 2, maxLength: 6 }), (ids) => {
        // What HTML cannot hold (a null character, half of a surrogate pair) no page can have as an id.
        fc.pre(ids.every((id) => !id.includes('\0') && id.isWellFormed()));
        document.body.innerHTML = `<ul>${'<li><input type="checkbox"><a>open</a></li>'.repeat(ids.length)}</ul>`;
        const rows = [...document.querySelectorAll('li')];
        rows.forEach((row, index) => write(row, ids[index] ?? ''));
        const readings = rows.map((row) => readRow(row, profile, patientKeys()));
        readings.forEach((reading, index) => {
          if (!reading) return;
          const { interlock } = reading;
          expect(interlock).not.toBeNull();
          const holder = interlock ? holderOf(interlock) : 'nothing';
          const fits = rows.map((row) => (interlock?.onRow ? row.matches(holder) : row.querySelector(holder) !== null));
          expect(fits).toEqual(rows.map((_row, other) => other === index));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('holds no longer than the row has the id', () => {
    const row = rowOf('<a href="#/1"></a>');
    const held = readRow(row, base, patientKeys())?.interlock;
    const selector = held ? holderOf(held) : '';
    expect(row.querySelector(selector)).not.toBeNull();
    row.querySelector('a')?.setAttribute('href', '#/11');
    expect(row.querySelector(selector)).toBeNull();
  });

  it('is not promised where the id is a text', () => {
    expect(readRow(rowOf('<a>7</a>'), withId({ in: 'a' }), patientKeys())?.interlock).toBeNull();
  });
});

describe('checkList', () => {
  it.each<[string, (string | null)[], string | null]>([
    ['an empty list', [], null],
    ['a good list', ['1', '2'], null],
    ['a row without an id among others', ['1', null], null],
    ['mostly no ids', ['1', null, null], 'no-ids'],
    ['the same id twice', ['1', '2', '1'], 'double-ids'],
    ['more rows than can be', ['1', '2', '3', '4'], 'too-many'],
  ])('%s', (_what, ids, problem) => {
    expect(checkList(base, ids)).toBe(problem);
  });
  it('fewer rows than must be', () => {
    expect(checkList({ ...base, list: { ...base.list, expect: { min: 1, max: 3 } } }, [])).toBe('too-few');
  });
});

describe('chooseProfile', () => {
  const at = (match: PageMatch, address: string): boolean =>
    chooseProfile([{ ...base, match }], document, new URL(address, 'https://ehr.example')) !== null;
  it('wants every part to hold', () => {
    document.body.innerHTML = '<main class="inbox"></main>';
    expect(at({}, '/')).toBe(true);
    expect(at({ path: '/inbox' }, '/inbox/7')).toBe(true);
    expect(at({ path: '/inbox' }, '/x/inbox')).toBe(false);
    expect(at({ pathHas: '/inbox' }, '/x/inbox')).toBe(true);
    expect(at({ pathHas: '/inbox' }, '/x?y=/inbox')).toBe(false);
    expect(at({ hash: '#/inbox' }, '/#/inbox/7')).toBe(true);
    expect(at({ hash: '#/inbox' }, '/#/notes')).toBe(false);
    expect(at({ has: '.inbox' }, '/')).toBe(true);
    expect(at({ has: '.inbox', path: '/mail' }, '/')).toBe(false);
    expect(at({ has: '.outbox' }, '/')).toBe(false);
  });
  it('takes the first that fits', () => {
    const profiles = [
      { ...base, id: 'no', match: { path: '/no' } },
      { ...base, id: 'first' },
      { ...base, id: 'second' },
    ];
    expect(chooseProfile(profiles, document, new URL('https://ehr.example/'))?.id).toBe('first');
  });
});

describe('readOpened', () => {
  const profile: EhrProfile = {
    ...base,
    open: { root: 'article', id: { in: '', from: 'data-id' }, subject: { in: 'h2' }, text: { in: '.body' } },
  };
  const opened = (html: string): unknown => {
    document.body.innerHTML = html;
    return readOpened(profile, document);
  };
  it('reads what carries an id', () => {
    expect(opened('<article data-id="7"><h2>Hi</h2><p class="body">Text</p></article>')).toEqual({
      id: '7',
      subject: 'Hi',
      text: 'Text',
    });
  });
  it.each([
    ['nothing is open', '<p class="body">Text</p>'],
    ['it has no id', '<article><p class="body">Text</p></article>'],
    ['its id is empty', '<article data-id=""><p class="body">Text</p></article>'],
    ['it has no text', '<article data-id="7"><h2>Hi</h2></article>'],
    ['it is too long', `<article data-id="7"><p class="body">${'x'.repeat(MAX_VALUE + 1)}</p></article>`],
  ])('reads nothing where %s', (_what, html) => {
    expect(opened(html)).toBeNull();
  });
});

describe('selectors of a profile', () => {
  it('are all known by their place', () => {
    expect(selectorsOf({ ...base, match: { has: 'main' } }).map(({ at }) => at)).toEqual([
      'match.has',
      'list.root',
      'list.row',
      'list.id.in',
      'fields.from.in',
      'fields.text.in',
      'fields.date.in',
      'fields.patient.in',
    ]);
  });
  it('hold or not, as the page’s parser says', () => {
    expect(selectorsHold(base, document)).toBe(true);
    expect(selectorsHold({ ...base, list: { ...base.list, row: 'li[' } }, document)).toBe(false);
    expect(selectorsHold({ ...base, fields: { date: { in: ':nonsense(1)' } } }, document)).toBe(false);
  });
});
