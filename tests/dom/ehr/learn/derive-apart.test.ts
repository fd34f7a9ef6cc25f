import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../../entrypoints/inbox.content/row-of.ts';
import type { EhrProfile } from '../../../../lib/core/shared/ehr-profile.ts';
import { deriveApart } from '../../../../lib/ehr/learn/derive-apart.ts';
import type { OpenLearnt } from '../../../../lib/ehr/learn/derive-open.ts';
import { listedRows, type ListedRow } from '../../../../lib/ehr/learn/listed-rows.ts';
import { parseProfile } from '../../../../lib/ehr/profile-schema.ts';
import { selectorsOf } from '../../../../lib/ehr/selectors.ts';
import { load, snapshotOf } from '../snapshot-of.ts';
import { INBOX, LAYOUTS } from './layouts.ts';
import { show, taught } from './teach.ts';

const LAYOUT = LAYOUTS.find(({ name }) => name === 'table with headers')!;
const CARDS = LAYOUTS.find(({ name }) => name === 'cards with classes')!;
const LIST = INBOX.slice(0, 12);
const [FIRST, SECOND] = [LIST[2]!, LIST[7]!];

const note = (id: string, { subject, patient, type, kind }: (typeof LIST)[number], text: string): string =>
  `<main><form class="note">${id}<h2 class="note-subject">${subject}</h2><dl><dd class="who">${patient}</dd><dd class="kind">${type}</dd><dd class="source">${kind}</dd></dl><div class="note-text"><p>${text}</p><p>Thank you, ${patient.split(', ')[1] ?? ''}.</p></div></form></main>`;
const hidden = (id: string): string => `<input type="hidden" name="noteid" value="${id}">`;
const page = (html: string, address = '/ehr/note?x=1'): void =>
  load(`<!doctype html><title>Note</title>${html}`, address);

interface Lesson {
  readonly profile: EhrProfile;
  readonly rows: readonly ListedRow[];
}

function lesson(layout = LAYOUT): Lesson {
  show(layout, LIST);
  const profile = taught(layout);
  return { profile, rows: listedRows(profile, document, () => null)! };
}

const derive = ({ profile, rows }: Lesson, html: string, listed: readonly ListedRow[] | null = rows): OpenLearnt => {
  page(html);
  return deriveApart(profile, listed, document, document.querySelector('.note-text p')!);
};

const withOpen = (known: Lesson, learnt: OpenLearnt): EhrProfile => {
  if (!learnt.open) throw new Error(learnt.problem);
  return { ...known.profile, open: learnt.open };
};

