import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSelector } from '../../../lib/ehr/check-selector.ts';
import { parseProfile } from '../../../lib/ehr/profile-schema.ts';
import { PROFILES } from '../../../lib/ehr/profiles/index.ts';
import { timebackDemo } from '../../../lib/ehr/profiles/timeback-demo.ts';

const accepts = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};
/** The demo's profile as JSON, with one value set at a path ("list.row"). */
function withAt(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(timebackDemo));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  Object.defineProperty(at, last, { value, enumerable: true });
  return copy;
}
const problemsWith = (path: string, value: unknown): unknown => {
  const parsed = parseProfile(withAt(path, value), accepts);
  return parsed.ok ? 'taken' : parsed.error;
};

describe('parseProfile', () => {
  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    'takes the built-in %s unchanged',
    (_id, profile) => {
      expect(parseProfile(JSON.parse(JSON.stringify(profile)), accepts)).toEqual({ ok: true, value: profile });
    },
  );

  it.each<[string, unknown, string]>([
    ['script', 'alert(1)', 'unknown-key'],
    ['list.script', 'alert(1)', 'unknown-key'],
    ['list.id.regex', '(a+)+', 'unknown-key'],
    ['open.fields', { text: { in: 'p' } }, 'unknown-key'],
    ['activities.0.script', 'x', 'unknown-key'],
    ['list.row', 'a'.repeat(301), 'too-long'],
    ['ehr', 'x'.repeat(201), 'too-long'],
    ['activities', Array.from({ length: 51 }, () => ({ activity: 'inbox', path: '/' })), 'too-long'],
    ['list.row', '', 'wrong-shape'],
    ['list.row', 7, 'wrong-shape'],
    ['list.expect', { min: 5, max: 1 }, 'wrong-shape'],
    ['list.expect.max', 1e9, 'too-long'],
    ['list.id.from', 'onclick', 'wrong-shape'],
    ['list.id.from', 'style', 'wrong-shape'],
    ['list.id.from', 'a"]', 'wrong-shape'],
    ['id', '../x', 'wrong-shape'],
    ['seen', 'yesterday', 'wrong-shape'],
    ['match', {}, 'wrong-shape'],
    ['frames', 'all', 'wrong-shape'],
    ['senders.Patient', 'patient', 'wrong-shape'],
    ['senders.someone', 'boss', 'wrong-shape'],
    ['list.row', 'li[', 'bad-selector'],
    ['list.row', 'li:nonsense(1)', 'bad-selector'],
    ['list.row', 'li::before', 'bad-selector'],
    ['list.row', 'li { color: red } li', 'bad-selector'],
    ['fields.date.in', 'time["', 'bad-selector'],
    ['match.has', 'ul:has(li:has(a))', 'nested-has'],
    ['open.text.in', Array.from({ length: 9 }, () => 'p').join(', '), 'too-costly'],
    ['list.root', `${'* '.repeat(20)}ul`, 'too-costly'],
    ['list.root', 'a:has(b):has(c):has(d)', 'too-costly'],
  ])('refuses %s: %j', (path, value, code) => {
    const problems = problemsWith(path, value);
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
  });

  it('says where', () => {
    expect(problemsWith('fields.date.in', 'time[')).toEqual([{ at: 'fields.date.in', code: 'bad-selector' }]);
    expect(problemsWith('list.script', 1)).toEqual([{ at: 'list.script', code: 'unknown-key' }]);
  });

  it('drops a prototype smuggled in as a label', () => {
    const smuggled: unknown = JSON.parse(
      JSON.stringify(timebackDemo).replace('"senders":{', '"senders":{"__proto__":"patient",'),
    );
    expect(parseProfile(smuggled, accepts)).toEqual({ ok: true, value: timebackDemo });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('never throws, whatever it is given', () => {
    const before = JSON.stringify(timebackDemo);
    fc.assert(
      fc.property(
        fc.constantFrom('id', 'match', 'list', 'list.row', 'fields', 'open', 'senders'),
        fc.jsonValue(),
        (at, value) => {
          expect(parseProfile(withAt(at, value), accepts)).toHaveProperty('ok');
          expect(parseProfile(value, accepts)).toHaveProperty('ok');
        },
      ),
    );
    expect(JSON.stringify(timebackDemo)).toBe(before);
  });
});

describe('checkSelector', () => {
  it.each([
    'li',
    ':scope > li.card',
    'a[href*="(x, {y} ::z"]',
    String.raw`a[title="\""]`,
    String.raw`#\31 23`,
    'tr:has(a):not(:has(b))',
    '',
  ])('lets %s pass', (selector) => {
    expect(checkSelector(selector)).toBeNull();
  });
  it('is never stricter than a selector that the parser takes and that is short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (value) => {
        const selector = `[data-x="${CSS.escape(value)}"]`;
        if (accepts(selector)) expect(checkSelector(selector)).toBeNull();
      }),
    );
  });
});
