import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../../demo/api.ts';
import { MessageGrid } from '../../../demo/app/grid/message-grid.tsx';
import { InboxPage } from '../../../demo/app/inbox.tsx';
import { listPage } from '../../../demo/classic/list-page.ts';
import { notePage } from '../../../demo/classic/note-page.ts';
import type { FullMessage, GridInbox, Inbox, InboxItem } from '../../../demo/model.ts';
import type { Message } from '../../../lib/core/shared/message.ts';
import { PROFILES } from '../../../lib/ehr/profiles/index.ts';
import { load, snapshotOf } from './snapshot-of.ts';

/** The fixtures say what the profiles read; these say that the demo's own components still are what the fixtures show. */
const NOW = Date.parse('2026-11-20T16:00:00Z');
const api = createApi(NOW);
const ask = (path: string): unknown => api('GET', new URL(`/api/${path}`, 'http://127.0.0.1'), null).json;
const { items } = ask('inbox?arrive=0') as Inbox;

const ROLES: Readonly<Record<string, Message['from']>> = {
  Patient: 'patient',
  Proxy: 'patient',
  Pharmacy: 'pharmacy',
  Laboratory: 'lab',
  Payer: 'payer',
  Staff: 'staff',
  Clinician: 'clinician',
  System: 'system',
};
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** What must be read of a row that shows everything. */
const whole = (item: InboxItem): object => ({
  id: item.id,
  category: item.type,
  from: ROLES[item.source],
  subject: folded(item.subject),
  text: folded(item.snippet),
  textState: item.snippet.endsWith('…') ? 'cut' : 'read',
  priority: item.priority?.toLowerCase() ?? null,
  result: item.result?.toLowerCase() ?? null,
  receivedAt: Date.parse(item.receivedAt),
});
const seen = ({ patientKey: _key, ...message }: Message): object => message;

describe('the demo’s own pages', () => {
  it('cards: every message as it is', async () => {
    const inbox = { items, now: NOW, state: 'ready', markRead: () => undefined } as const;
    load(renderToStaticMarkup(<InboxPage inbox={inbox} openId={null} />), '/#/inbox');
    const { profile, problem, readings } = await snapshotOf(PROFILES);
    expect([profile?.id, problem]).toEqual(['timeback-demo', null]);
    expect(readings.map(({ message }) => seen(message))).toEqual(items.map(whole));
    expect(readings.map(({ message }) => message.patientKey !== null)).toEqual(items.map((item) => !!item.patient));
  });

  it('grid: every message in the pool as it is', async () => {
    const grid = ask('grid') as GridInbox;
    const page = <MessageGrid items={grid.items} now={NOW} selected={null} onSelect={() => undefined} />;
    load(renderToStaticMarkup(page), '/grid/');
    const { profile, problem, readings } = await snapshotOf(PROFILES);
    expect([profile?.id, problem]).toEqual(['timeback-demo-grid', null]);
    expect(readings.length).toBeGreaterThan(15);
    const expected = grid.items.slice(0, readings.length).map(whole);
    expect(readings.map(({ message }) => seen(message))).toEqual(expected);
  });

  it('classic: who, what, whose and when, and that nothing was read of the text', async () => {
    load(listPage(items, new URLSearchParams()).html, '/classic/messages');
    const { profile, problem, readings } = await snapshotOf(PROFILES);
    expect([profile?.id, problem]).toEqual(['timeback-demo-classic', null]);
    expect(readings).toHaveLength(20);
    for (const { message } of readings) {
      const item = items.find(({ id }) => id === message.id);
      expect(message).toMatchObject({ category: item?.type, from: ROLES[item?.source ?? ''], subject: '', text: '' });
      expect(message.textState).toBe('absent');
      expect(message.patientKey !== null).toBe(item?.patient !== undefined);
      const day = new Date(item?.receivedAt ?? '').setHours(0, 0, 0, 0);
      expect(message.receivedAt).toBe(day);
    }
  });

  it.each(items.map(({ id }) => id))('classic: %s, opened, in full', async (id) => {
    const message = ask(`messages/${id}`) as FullMessage;
    load(notePage(message).html, `/classic/messages?task=edit&noteid=${id}`);
    const { problem, readings } = await snapshotOf(PROFILES);
    expect(problem).toBeNull();
    const lines = message.body.split(/\n+/).map((line) => line.trim());
    const minute = Math.floor(Date.parse(message.receivedAt) / 60_000) * 60_000;
    expect(readings.map((reading) => reading.message)).toMatchObject([
      {
        ...whole({ ...message, snippet: '' }),
        text: lines.join('\n'),
        textState: 'read',
        receivedAt: minute,
      },
    ]);
  });
});
