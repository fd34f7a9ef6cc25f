import { describe, expect, it } from 'vitest';
import { deriveProfile, type Learnt } from '../../../../lib/ehr/learn/derive-profile.ts';
import { findRows } from '../../../../lib/ehr/learn/find-rows.ts';
import type { Part } from '../../../../lib/ehr/learn/guess-parts.ts';
import { learn, previewOf } from '../../../../lib/ehr/learn/lesson.ts';
import { hostSelectors } from '../../../../lib/ehr/learn/row-selector.ts';
import { parseProfile } from '../../../../lib/ehr/profile-schema.ts';
import { selectorsHold, selectorsOf } from '../../../../lib/ehr/selectors.ts';
import { messages } from '../../../pages/messages.ts';
import { INBOX, LAYOUTS } from './layouts.ts';
import { readList } from './read-list.ts';
import { load, snapshotOf } from '../snapshot-of.ts';
import { noLayout, show, taught, teach } from './teach.ts';

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'a list learnt by pointing: %s',
  (_name, layout) => {
    it('is read right: every row, every part', () => {
      const truth = show(layout, INBOX);
      const { profile, problems } = teach(layout);
      expect(problems).toEqual([]);
      expect(Object.keys(profile?.fields ?? {}).sort()).toEqual(Object.keys(layout.parts).sort());
      expect(profile && readList(profile, truth, layout)).toEqual({ problem: null, read: INBOX.length, wrong: [] });
    });

    it('gives the same profile whichever row is pointed at', () => {
      show(layout, INBOX);
      const first = JSON.stringify(teach(layout, 0).profile?.fields);
      for (const at of [3, 17, 39]) expect(JSON.stringify(teach(layout, at).profile?.fields)).toBe(first);
    });

    it('passes the schema that guards what comes from outside', () => {
      show(layout, INBOX);
      const profile = taught(layout);
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
      expect(selectorsHold(profile, document)).toBe(true);
    });

    it('holds no class that a build made up, and nothing of any message', () => {
      show(layout, INBOX);
      const profile = taught(layout);
      for (const { selector } of selectorsOf(profile)) expect(selector).not.toMatch(/css-|m_a1b2c3/u);
      const text = JSON.stringify(profile).toLowerCase();
      for (const { id, patient, subject, sender } of INBOX) {
        for (const secret of [id, patient, subject, sender.includes(' ') ? sender : subject])
          expect(text).not.toContain(secret.toLowerCase());
      }
    });

    it('still reads after a reload, on the next page, in another order, and with few rows', () => {
      show(layout, INBOX);
      const profile = taught(layout);
      const next = messages(90).slice(50);
      const sorted = [...INBOX].sort((a, b) => a.patient.localeCompare(b.patient));
      for (const list of [INBOX, next, sorted, [...INBOX].reverse(), next.slice(0, 3)]) {
        const truth = show(layout, list, '/ehr/inbox?page=2');
        expect(readList(profile, truth, layout)).toEqual({ problem: null, read: list.length, wrong: [] });
      }
    });
  },
);

