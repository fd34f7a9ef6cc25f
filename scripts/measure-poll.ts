import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { toBase64Url } from '../lib/core/playbook/trust/base64url.ts';
import { signatureFileText } from '../lib/core/playbook/trust/signature-file.ts';

/** What one question of a reader costs, measured on this machine: node scripts/measure-poll.ts */
const ROUNDS = 200;
const playbook = readFileSync(fileURLToPath(new URL('../public/default-playbook.json', import.meta.url)));
const signature = signatureFileText({
  key: toBase64Url(new Uint8Array(32)),
  signature: toBase64Url(new Uint8Array(64)),
  keyChanges: [],
});
const files = new Map<string | undefined, Uint8Array | string>([
  ['/cedar.json', playbook],
  ['/cedar.json.sig', signature],
]);

const sockets = new Set<Socket>();
const server: Server = createServer(({ url, headers }, response) => {
  const status = headers['if-none-match'] === '"1"' ? 304 : 200;
  response.writeHead(status, { etag: '"1"', 'cache-control': 'no-cache', 'content-type': 'application/json' });
  response.end(status === 200 ? files.get(url) : undefined);
});
server.on('connection', (socket) => sockets.add(socket));
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const { port } = server.address() as AddressInfo;

const bytes = (): { up: number; down: number } => {
  let [up, down] = [0, 0];
  for (const socket of sockets) [up, down] = [up + socket.bytesRead, down + socket.bytesWritten];
  return { up, down };
};

async function measure(name: string, paths: readonly string[], headers: Record<string, string>): Promise<void> {
  const before = bytes();
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of paths) await (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).arrayBuffer();
  }
  const after = bytes();
  const [up, down] = [(after.up - before.up) / ROUNDS, (after.down - before.down) / ROUNDS];
  const ms = (performance.now() - started) / ROUNDS;
  console.log(`| ${name} | ${paths.length} | ${Math.round(up)} | ${Math.round(down)} | ${ms.toFixed(2)} |`);
}

console.log('| question | requests | bytes up | bytes down | ms |\n| --- | --- | --- | --- | --- |');
await measure('nothing new (304)', ['/cedar.json.sig'], { 'if-none-match': '"1"' });
await measure('a new version', ['/cedar.json.sig', '/cedar.json'], {});
server.close();
server.closeAllConnections();
