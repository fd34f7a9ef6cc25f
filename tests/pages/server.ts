import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPage, buildReader, type BuiltFiles } from './build-page.ts';
import type { PageInfo } from './page-info.ts';
import { BUILT_PAGES } from './other/built/built-pages.ts';
import { OTHER_PAGES } from './other/other-pages.ts';
import { otherHtml } from './other/page.ts';
import { PAGES } from './pages.ts';

export interface PagesOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
}

export interface ServedPages {
  /** "http://localhost:PORT/": a page is at url + name + "/". */
  readonly url: string;
  /** The same server under another origin, "http://127.0.0.1:PORT/". Extension match patterns tell the two apart. */
  readonly otherUrl: string;
  readonly pages: readonly PageInfo[];
  close(): Promise<void>;
}

const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves the component pages on the loopback interface. A page is built when it is first asked for, and only that one. */
export async function startPages(options: PagesOptions = {}): Promise<ServedPages> {
  const built = new Map<string, Promise<BuiltFiles>>();
  const filesOf = async (key: string, build: () => Promise<BuiltFiles>): Promise<BuiltFiles> => {
    const files = built.get(key) ?? build();
    built.set(key, files);
    return files;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', file = 'index.html'] = pathname.split('/');
    if (pathname === '/') return send(response, '.html', indexOfPages());
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (pathname === '/reader.js') return send(response, '.js', (await filesOf('', buildReader))['reader.js']);
    if (name === 'other') {
      const other = OTHER_PAGES.find((page) => page.name === file);
      return send(response, '.html', other && otherHtml(other));
    }
    const rest = pathname.split('/')[3] ?? '';
    if (name === 'other-built') return sendBuilt(response, file, rest);
    const info = PAGES.find((page) => page.name === name);
    if (!info) return send(response, '.html', undefined);
    const headers = info.headers ?? {};
    const ending = extname(file);
    if (ending === '.js' || ending === '.css') {
      const files = await filesOf(name, async () => buildPage(folderOf(info)));
      return send(response, ending, files[file], headers);
    }
    // Whatever else is below the page is the page: single-page applications have addresses of their own.
    const own = file === '' ? 'index.html' : file;
    send(response, '.html', await html(info, own.endsWith('.html') ? own : 'index.html'), headers);
  };

  const sendBuilt = async (response: ServerResponse, name: string, file: string): Promise<void> => {
    if (!BUILT_PAGES.some((known) => known === name)) return send(response, '.html', undefined);
    const ending = extname(file);
    if (ending !== '.js' && ending !== '.css') return send(response, '.html', shell(`other-built/${name}`, name));
    const files = await filesOf(`other/${name}`, async () => buildPage(`other/built/${name}`));
    return send(response, ending, files[file] ?? (ending === '.css' ? '' : undefined));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`pages: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('pages: no port');
  return {
    url: `http://localhost:${address.port}/`,
    otherUrl: `http://127.0.0.1:${address.port}/`,
    pages: PAGES,
    close: async () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Browsers keep connections open; without this, close would wait for them.
        server.closeAllConnections();
      }),
  };
}

export const folderOf = ({ name, heldOut }: PageInfo): string => (heldOut ? `held-out/${name}` : name);

/** The page's own HTML where it has some, else an empty one with its script and style. */
async function html(info: PageInfo, file: string): Promise<string | undefined> {
  const own = fileURLToPath(new URL(`${folderOf(info)}/${file}`, import.meta.url));
  if (existsSync(own)) return readFile(own, 'utf8');
  const script = { 'index.html': 'main', 'frame.html': 'frame' }[file];
  if (script === undefined) return undefined;
  return shell(info.name, `${info.component} (synthetic inbox)`, script);
}

const shell = (path: string, title: string, script = 'main'): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/${path}/style.css">
    <script type="module" src="/${path}/${script}.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`;

function indexOfPages(): string {
  const links = PAGES.map(({ name, component }) => `<li><a href="/${name}/">${name}</a>: ${component}</li>`);
  return `<!doctype html><html lang="en"><title>Component pages</title><ul>${links.join('')}</ul></html>`;
}

function send(
  response: ServerResponse,
  ending: string,
  text: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(text === undefined ? 404 : 200, {
    ...HEADERS,
    ...headers,
    'content-type': TYPES[ending] ?? 'text/plain',
  });
  response.end(text ?? 'no such page');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const served = await startPages({ port: Number(values.port) });
  process.stdout.write(`Component pages: ${served.url}\n`);
  const stop = (): void => void served.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