describe('a list in shadow roots', () => {
  const subject = (at: number): string =>
    `${['Refill request', 'Question about', 'Form for'][at % 3] ?? ''} ${at * 31}`;
  const rows = Array.from(
    { length: 10 },
    (_, at) =>
      `<li data-id="k${at * 7}"><b>Maple, ${['Sample', 'Testa', 'Demo'][at % 3] ?? ''}</b> <span>${subject(at)}</span> <i>11/${10 + at}/2026</i></li>`,
  );
  const openRoot =
    (closed: readonly ShadowRoot[]) =>
    (host: Element): ShadowRoot | null =>
      closed.find((one) => one.host === host) ?? null;

  it('is learnt with the way to it from the outside in, and found again by it', async () => {
    load('<!doctype html><main><x-box></x-box><ehr-shell></ehr-shell></main>', '/');
    const outer = document.querySelector('ehr-shell')!.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<div class="pane"></div><div class="pane" data-testid="messages"></div>';
    const inner = outer.querySelector('[data-testid]')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = `<ul class="inbox">${rows.join('')}</ul>`;
    const row = inner.querySelector('li')!;
    const lesson = {
      ...findRows(row, noLayout)!,
      parts: new Map<Part, Element>([['subject', row.querySelector('span')!]]),
    };
    const about = {
      page: document,
      address: new URL(location.href),
      top: true,
      id: 'taught',
      ehr: 'EHR',
      seen: '2026-11',
    };
    const { profile, problems } = learn(lesson, { ...about, fullText: false });
    expect(problems).toEqual([]);
    expect(profile?.hosts).toEqual(['ehr-shell', '[data-testid="messages"]']);
    // The page itself does not hold the list: it is known by the outermost host.
    expect(profile?.match).toEqual({ path: '/', has: 'ehr-shell' });
    expect(parseProfile(profile)).toMatchObject({ ok: true });
    const open = openRoot([outer, inner]);
    expect(previewOf(profile!, document, open)).toMatchObject({ read: 10, notRead: 0 });
    const snapshot = await snapshotOf([profile!], open);
    expect(snapshot.readings.map(({ message }) => message.subject)).toEqual(rows.map((_, at) => subject(at)));
    // Another frame of web components without that way: nothing is read in its place.
    expect(previewOf(profile!, document, openRoot([outer]))).toMatchObject({ read: 0 });
  });

  it('names a host by its place only where that finds it', () => {
    load('<!doctype html><main><div></div><div></div></main>', '/');
    const shadow = document.querySelectorAll('main > div')[1]!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<ul class="inbox">${rows.join('')}</ul>`;
    expect(hostSelectors(shadow)?.[0] ?? null).toSatisfy(
      (one: string | null) => one === null || document.querySelector(one) === shadow.host,
    );
  });
});

describe('what is not learnt', () => {
  const list = (row: (at: number) => string): string =>
    `<ul class="inbox">${Array.from({ length: 10 }, (_, at) => `<li${row(at)}</li>`).join('')}</ul>`;
  const derive = (html: string, parts: Readonly<Partial<Record<Part, string>>>): Learnt => {
    load(`<!doctype html><main>${html}</main>`, '/ehr/inbox');
    const row = document.querySelectorAll('.inbox > *')[2];
    const found = row && findRows(row, noLayout);
    if (!found) throw new Error('no list');
    const named = Object.entries(parts).map(([part, selector]) => [part as Part, found.row.querySelector(selector)]);
    return deriveProfile({
      ...found,
      page: document,
      address: new URL(location.href),
      top: true,
      shadow: null,
      parts: new Map(named.filter((pair): pair is [Part, Element] => pair[1] !== null)),
      fullText: false,
      id: 'taught',
      ehr: 'EHR',
      seen: '2026-11',
    });
  };
  const body = (at: number): string =>
    `<b>Maple, ${['Sample', 'Testa', 'Demo'][at % 3] ?? ''}</b> <span>Refill request ${at * 31}</span> <i>11/${10 + at}/2026</i>`;

  it('rows without a mark of their own, or with their place as one', () => {
    for (const id of ['', ' data-row="x"', ' id="row#"']) {
      const { profile, problems } = derive(
        list((at) => `${id.replace('#', String(at + 1))}>${body(at)}`),
        { subject: 'span' },
      );
      expect(profile).toBeNull();
      expect(problems).toEqual([{ code: 'no-id', part: null }]);
    }
  });

  it('rows that hold several orders', () => {
    const { problems } = derive(
      list(
        (at) =>
          ` data-id="k${at * 7}">${body(at)}<ul><li><a href="#1">Sign CBC</a></li><li><a href="#2">Sign lipids</a></li></ul>`,
      ),
      { subject: 'span' },
    );
    expect(problems).toContainEqual({ code: 'several-per-row', part: null });
  });

  it('a date that is none', () => {
    const { profile, problems } = derive(
      list((at) => ` data-id="k${at * 7}">${body(at)}`),
      { subject: 'span', date: 'b' },
    );
    expect(problems).toEqual([{ code: 'not-a-date', part: 'date' }]);
    expect(profile?.fields).not.toHaveProperty('date');
  });

  it('one of two places that look the same and have no name', () => {
    const { profile, problems } = derive(
      list(
        (at) =>
          ` data-id="k${at * 7}"><div>${['Testor Heron', 'Demi Finch'][at % 2] ?? ''} ${'I'.repeat(1 + (at % 4))}</div><div>Maple, Sample</div><div>Refill request ${at * 31}</div><i>11/${10 + at}/2026</i>`,
      ),
      { from: 'div', subject: 'div:nth-of-type(3)' },
    );
    expect(problems).toEqual([{ code: 'looks-like-another', part: 'from' }]);
    expect(Object.keys(profile?.fields ?? {})).toEqual(['subject']);
  });

  it('never a person’s name, also when somebody shows the names as the type', () => {
    const { profile } = derive(
      list((at) => ` data-id="k${at * 7}">${body(at)}`),
      { category: 'b', subject: 'span' },
    );
    expect(profile?.fields.category).toBeDefined();
    expect(JSON.stringify(profile).toLowerCase()).not.toMatch(/maple|sample|testa/u);
  });

  it('that a shortened text is whole, unless the person says so', () => {
    const { profile } = derive(
      list((at) => ` data-id="k${at * 7}">${body(at)}`),
      { text: 'span' },
    );
    expect(profile?.fields.text?.cutBy).toBe('');
  });
});
