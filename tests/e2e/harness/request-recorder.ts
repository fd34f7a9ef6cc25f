import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';

export interface RequestRecorder {
  /** "http://127.0.0.1:PORT", for `launch({ proxy })`. */
  readonly address: string;
  /** Origin of every request so far, each once: "http://localhost:8080", "https://example.org:443". */
  readonly origins: () => string[];
  close(): Promise<void>;
}

/** Where Chromium and Firefox look for news of themselves; no switch of theirs silences all of it. */
const MAKERS = /\.(?:google|googleapis|gvt1|mozilla)\.(?:com|org)(?::443)?$/u;

/** By whoever asked, the browser's makers left out: which of them a page or an extension asked is told by `watchRequests`. */
export const notOfMakers = (origins: readonly string[]): string[] => origins.filter((origin) => !MAKERS.test(origin));

/**
 * A proxy through which a browser makes all its requests, those of its extensions and of itself included, to this machine too. It
 * notes where each goes, passes on what stays on this machine, and nothing else: no test reaches the network by it.
 */
export async function recordRequests(): Promise<RequestRecorder> {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://unknown.invalid');
    seen.add(url.origin);
    if (url.hostname === 'localhost' || url.hostname === '127.0.0.1') pass(url, request, response);
    else response.writeHead(502).end();
  });
  // What is encrypted asks for a tunnel first: its place is known, and it gets none.
  server.on('connect', ({ url = '' }, socket) => {
    seen.add(`https://${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${listening.port}`,
    origins: () => [...seen].sort(),
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = send(url, { method, headers: { ...headers, connection: 'close' } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
