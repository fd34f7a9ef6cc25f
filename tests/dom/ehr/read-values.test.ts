import { describe, expect, it } from 'vitest';
import type { ValueSpec } from '../../../lib/core/shared/ehr-profile.ts';
import { readDate } from '../../../lib/ehr/read-date.ts';
import { readText } from '../../../lib/ehr/read-text.ts';
import { MAX_VALUE, readValue } from '../../../lib/ehr/read-value.ts';

function element(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const first = holder.firstElementChild;
  if (!first) throw new Error('no element');
  return first;
}

describe('readValue', () => {
  const row = element(
    '<div data-id=" 7 "><a href="/Task/t-1?owner=me#top">  Open\n the \u202f task </a><input name="x" value="v">' +
      '<p>Due 11/21/2026</p><p> For: Testa  Larch</p><p>For: Second</p><p class="none">* nobody *</p></div>',
  );
  it.each<[string, ValueSpec, string | null]>([
    ['text, white space folded', { in: 'a' }, 'Open the task'],
    ['text, said aloud', { in: 'a', from: 'text' }, 'Open the task'],
    ['an attribute', { in: 'input', from: 'value' }, 'v'],
    ['an attribute of the row itself', { in: '', from: 'data-id' }, '7'],
    ['what follows a marker, up to the query', { in: 'a', from: 'href', after: '/Task/' }, 't-1'],
    ['what follows a marker, up to the fragment', { in: 'a', from: 'href', after: 'owner=' }, 'me'],
    ['what follows a marker, up to the end', { in: 'a', from: 'href', after: '#' }, 'top'],
    ['nothing where the marker is not there', { in: 'a', from: 'href', after: '/Communication/' }, null],
    ['nothing where the element is not there', { in: 'b' }, null],
    ['nothing where the attribute is not there', { in: 'a', from: 'title' }, null],
    ['the first line that begins so, without the beginning', { in: 'p', starts: 'For: ' }, 'Testa Larch'],
    ['nothing where no line begins so', { in: 'p', starts: 'Assigned to ' }, null],
    ['nothing where the value stands for none', { in: '.none', none: '* ' }, null],
    ['a value that does not stand for none', { in: 'a', none: '* ' }, 'Open the task'],
  ])('reads %s', (_what, spec, value) => {
    expect(readValue(row, spec)).toBe(value);
  });

  it('reads the attribute, not the property that a script may have changed without a trace', () => {
    const input = element('<p><input value="written"></p>');
    const field = input.querySelector('input');
    if (field) field.value = 'typed';
    expect(readValue(input, { in: 'input', from: 'value' })).toBe('written');
  });

  it('takes no more than the engine does', () => {
    expect(readValue(element(`<p>${'x'.repeat(MAX_VALUE + 9)}</p>`), { in: '' })).toHaveLength(MAX_VALUE);
  });
});

describe('readDate', () => {
  it.each<[string, number]>([
    ['2026-11-20T15:08:00.000Z', Date.UTC(2026, 10, 20, 15, 8)],
    ['2026-11-20T15:08:00+02:00', Date.UTC(2026, 10, 20, 13, 8)],
    ['2026-11-20T15:08', new Date(2026, 10, 20, 15, 8).getTime()],
    ['2026-11-20', new Date(2026, 10, 20).getTime()],
    ['11/20/2026', new Date(2026, 10, 20).getTime()],
    ['1/2/2027', new Date(2027, 0, 2).getTime()],
    ['11/20/2026, 3:02 PM', new Date(2026, 10, 20, 15, 2).getTime()],
    ['11/20/2026 3:02:10 am', new Date(2026, 10, 20, 3, 2, 10).getTime()],
    ['11/20/2026, 12:00 AM', new Date(2026, 10, 20).getTime()],
    ['11/20/2026, 12:00 PM', new Date(2026, 10, 20, 12).getTime()],
    ['11/20/2026 15:02', new Date(2026, 10, 20, 15, 2).getTime()],
  ])('reads %s', (text, at) => {
    expect(readDate(text)).toBe(at);
  });

  it.each(['27m ago', 'Today, 03:02 PM', '', 'yesterday', '13/40/2026', '2/30/2027', '2026-13-01', '2026-11-20 extra'])(
    'takes "%s" for no date',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
  it.each(['11/20/2026, 13:02 PM', '11/20/2026 24:00', '11/20/2026, 3:60 PM', '11/20/2026, 0:10 AM'])(
    'takes "%s" for no time',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
  it('takes nothing for nothing', () => {
    expect(readDate(null)).toBeNull();
  });
});

describe('readText', () => {
  it.each([
    ['one line', '<p> One\n   line </p>', 'One line'],
    ['paragraphs', '<div>\n  <p>One</p>\n  <p>Two\n  words</p>\n</div>', 'One\nTwo words'],
    ['line breaks', '<div>One<br>Two<br><br>Three</div>', 'One\nTwo\nThree'],
    ['a quote', '<div>New<blockquote>Old<p>Older</p></blockquote>End</div>', 'New\nOld\nOlder\nEnd'],
    ['a written text', '<textarea readonly>One\n\n  Two</textarea>', 'One\n\nTwo'],
    ['a shown line break', '<p style="white-space: pre-line">One\nTwo</p>', 'One\nTwo'],
    ['inline marks', '<p>Not <b>now</b>, <i>later</i></p>', 'Not now, later'],
    ['nothing', '<p> </p>', ''],
  ])('reads %s', (_what, html, text) => {
    const found = element(html);
    document.body.replaceChildren(found);
    expect(readText(found)).toBe(text);
  });
});
