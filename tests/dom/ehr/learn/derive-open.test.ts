import { describe, expect, it } from 'vitest';
import type { EhrProfile } from '../../../../lib/core/shared/ehr-profile.ts';
import { deriveOpen, type OpenLearnt } from '../../../../lib/ehr/learn/derive-open.ts';
import { beginLesson, learn } from '../../../../lib/ehr/learn/lesson.ts';
import type { Part } from '../../../../lib/ehr/learn/guess-parts.ts';
import { parseProfile } from '../../../../lib/ehr/profile-schema.ts';
import { selectorsOf } from '../../../../lib/ehr/selectors.ts';
import { load, snapshotOf } from '../snapshot-of.ts';
import { noLayout } from './teach.ts';

interface Sent {
  readonly id: string;
  readonly patient: string;
  readonly subject: string;
  readonly body: string;
}

const PEOPLE = ['Maple, Sample', 'Birch, Testa', 'Cedar, Demo', 'Alder, Fiona', 'Hazel, Mock'];
const ASKS = ['Refill of lisinopril', 'Form for school', 'Question about results', 'Cough since Monday', 'New address'];
const SENT: readonly Sent[] = Array.from({ length: 10 }, (_, at) => ({
  id: `k${4_410 + at * 37}`,
  patient: PEOPLE[at % 5] ?? '',
  subject: `${ASKS[at % 5] ?? ''}${at > 4 ? ' again' : ''}`,
  body: `Hello, this is ${at} about the ${ASKS[at % 5] ?? ''}. It has been like this for some days and I would like to know what to do.\n\nThe second part matters: number ${at}.`,
}));
const paragraphs = ({ body }: Sent): string =>
  body
    .split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join('');
const list = (sent: readonly Sent[] = SENT): string =>
  `<ul class="inbox">${sent
    .map(
      ({ id, patient, subject, body }, at) =>
        `<li data-id="${id}"><b>${patient}</b> <span class="subject">${subject}</span> <i class="date">11/${10 + at}/2026</i> <q class="start">${body.slice(0, 40)}…</q></li>`,
    )
    .join('')}</ul>`;

/** How one EHR shows an opened message, and where somebody clicks in it. */
interface Pane {
  readonly name: string;
  readonly html: (sent: Sent, others: readonly Sent[]) => string;
  readonly click: string;
  readonly address?: (sent: Sent) => string;
}

const PANES: readonly Pane[] = [
  {
    name: 'an attribute of the message',
    html: (m) =>
      `<article data-message="${m.id}"><h2>${m.subject}</h2><p class="who">${m.patient}</p><div class="body">${paragraphs(m)}</div></article>`,
    click: '.body p',
  },
  {
    name: 'a hidden input in a form',
    html: (m) =>
      `<form class="reading-pane"><input type="hidden" name="noteid" value="${m.id}"><div class="head">${m.subject}</div><pre>${m.body}</pre></form>`,
    click: 'pre',
  },
  {
    name: 'a link to the message',
    html: (m) =>
      `<section id="detail"><h3>${m.subject}</h3><div class="css-1x9ab2"><p>${m.body.replace('\n\n', '</p><p>')}</p></div><a href="/ehr/print/message/${m.id}?full=1">Print</a></section>`,
    click: '#detail p:nth-of-type(2)',
  },
  {
    name: 'a dialog labelled by its own id',
    html: (m) =>
      `<div role="dialog" aria-label="Message from ${m.patient.split(', ')[1] ?? ''}" class="message-dialog" id="pane-${m.id}"><h2 class="css-88af1">${m.subject}</h2><div class="text">${paragraphs(m)}</div></div>`,
    click: '.text p:nth-of-type(2)',
  },
  {
    name: 'links to the messages before and after it',
    html: (m, [before, after]) =>
      `<article class="opened"><a class="go" href="#m/${before?.id ?? ''}">Back</a><a class="go" href="#m/${after?.id ?? ''}">On</a><a class="reply" href="/reply?mid=${m.id}&all=1">Reply</a><h2>${m.subject}</h2><div class="body">${paragraphs(m)}</div></article>`,
    click: '.body',
  },
  {
    name: 'the address of the page, in its fragment',
    html: (m) => `<article class="opened"><h2>${m.subject}</h2><div class="body">${paragraphs(m)}</div></article>`,
    click: '.body p',
    address: ({ id }) => `/ehr/inbox#/inbox/${id}`,
  },
  {
    name: 'the address of the page, in its query',
    html: (m) => `<article class="opened"><h2>${m.subject}</h2><div class="body">${paragraphs(m)}</div></article>`,
    click: '.body p',
    address: ({ id }) => `/ehr/inbox?folder=all&message=${id}&view=split`,
  },
];

