import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../demo/classic/html.ts';
import { MESSAGES } from '../../../demo/messages.ts';
import { startDemo, type Demo } from '../../../demo/server.ts';

const LISTED = MESSAGES.filter((message) => message.minutesAgo !== null);
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ now: Date.parse('2026-11-20T16:00:00Z') });
}, 60_000);
afterAll(async () => {
  await demo.close();
});

async function page(path: string): Promise<Document> {
  const response = await fetch(new URL(path, demo.url));
  expect(response.status, path).toBe(200);
  return new JSDOM(await response.text()).window.document;
}
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
const ids = (document: Document): string[] =>
  [...document.querySelectorAll('#messages input[name="select"]')].map((box) => box.getAttribute('value') ?? '');
const next = (document: Document): string | null =>
  [...document.querySelectorAll('.turn a')].find((link) => link.textContent.startsWith('Next'))?.getAttribute('href') ??
  null;

describe('the classic front end', () => {
  it('is a page in a page in a page, without a script or style inline', async () => {
    let path: string | null = '/classic/';
    const titles: string[] = [];
    while (path !== null) {
      const document = await page(path);
      titles.push(document.querySelector('h1')?.textContent ?? '');
      expect(document.documentElement.outerHTML).not.toMatch(/<style|<script[^>]*>[^<]|\son\w+=|\sstyle=/);
      for (const file of document.querySelectorAll('[src], link[href]')) {
        const address = file.getAttribute('src') ?? file.getAttribute('href') ?? '';
        expect((await fetch(new URL(address, demo.url))).status, address).toBe(200);
      }
      path = document.querySelector('iframe')?.getAttribute('src') ?? null;
    }
    expect(titles).toEqual(['Cedar Demo Clinic EHR', 'Message center', 'Messages']);
  });

  it('lists every message once, twenty a page, newest first', async () => {
    const found: string[] = [];
    for (let path: string | null = '/classic/messages'; path !== null;) {
      const document: Document = await page(path);
      expect(ids(document).length).toBeLessThanOrEqual(20);
      found.push(...ids(document));
      path = next(document);
    }
    const expected = [...LISTED].sort((a, b) => (a.minutesAgo ?? 0) - (b.minutesAgo ?? 0)).map((message) => message.id);
    expect(found).toEqual(expected);
  });

  it('shows who, about whom, what kind, when and whether read; and nothing of what was written', async () => {
    const document = await page('/classic/messages');
    expect(texts(document, 'thead th a')).toEqual(['From', 'Patient', 'Type', 'Date', 'Status']);
    const whole = document.body.textContent;
    for (const id of ids(document)) {
      const message = LISTED.find((candidate) => candidate.id === id);
      const row = document.querySelector(`input[value="${id}"]`)?.closest('tr');
      expect(row?.textContent).toContain(message?.sender);
      expect(row?.textContent).toContain(message?.type);
      expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/classic/messages?task=edit&noteid=${id}`);
      expect(row?.textContent).toMatch(/\d{2}\/\d{2}\/\d{4}/);
      expect(whole).not.toContain(message?.body.slice(0, 40));
    }
  });

  it.each([
    ['from', 'td:nth-child(2)'],
    ['patient', 'td:nth-child(3)'],
    ['type', 'td:nth-child(4)'],
    ['status', 'td:nth-child(6)'],
  ])('sorts by %s, both ways, with a full page', async (sort, cell) => {
    const up = await page(`/classic/messages?sort=${sort}&order=asc`);
    const down = await page(`/classic/messages?sort=${sort}&order=desc`);
    const label = (text: string): string => (text === '(no patient)' ? '' : text);
    const values = texts(up, cell).map(label);
    expect(values).toEqual([...values].sort((a, b) => a.localeCompare(b)));
    const reverse = texts(down, cell).map(label);
    expect(reverse).toEqual([...reverse].sort((a, b) => b.localeCompare(a)));
    expect(up.querySelector('[aria-sort="ascending"]')?.textContent.trim().toLowerCase()).toBe(sort);
  });

  it.each(['begin=-20', 'begin=9999', 'begin=x', 'sort=nonsense', 'begin=1.5'])(
    'takes ?%s for the first page',
    async (query) => {
      expect(ids(await page(`/classic/messages?${query}`))).toEqual(ids(await page('/classic/messages')));
    },
  );

  it.each(LISTED.map((message) => message.id))('opens %s in full, and marks it read', async (id) => {
    const message = LISTED.find((candidate) => candidate.id === id);
    const document = await page(`/classic/messages?task=edit&noteid=${id}`);
    expect(document.querySelector('input[name="noteid"]')?.getAttribute('value')).toBe(id);
    expect(texts(document, '.note-subject')).toEqual([message?.subject]);
    expect(texts(document, '.note-text p').join('\n\n')).toBe(message?.body.trim());
    expect(document.querySelector('.note-thread') !== null).toBe(message?.thread !== undefined);
  });

  it('knows no other page and no other message', async () => {
    for (const path of [
      'classic/x',
      'classic/../server.ts',
      'classic/html.ts',
      'classic/messages?task=edit&noteid=x',
    ]) {
      expect((await fetch(`${demo.url}${path}`)).status, path).toBe(404);
    }
  });
});

describe('html', () => {
  it('escapes whatever is not markup made here', () => {
    expect(html`<p title="${'"&\''}">${'<script>'}</p>`.html).toBe('<p title="&quot;&amp;&#39;">&lt;script&gt;</p>');
    const items = [1, 2].map((number) => html`<li>${number}</li>`);
    expect(html`<b>${items}</b>${null}`.html).toBe('<b><li>1</li><li>2</li></b>');
  });
});
