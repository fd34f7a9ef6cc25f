import type { Connection } from './connection.ts';

/**
 * Notes where pages and workers (the extension's background among them) ask from now on: each is stopped as it begins until its
 * requests are told. What Chromium asks for itself belongs to none of them.
 */
export async function chromiumRequests(connection: Connection): Promise<() => Promise<string[]>> {
  const seen = new Set<string>();
  connection.on('Network.requestWillBeSent', ({ request }) => {
    const { url } = request as { url: string };
    if (/^https?:/u.test(url)) seen.add(new URL(url).origin);
  });
  connection.on('Target.attachedToTarget', (params) => {
    const { sessionId } = params as { sessionId: string };
    // A target may be gone before it is listened to.
    const send = async (method: string): Promise<unknown> => connection.send(method, {}, sessionId).catch(() => null);
    void send('Network.enable').then(async () => send('Runtime.runIfWaitingForDebugger'));
  });
  await connection.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  return async () => [...seen].sort();
}
