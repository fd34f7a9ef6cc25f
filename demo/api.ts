import { CHARTS, NOTES, ORDERS, RESULTS, VISITS } from './chart-data.ts';
import { MANY_MESSAGES } from './many-messages.ts';
import { MESSAGES } from './messages.ts';
import type {
  Chart,
  FullMessage,
  GridInbox,
  Inbox,
  InboxItem,
  MessageSeed,
  Note,
  Order,
  Reply,
  ResultRow,
} from './model.ts';

/** How much of a text the list shows, and the poll of a page view at which the late message comes. */
const SNIPPET_CHARACTERS = 100;
const ARRIVAL_POLL = 2;
const MINUTE = 60_000;

interface ApiAnswer {
  readonly status: number;
  readonly json: unknown;
}
type Body = Readonly<Record<string, unknown>> | null;

interface PageView {
  readonly arrivals: boolean;
  polls: number;
}

/**
 * The clinic's data and what was done to it since `startedAt` (ms since the epoch), behind one function from request to
 * answer. Deterministic but for the clock: times are `startedAt` minus the written minutes, and the late message comes at
 * the second poll of every page view, whatever other page views saw.
 */
export function createApi(startedAt: number): (method: string, url: URL, body: Body) => ApiAnswer {
  const booted = Date.now();
  const now = (): number => startedAt + (Date.now() - booted);
  const iso = (ms: number): string => new Date(ms).toISOString();
  const views = new Map<number, PageView>();
  const arrivedAt = new Map<string, number>();
  const read = new Set(MESSAGES.filter((seed) => seed.read).map((seed) => seed.id));
  const replies = new Map<string, Reply[]>();
  const notes = new Map<string, Note>(NOTES.map((note) => [note.id, note]));
  const orders = new Map<string, Order>(
    ORDERS.map(({ minutesAgo, ...order }) => [order.id, { ...order, orderedAt: iso(startedAt - minutesAgo * MINUTE) }]),
  );

  const receivedAt = (seed: MessageSeed): string =>
    iso(seed.minutesAgo === null ? (arrivedAt.get(seed.id) ?? now()) : startedAt - seed.minutesAgo * MINUTE);

  function header(seed: MessageSeed): Omit<InboxItem, 'snippet'> {
    const { minutesAgo: _minutes, body: _body, thread: _thread, read: _read, ...shown } = seed;
    return { ...shown, receivedAt: receivedAt(seed), unread: !read.has(seed.id) };
  }

  function inbox(url: URL): ApiAnswer {
    const asked = url.searchParams.get('session');
    const session = asked === null ? views.size + 1 : Number(asked);
    const view = asked === null ? { arrivals: url.searchParams.get('arrive') !== '0', polls: 0 } : views.get(session);
    if (!view) return notFound('no such session');
    if (asked !== null) view.polls += 1;
    views.set(session, view);
    const late = view.arrivals && view.polls >= ARRIVAL_POLL;
    if (view.arrivals && view.polls === ARRIVAL_POLL) {
      for (const seed of MESSAGES) if (seed.minutesAgo === null) arrivedAt.set(seed.id, now());
    }
    const items = MESSAGES.filter((seed) => late || seed.minutesAgo !== null).map((seed) => ({
      ...header(seed),
      snippet: cut(seed.body),
    }));
    items.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt) || a.id.localeCompare(b.id));
    return ok({ session, now: iso(now()), items } satisfies Inbox);
  }

  function message(id: string, action: string | undefined, method: string, body: Body): ApiAnswer {
    const seed = MESSAGES.find((candidate) => candidate.id === id);
    if (!seed) return notFound('no such message');
    if (method === 'PUT' && action === 'read') {
      read.add(id);
      return ok({ read: true });
    }
    if (method === 'POST' && action === 'replies') {
      const text = textOf(body);
      if (text === null) return badRequest('a reply needs a text');
      replies.set(id, [...(replies.get(id) ?? []), { text, at: iso(now()) }]);
      return ok({ replies: replies.get(id) });
    }
    if (method !== 'GET' || action !== undefined) return notFound('no such action');
    return ok({
      ...header(seed),
      body: seed.body,
      thread: seed.thread ?? null,
      replies: replies.get(id) ?? [],
    } satisfies FullMessage);
  }

  function note(id: string, method: string, body: Body): ApiAnswer {
    const found = notes.get(id);
    if (!found) return notFound('no such note');
    if (method !== 'PUT') return ok(found);
    const text = textOf(body);
    if (text === null) return badRequest('a note needs a text');
    const saved = { ...found, text, savedAt: iso(now()) };
    notes.set(id, saved);
    return ok(saved);
  }

  function sign(id: string): ApiAnswer {
    const order = orders.get(id);
    if (!order) return notFound('no such order');
    orders.set(id, { ...order, status: 'Signed' });
    return ok(orders.get(id));
  }

  function chart(mrn: string): ApiAnswer {
    const found = CHARTS.find((candidate) => candidate.patient.mrn === mrn);
    if (!found) return notFound('no such chart');
    const messages = MESSAGES.filter((seed) => seed.patient?.mrn === mrn && seed.minutesAgo !== null).map((seed) => ({
      id: seed.id,
      type: seed.type,
      subject: seed.subject,
      receivedAt: receivedAt(seed),
    }));
    return ok({ ...found, messages } satisfies Chart);
  }

  /** The grid's messages do not arrive and are not marked: they are as they were when the server started. */
  const gridItem = (seed: MessageSeed): InboxItem => {
    const { minutesAgo, body, thread: _thread, read: opened, ...shown } = seed;
    return {
      ...shown,
      receivedAt: iso(startedAt - (minutesAgo ?? 0) * MINUTE),
      snippet: cut(body),
      unread: opened !== true,
    };
  };

  function gridMessage(id: string): ApiAnswer {
    const seed = MANY_MESSAGES.find((candidate) => candidate.id === id);
    if (!seed) return notFound('no such message');
    const { snippet: _snippet, ...shown } = gridItem(seed);
    return ok({ ...shown, body: seed.body, thread: seed.thread ?? null, replies: [] } satisfies FullMessage);
  }

  const results = (): ResultRow[] =>
    RESULTS.map(({ minutesAgo, ...row }) => ({ ...row, collectedAt: iso(startedAt - minutesAgo * MINUTE) }));

  return (method, url, body) => {
    const [room, id, action] = url.pathname.slice('/api/'.length).split('/');
    if (room === 'messages' && id) return message(id, action, method, body);
    if (room === 'notes' && id && action === undefined && (method === 'GET' || method === 'PUT')) {
      return note(id, method, body);
    }
    if (room === 'orders' && id && action === 'sign' && method === 'POST') return sign(id);
    if (method !== 'GET') return notFound('no such action');
    if (room === 'grid' && id && action === undefined) return gridMessage(id);
    if (room === 'charts' && id && action === undefined) return chart(id);
    if (id !== undefined) return notFound('no such address');
    switch (room) {
      case 'inbox':
        return inbox(url);
      case 'grid':
        return ok({ now: iso(now()), items: MANY_MESSAGES.map(gridItem) } satisfies GridInbox);
      case 'notes':
        return ok([...notes.values()]);
      case 'orders':
        return ok([...orders.values()]);
      case 'results':
        return ok(results());
      case 'schedule':
        return ok(VISITS);
      default:
        return notFound('no such address');
    }
  };
}

/** The first hundred characters and "…", or the whole text where it is no longer than that. */
function cut(body: string): string {
  const characters = Array.from(body);
  return characters.length <= SNIPPET_CHARACTERS ? body : `${characters.slice(0, SNIPPET_CHARACTERS).join('')}…`;
}

function textOf(body: Body): string | null {
  const text = body?.['text'];
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

const ok = (json: unknown): ApiAnswer => ({ status: 200, json });
const notFound = (error: string): ApiAnswer => ({ status: 404, json: { error } });
const badRequest = (error: string): ApiAnswer => ({ status: 400, json: { error } });
