import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { createApi } from './api.ts';
import { buildApp, type AppFiles } from './build-app.ts';
import { answerClassic } from './classic/answer-classic.ts';

interface DemoOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The clock's reading at start, ms since the epoch: tests pin it, everybody else leaves it out. */
  readonly now?: number;
}

export interface Demo {
  /** "http://127.0.0.1:PORT/", with the slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** As strict as hospital front ends get: no inline script or style, no eval, DOM sinks closed to strings. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const MAX_BODY_BYTES = 64 * 1024;

/** Serves the demo EHR on the loopback interface. Each call has its own state; nothing outlives `close`. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const files = await buildApp();
  const api = createApi(options.now ?? Date.now());
  const server = createServer((request, response) => {
    answer(request, response, files, api).catch((error: unknown) => {
      console.error('demo:', error);
      if (!response.headersSent) send(response, 500, { error: 'the demo failed' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('demo: no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Browsers keep connections open; without this, close would wait for them.
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: AppFiles,
  api: ReturnType<typeof createApi>,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  if (url.pathname.startsWith('/api/')) {
    const body = method === 'GET' ? null : await readJson(request);
    if (body === undefined) return send(response, 400, { error: 'a JSON object of at most 64 KiB is expected' });
    const { status, json } = api(method, url, body);
    return send(response, status, json);
  }
  if (method !== 'GET' && method !== 'HEAD') return send(response, 405, { error: 'GET or HEAD' });
  const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  const file = files.get(path) ?? (await answerClassic(url, api));
  if (!file) return send(response, 404, { error: 'no such page' });
  response.writeHead(200, { ...HEADERS, 'content-type': file.type });
  response.end(method === 'HEAD' ? undefined : file.text);
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(json));
}

/** The request's JSON object, or undefined when it is too long, not JSON, or not sent as JSON (so no foreign form can). */
async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  if (!request.headers['content-type']?.startsWith('application/json')) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`demo: --port takes a number from 0 to 65535, not "${values.port}"`);
    process.exit(2);
  }
  const demo = await startDemo({ port });
  console.log(`Cedar Demo Clinic EHR (synthetic): ${demo.url}#/inbox`);
  const stop = (): void => void demo.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
