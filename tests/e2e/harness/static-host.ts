import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

export interface Served {
  readonly path: string;
  readonly status: number;
  /** Of the whole answer as it went over the wire. */
  readonly bytes: number;
  /** What the reader said about itself and the person. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface StaticHost {
  /** "http://localhost:PORT" */
  readonly origin: string;
  readonly served: Served[];
  close(): Promise<void>;
}

/** A folder on a free port of this machine, as object storage serves one: ETags, conditional requests, nothing else. */
export async function serveFolder(folder: string): Promise<StaticHost> {
  const served: Served[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = join(folder, path);
      const found = await stat(file).catch(() => null);
      const etag = found ? `"${found.size.toString(16)}-${Math.floor(found.mtimeMs).toString(16)}"` : undefined;
      const status = !found?.isFile() ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
      const before = request.socket.bytesWritten;
      response.writeHead(status, { 'content-type': 'application/json', ...(etag && { etag }) });
      response.end(status === 200 ? await readFile(file) : undefined, () => {
        const bytes = request.socket.bytesWritten - before;
        served.push({ path, status, bytes, headers: request.headers });
      });
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    served,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
