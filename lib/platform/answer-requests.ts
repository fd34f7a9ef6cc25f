import { receive, type Handlers } from '../protocol/receive.ts';
import type { SenderClass } from '../protocol/schemas.ts';
import { browser } from './browser.ts';
import { originOf } from './origins.ts';
import type { Sender } from './requests.ts';

interface BrowserSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

/** The sender's class, computed here and nowhere else, from the browser's word only. */
export function classOf(sender: BrowserSender, ownId: string, ownRoot: string): SenderClass {
  if (sender.id !== ownId || sender.url === undefined) return 'unknown';
  if (sender.url.startsWith(ownRoot)) return 'page';
  return sender.tab?.id !== undefined && frameOrigin(sender) !== null ? 'content' : 'unknown';
}

/** An about:blank or srcdoc frame has no address of its own: the browser's `origin` says whose it is. */
function frameOrigin(sender: BrowserSender): string | null {
  return originOf(sender.url) ?? originOf(sender.origin);
}

/** Registers the one listener for requests. Call synchronously when the background starts. */
export function answerRequests(handlers: Handlers<Sender>): void {
  const ownRoot = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((raw: unknown, from: BrowserSender, send: (reply: unknown) => void) => {
    const sender: Sender = {
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      origin: frameOrigin(from),
      incognito: from.tab?.incognito ?? false,
    };
    void receive(raw, classOf(from, browser.runtime.id, ownRoot), sender, handlers, reportBug).then(send);
    return true;
  });
}

/** Bugs are logged with the room's name and the error's own place, never with a message's content. */
function reportBug(type: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- the browser's extension log is where a developer looks
  console.error(`timeback: ${type} failed`, error instanceof Error ? (error.stack ?? error.name) : typeof error);
}
