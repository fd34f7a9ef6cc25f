import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../demo/messages.ts';
import type { Chart, FullMessage, Inbox, Note, Order, ResultRow, Visit } from '../../../demo/model.ts';
import { startDemo, type Demo } from '../../../demo/server.ts';

const NOW = Date.parse('2026-11-20T16:00:00Z');
const LATE = MESSAGES.find((message) => message.minutesAgo === null);
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ now: NOW });
}, 60_000);
afterAll(async () => {
  await demo.close();
});

async function get<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`${demo.url}api/${path}`);
  expect(response.status, path).toBe(200);
  const answer: Answer = await response.json();
  return answer;
}

function write(path: string, method: string, body: string, type = 'application/json'): Promise<Response> {
  return fetch(`${demo.url}api/${path}`, { method, body, headers: { 'content-type': type } });
}

describe('the page', () => {
  it('is served with a strict policy and every file that it names', async () => {
    const response = await fetch(demo.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    expect(files.some((path) => path.endsWith('.css'))).toBe(true);
    for (const path of files) expect((await fetch(new URL(path, demo.url))).status, path).toBe(200);
    expect(html).not.toMatch(/<style|<script[^>]*>[^<]|\son\w+=/);
  });

  it.each(['', 'grid/', 'classic/', 'classic/messages', 'api/inbox', 'missing.js'])(
    'sends the same security headers with /%s',
    async (path) => {
      const { headers } = await fetch(`${demo.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("style-src 'self'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each(['', 'grid/'])('/%s is React’s production build', async (path) => {
    const html = await (await fetch(`${demo.url}${path}`)).text();
    const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, script = '']) => script);
    const codes = await Promise.all(scripts.map(async (script) => (await fetch(new URL(script, demo.url))).text()));
    const code = codes.join('\n');
    expect(code.length).toBeGreaterThan(50_000);
    expect(code).not.toContain('Each child in a list should have a unique');
  });

  it('refuses what it does not have', async () => {
    expect((await fetch(`${demo.url}../package.json`)).status).toBe(404);
    expect((await fetch(`${demo.url}api/patients`)).status).toBe(404);
    expect((await fetch(demo.url, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('GET /api/inbox', () => {
  it('lists every message but the late one, newest first, at true times', async () => {
    const { items } = await get<Inbox>('inbox');
    expect(items.map((item) => item.id).sort()).toEqual(
      MESSAGES.filter((seed) => seed.minutesAgo !== null)
        .map((seed) => seed.id)
        .sort(),
    );
    const times = items.map((item) => Date.parse(item.receivedAt));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    for (const seed of MESSAGES) {
      if (seed.minutesAgo === null) continue;
      const item = items.find((candidate) => candidate.id === seed.id);
      expect(Date.parse(item?.receivedAt ?? '')).toBe(NOW - seed.minutesAgo * 60_000);
    }
  });

  it('cuts texts at 100 characters with an ellipsis, and holds nothing of the rest', async () => {
    const { items } = await get<Inbox>('inbox');
    for (const item of items) {
      const body = MESSAGES.find((seed) => seed.id === item.id)?.body ?? '';
      const characters = Array.from(body);
      if (characters.length <= 100) expect(item.snippet).toBe(body);
      else expect(item.snippet).toBe(`${characters.slice(0, 100).join('')}…`);
      expect(item).not.toHaveProperty('body');
      expect(item).not.toHaveProperty('thread');
    }
  });

  it('brings the late message on top at the second poll of a page view, and keeps it', async () => {
    const { session, items } = await get<Inbox>('inbox');
    expect((await get<Inbox>(`inbox?session=${session}`)).items).toHaveLength(items.length);
    const second = await get<Inbox>(`inbox?session=${session}`);
    expect(second.items).toHaveLength(items.length + 1);
    expect(second.items[0]?.id).toBe(LATE?.id);
    const third = await get<Inbox>(`inbox?session=${session}`);
    expect(third.items[0]).toEqual(second.items[0]);
  });

  it('does so for every page view anew', async () => {
    expect((await get<Inbox>('inbox')).items.map((item) => item.id)).not.toContain(LATE?.id);
  });

  it('keeps it away where the page asked for that', async () => {
    const { session } = await get<Inbox>('inbox?arrive=0');
    for (let poll = 1; poll <= 4; poll += 1) {
      expect((await get<Inbox>(`inbox?session=${session}`)).items.map((item) => item.id)).not.toContain(LATE?.id);
    }
  });

  it('knows no session that it did not give', async () => {
    expect((await fetch(`${demo.url}api/inbox?session=9999`)).status).toBe(404);
  });
});

describe('messages', () => {
  it.each(MESSAGES.map((seed) => seed.id))('gives %s in full', async (id) => {
    const message = await get<FullMessage>(`messages/${id}`);
    const seed = MESSAGES.find((candidate) => candidate.id === id);
    expect(message.body).toBe(seed?.body);
    expect(message.thread).toBe(seed?.thread ?? null);
  });

  it('marks a message read, in this server alone', async () => {
    const unread = async (): Promise<boolean | undefined> =>
      (await get<Inbox>('inbox')).items.find((item) => item.id === 'msg-1001')?.unread;
    expect(await unread()).toBe(true);
    expect((await write('messages/msg-1001/read', 'PUT', '{}')).status).toBe(200);
    expect(await unread()).toBe(false);
    const other = await startDemo({ now: NOW });
    const inbox: Inbox = await (await fetch(`${other.url}api/inbox`)).json();
    await other.close();
    expect(inbox.items.find((item) => item.id === 'msg-1001')?.unread).toBe(true);
  });

  it('keeps replies with their message', async () => {
    await write('messages/msg-1002/replies', 'POST', JSON.stringify({ text: 'Cancelled.' }));
    expect((await get<FullMessage>('messages/msg-1002')).replies.map((reply) => reply.text)).toEqual(['Cancelled.']);
  });

  it.each([
    ['an empty text', '{"text":" "}', 'application/json'],
    ['no text', '{}', 'application/json'],
    ['an array', '[]', 'application/json'],
    ['broken JSON', '{', 'application/json'],
    ['a form of another site', '{"text":"hi"}', 'text/plain'],
    ['more than 64 KiB', JSON.stringify({ text: 'x'.repeat(70_000) }), 'application/json'],
  ])('refuses %s as a reply', async (_what, body, type) => {
    expect((await write('messages/msg-1004/replies', 'POST', body, type)).status).toBe(400);
    expect((await get<FullMessage>('messages/msg-1004')).replies).toEqual([]);
  });

  it('answers 404 for a message that is not there', async () => {
    expect((await fetch(`${demo.url}api/messages/msg-1`)).status).toBe(404);
    expect((await write('messages/msg-1/read', 'PUT', '{}')).status).toBe(404);
  });
});

describe('the other rooms', () => {
  it('saves a note', async () => {
    const [note] = await get<Note[]>('notes');
    await write(`notes/${note?.id}`, 'PUT', JSON.stringify({ text: 'Doing well.' }));
    const saved = await get<Note>(`notes/${note?.id}`);
    expect(saved.text).toBe('Doing well.');
    expect(Date.parse(saved.savedAt ?? '')).toBeGreaterThanOrEqual(NOW);
  });

  it('signs an order', async () => {
    const pended = (await get<Order[]>('orders')).find((order) => order.status === 'Pended');
    await write(`orders/${pended?.id}/sign`, 'POST', '{}');
    expect((await get<Order[]>('orders')).find((order) => order.id === pended?.id)?.status).toBe('Signed');
  });

  it('has results of every flag', async () => {
    const flags = (await get<ResultRow[]>('results')).map((row) => row.flag);
    expect(new Set(flags)).toEqual(new Set(['Normal', 'Abnormal', 'Critical', 'Corrected']));
  });

  it('has a day without two visits at a time, on the twenty-minute grid', async () => {
    const visits = await get<Visit[]>('schedule');
    visits.forEach((visit, index) => {
      const next = visits[index + 1];
      expect([visit.start % 20, visit.minutes % 20]).toEqual([0, 0]);
      if (next) expect(next.start).toBeGreaterThanOrEqual(visit.start + visit.minutes);
    });
  });

  it('has a chart for everybody who is written about, with their messages', async () => {
    for (const seed of MESSAGES) {
      if (!seed.patient || seed.minutesAgo === null) continue;
      const chart = await get<Chart>(`charts/${seed.patient.mrn}`);
      expect(chart.patient).toEqual(seed.patient);
      expect(chart.messages.map((message) => message.id)).toContain(seed.id);
    }
  });
});

describe('startDemo', () => {
  it('lets go of its port', async () => {
    const short = await startDemo();
    expect(short.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await short.close();
    await expect(fetch(short.url)).rejects.toThrow('fetch failed');
  });

  it('says so when the port is taken', async () => {
    await expect(startDemo({ port: Number(new URL(demo.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