describe('an opened message in a document without the list', () => {
  it('on a page of its own is tied by the id of the row that was clicked, and by no other', async () => {
    const known = lesson();
    const html = note(hidden(FIRST.id), FIRST, 'The first of all.');
    page(html);
    const pointed = document.querySelector('.note-text p')!;
    const learnt = deriveApart(known.profile, null, document, pointed, FIRST.id);
    expect(learnt.open && learnt.untied).toBeNull();
    const other = deriveApart(known.profile, null, document, pointed, SECOND.id);
    expect([other.open && other.untied, other.open?.id]).toEqual(['no-id', undefined]);
    page(note(hidden(SECOND.id), SECOND, 'Quite another.'));
    expect((await snapshotOf([withOpen(known, learnt)])).apart?.id).toBe(SECOND.id);
  });

  it('is learnt with its id and its parts, and read for another message', async () => {
    const known = lesson();
    const learnt = derive(known, note(hidden(FIRST.id), FIRST, 'The first of all.'));
    const profile = withOpen(known, learnt);
    expect(learnt.open && learnt.untied).toBeNull();
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    expect(learnt.open?.match?.path).toBe('/ehr/note');
    page(note(hidden(SECOND.id), SECOND, 'Quite another.'));
    const { apart, readings, rows } = await snapshotOf([profile]);
    expect([apart?.id, apart?.subject, rows]).toEqual([SECOND.id, SECOND.subject, 1]);
    expect(apart?.text).toContain('Quite another.');
    expect(readings[0]?.message).toMatchObject({ category: SECOND.type, textState: 'read' });
    expect(readings[0]?.interlock).toBeNull();
  });

  it('keeps nothing of the message', () => {
    const known = lesson();
    const profile = withOpen(known, derive(known, note(hidden(FIRST.id), FIRST, 'The first of all.')));
    const kept = JSON.stringify([selectorsOf(profile), profile.open]).toLowerCase();
    for (const word of [...FIRST.patient.toLowerCase().split(', '), FIRST.id, 'first of all'])
      expect(kept).not.toContain(word);
  });

  it('is tied to its row by an id of its own, and by its address only while the text begins as the row’s does', () => {
    show(CARDS, LIST);
    const readings = LIST.map(({ id, snippet }) => ({ id, message: { text: snippet } })) as never;
    const opened = { profile: 'taught', id: FIRST.id, subject: null };
    const beginning = FIRST.snippet.replace('…', '');
    expect(rowOf({ ...opened, byAddress: false, text: 'anything' }, readings)?.id).toBe(FIRST.id);
    expect(rowOf({ ...opened, byAddress: true, text: `${beginning} and on` }, readings)?.id).toBe(FIRST.id);
    expect(rowOf({ ...opened, byAddress: true, text: SECOND.snippet }, readings)).toBeNull();
    expect(rowOf({ ...opened, id: 'elsewhere', byAddress: false, text: 'anything' }, readings)).toBeNull();
  });

  it('is read by itself where it says nowhere which row it is, or the list is gone', async () => {
    const known = lesson();
    const silent = derive(known, note('', FIRST, 'The first of all.'));
    expect(silent.open && [silent.open.id, silent.untied]).toEqual([undefined, 'no-id']);
    const other = derive(known, note(hidden(SECOND.id), FIRST, 'The first of all.'));
    expect(other.open && [other.open.id, other.untied]).toEqual([undefined, 'no-id']);
    const alone = derive(known, note(hidden(FIRST.id), FIRST, 'The first of all.'), null);
    expect(alone.open && [alone.open.id, alone.untied]).toEqual([undefined, 'no-list']);
    page(note(hidden(SECOND.id), SECOND, 'Quite another.'));
    const { apart } = await snapshotOf([withOpen(known, alone)]);
    expect([apart?.id, apart?.reading.message.text]).toEqual([null, expect.stringContaining('Quite another.')]);
  });

  it('is not learnt from what no row says, from two that are alike, or where nothing names it', () => {
    const known = lesson();
    const stranger = { ...FIRST, subject: 'Nothing of the kind', patient: 'Nobody, Never' };
    expect(derive(known, note(hidden('x'), stranger, 'No.')).problem).toBe('not-the-message');
    const twice = [...known.rows, { ...known.rows[2]!, id: 'another' }];
    expect(derive(known, note(hidden(FIRST.id), FIRST, 'One of two.'), twice).problem).toBe('two-alike');
    page(`<div><div><h2>${FIRST.subject}</h2><div><p class="x">${FIRST.patient}</p></div></div></div>`);
    expect(deriveApart(known.profile, known.rows, document, document.querySelector('p')!).problem).toBe('not-named');
  });

  it('is not read where the page has its frame and not its parts, has none, or is another page', async () => {
    const known = lesson();
    const profile = withOpen(known, derive(known, note(hidden(FIRST.id), FIRST, 'The first of all.')));
    const body = note(hidden(SECOND.id), SECOND, 'Quite another.');
    for (const html of [
      body.replace('class="note-subject"', ''),
      body.replace(/<input[^>]*>/u, ''),
      body.replace('</form>', '<div class="note-text">A second text</div></form>'),
      body.replace('</form>', `${hidden('msg-1')}</form>`),
      '<main><form class="note"></form></main>',
      '<main><p>Choose a message</p></main>',
    ]) {
      page(html);
      expect((await snapshotOf([profile])).apart).toBeNull();
    }
    page(body, '/ehr/orders');
    expect((await snapshotOf([profile])).apart).toBeNull();
  });
});