const page = (pane: string, sent: readonly Sent[] = SENT): string =>
  `<!doctype html><title>Inbox</title><main>${list(sent)}<aside>${pane}</aside></main>`;

function taughtList(): EhrProfile {
  load(page(''), '/ehr/inbox');
  const row = document.querySelectorAll('.inbox > li')[1]!;
  const parts = { patient: 'b', subject: '.subject', date: '.date', text: '.start' };
  const lesson = {
    ...beginLesson(row, noLayout)!,
    parts: new Map(Object.entries(parts).map(([part, one]) => [part as Part, row.querySelector(one)!])),
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
  if (!profile) throw new Error(JSON.stringify(problems));
  return profile;
}

const openRoot = ({ shadowRoot }: Element): ShadowRoot | null => shadowRoot;
const others = (at: number): readonly Sent[] => [SENT[at - 1]!, SENT[at + 1]!];

function show(pane: Pane, at: number, sent: readonly Sent[] = SENT): Sent {
  const message = SENT[at]!;
  load(page(pane.html(message, others(at)), sent), pane.address?.(message) ?? '/ehr/inbox');
  return message;
}

function taught(pane: Pane, at = 2): OpenLearnt {
  const profile = taughtList();
  show(pane, at);
  return deriveOpen(profile, document, openRoot, document.querySelector(`aside ${pane.click}`)!);
}

describe.each(PANES.map((pane) => [pane.name, pane] as const))('an opened message told by %s', (_name, pane) => {
  const withOpen = (): EhrProfile => {
    const profile = taughtList();
    const learnt = taught(pane);
    if (!learnt.open) throw new Error(learnt.problem);
    return { ...profile, open: learnt.open };
  };

  it('is learnt from one, and read for the others: whole text, right row', async () => {
    const profile = withOpen();
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    for (const at of [1, 5, 8]) {
      const message = show(pane, at);
      const { opened, problem } = await snapshotOf([profile]);
      expect(problem).toBeNull();
      expect(opened?.id).toBe(message.id);
      expect(opened?.text).toContain(`The second part matters: number ${at}`);
      expect(opened?.text).toContain(`Hello, this is ${at}`);
    }
  });

  it('is found again in another order of the list, and nothing is read while none is open', async () => {
    const profile = withOpen();
    const message = show(pane, 4, SENT.toReversed());
    expect((await snapshotOf([profile])).opened?.id).toBe(message.id);
    load(page(''), pane.address?.(message) ?? '/ehr/inbox');
    expect((await snapshotOf([profile])).opened).toBeNull();
  });

  it('keeps nothing of the message', () => {
    const learnt = taught(pane);
    if (!learnt.open) throw new Error(learnt.problem);
    const kept = JSON.stringify(selectorsOf({ ...taughtList(), open: learnt.open })).toLowerCase();
    for (const word of ['cedar', 'demo', 'results', 'k44', 'css-']) expect(kept).not.toContain(word);
  });
});

describe('what is not learnt of an opened message', () => {
  const derive = (pane: string, click: string, sent: readonly Sent[] = SENT, address = '/ehr/inbox'): OpenLearnt => {
    const profile = taughtList();
    load(page(pane, sent), address);
    return deriveOpen(profile, document, openRoot, document.querySelector(click)!);
  };
  const message = SENT[2]!;
  const text = `<h2>${message.subject}</h2><div class="body">${paragraphs(message)}</div>`;

  it('one that carries no id, whatever row looks selected', () => {
    expect(derive(`<article class="opened">${text}</article>`, '.body').problem).toBe('no-id');
  });

  it('one whose id is no row’s', () => {
    expect(derive(`<article data-message="other">${text}</article>`, '.body').problem).toBe('no-id');
  });

  it('one that carries another row’s id', () => {
    expect(derive(`<article data-message="${SENT[3]!.id}">${text}</article>`, '.body').problem).toBe('no-id');
  });

  it('one of two messages that are open at once', () => {
    const both = [SENT[2]!, SENT[3]!].map(
      (one) => `<article data-message="${one.id}"><h2>${one.subject}</h2><div>${paragraphs(one)}</div></article>`,
    );
    expect(derive(both.join(''), 'aside div p').problem).toBe('two-alike');
  });

  it('one that leads to another message and says nothing of its own', () => {
    expect(derive(`<article class="opened">${text}<a href="#m/${SENT[3]!.id}">On</a></article>`, '.body').problem).toBe(
      'no-id',
    );
  });

  it('the subject for the text: what the list shows of the text must be in it', () => {
    const learnt = derive(
      `<article data-message="${message.id}">${text.replace('<h2>', `<h2 data-key="${message.id}">`)}</article>`,
      'h2',
    );
    expect(learnt.open?.text).toEqual({ in: '' });
    expect(learnt.open?.root).toMatch(/article$/u);
  });

  it('a row of the list, words that no row says, and a page without the list', () => {
    expect(derive('', '.inbox .start').problem).toBe('in-list');
    expect(derive('<article data-message="x"><p>Something else</p></article>', 'aside p').problem).toBe(
      'not-the-message',
    );
    const profile = taughtList();
    load(`<!doctype html><main><article data-message="${message.id}">${text}</article></main>`, '/ehr/inbox');
    expect(deriveOpen(profile, document, openRoot, document.querySelector('.body')!).problem).toBe('list-gone');
  });

  it('an address, where the list does not show how the text begins', () => {
    const { fields, ...rest } = taughtList();
    const { text: _, ...others } = fields;
    load(page(`<article class="opened">${text}</article>`), `/ehr/inbox#/inbox/${message.id}`);
    const learnt = deriveOpen({ ...rest, fields: others }, document, openRoot, document.querySelector('.body')!);
    expect(learnt.problem).toBe('address-only');
  });

  it('the last message for the next, while the address runs ahead', async () => {
    const pane = PANES.find(({ name }) => name.includes('fragment'))!;
    const learnt = taught(pane);
    if (!learnt.open) throw new Error(learnt.problem);
    const profile = { ...taughtList(), open: learnt.open };
    load(page(pane.html(SENT[2]!, [])), pane.address?.(SENT[3]!) ?? '');
    const { opened, readings } = await snapshotOf([profile]);
    expect(readings).toHaveLength(10);
    expect(opened).toBeNull();
  });
});

it('an address is the id of an opened message only, and only after a mark', () => {
  const profile = { ...taughtList(), open: { root: 'main', id: { in: '', from: 'address' }, text: { in: '' } } };
  expect(parseProfile(profile).ok).toBe(false);
  expect(
    parseProfile({ ...profile, open: { ...profile.open, id: { in: '', from: 'address', after: '#/inbox/' } } }).ok,
  ).toBe(true);
  const fields = { subject: { in: '', from: 'address', after: '#' } };
  expect(parseProfile({ ...taughtList(), fields }).ok).toBe(false);
});
