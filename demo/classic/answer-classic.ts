import { readFile } from 'node:fs/promises';
import type { createApi } from '../api.ts';
import type { FullMessage, Inbox, Visit } from '../model.ts';
import type { Html } from './html.ts';
import { listPage } from './list-page.ts';
import { notePage } from './note-page.ts';
import { centerPage, tabsPage } from './page.ts';
import { schedulePage } from './schedule-page.ts';

interface ClassicAnswer {
  readonly type: string;
  readonly text: string;
}
type Api = ReturnType<typeof createApi>;

/** Where each file is, from here, and its media type. */
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/classic/classic.css': ['classic.css', 'text/css; charset=utf-8'],
  '/classic/select-rows.js': ['select-rows.js', 'text/javascript; charset=utf-8'],
  '/classic/icon.svg': ['../app/icon.svg', 'image/svg+xml'],
};

/** The classic front end: whole pages made on the server from the same data as the others. Null for what it has not. */
export async function answerClassic(url: URL, api: Api): Promise<ClassicAnswer | null> {
  const [file, type] = FILES[url.pathname] ?? [];
  if (file !== undefined && type !== undefined) {
    return { type, text: await readFile(new URL(file, import.meta.url), 'utf8') };
  }
  const made = pageAt(url, api);
  return made && { type: 'text/html; charset=utf-8', text: made.html };
}

function pageAt(url: URL, api: Api): Html | null {
  switch (url.pathname) {
    case '/classic/':
      return tabsPage();
    case '/classic/center':
      return centerPage();
    case '/classic/schedule':
      return schedulePage(ask(api, '/api/schedule') as readonly Visit[]);
    case '/classic/messages':
      return messagesPage(url.searchParams, api);
    default:
      return null;
  }
}

function messagesPage(query: URLSearchParams, api: Api): Html | null {
  if (query.get('task') !== 'edit') return listPage((ask(api, '/api/inbox?arrive=0') as Inbox).items, query);
  const path = `/api/messages/${encodeURIComponent(query.get('noteid') ?? '')}`;
  const message = ask(api, path) as FullMessage | null;
  if (!message) return null;
  api('PUT', new URL(`${path}/read`, 'http://127.0.0.1'), null);
  return notePage(message);
}

/** The API's answer, which is of the type that its address gives; null where there is none. */
function ask(api: Api, path: string): unknown {
  const { status, json } = api('GET', new URL(path, 'http://127.0.0.1'), null);
  return status === 200 ? json : null;
}
