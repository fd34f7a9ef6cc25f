import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arePositions } from '../../../lib/ehr/learn/id-source.ts';
import { isStableName } from '../../../lib/ehr/learn/stable-name.ts';
import { hasDate, isDate, isName, median, share } from '../../../lib/ehr/value-shape.ts';
import { steadyPath } from '../../../lib/ehr/learn/page-match.ts';

describe('dates by their looks', () => {
  it.each([
    'Today, 03:02 PM',
    '27m ago',
    '11/21/2026',
    '2026-11-21',
    '2026-11-20T16:25:20.000Z',
    'Nov 21, 2026',
    '21 Nov 2026',
    'Due 11/20/2026',
    'now',
    'Yesterday',
    '20\u200F/11\u200F/2026',
    '3:02 PM',
  ])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each([
    'Move my visit to Monday',
    'Room 8 on Friday',
    '',
    'Refill of metformin 500 mg',
    '120/80',
    'May I have a note',
    'Report 52-MOCK: chest film',
  ])('%s is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
  it('finds one in a longer text', () => {
    expect(hasDate('Maple, Sample | Refill | 11/20/2026')).toBe(true);
    expect(hasDate('Seen for 3 days')).toBe(false);
  });
});

describe('names by their looks', () => {
  it.each(['Maple, Sample', 'Nurse Mockingbird, RN', 'Samplemart Pharmacy #00', 'Demi Finch'])('%s is one', (text) => {
    expect(isName(text)).toBe(true);
  });
  it.each(['Refill of lisinopril 10 mg', 'Question about my knee', '', 'Stat', '11/20/2026'])('%s is none', (text) => {
    expect(isName(text)).toBe(false);
  });
});

describe('names that somebody wrote', () => {
  it.each([
    'inbox-list',
    'ant-table-row',
    'card',
    'MuiTableRow-root',
    'ListWithDetailPane_item',
    'cds--parent-row',
    'p-datatable-tbody',
  ])('%s may be learnt', (name) => {
    expect(isStableName(name)).toBe(true);
  });
  it.each([
    'css-1idlk2q',
    '_content_1qbq7_1',
    'm_849cf0da',
    'sc-bdVaJa',
    'is-unread',
    'selected',
    'row7',
    'css-gvoll6',
    'lines-0',
    'x',
    'jsx-3283410023',
  ])('%s may not', (name) => {
    expect(isStableName(name)).toBe(false);
  });
});

describe('positions', () => {
  it('are told from ids', () => {
    expect(arePositions(['row1', 'row2', 'row3'])).toBe(true);
    expect(arePositions(['51', '52', '53', '54'])).toBe(true);
    expect(arePositions(['msg-100001', 'msg-100002', 'msg-100003'])).toBe(false);
    expect(arePositions(['9', '8', '7'])).toBe(false);
    expect(arePositions(['4', '9', '17'])).toBe(false);
  });
  it('are found wherever a short list begins', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 3, max: 60 }), (first, count) => {
        const values = Array.from({ length: count }, (_, at) => `item-${first + at}`);
        expect(arePositions(values)).toBe(true);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['/ehr/inbox', '/ehr/inbox'],
    ['/Patient/00000000-0000-4000/Communication', '/Patient/'],
    ['/chart/204434/messages', '/chart/'],
    ['/', '/'],
  ])('%s is kept as %s', (path, kept) => {
    expect(steadyPath(path)).toBe(kept);
  });
  it('never keep a part with a number that could be somebody’s', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/u), { maxLength: 5 }), (parts) => {
        expect(steadyPath(`/${parts.join('/')}`)).not.toMatch(/\d{2}/u);
      }),
    );
  });
});

it('shares and medians of nothing are nothing', () => {
  expect(share([], () => true)).toBe(0);
  expect(median([])).toBe(0);
});
