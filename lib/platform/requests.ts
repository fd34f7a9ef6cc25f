import { envelope, type Reply } from '../protocol/envelope.ts';
import type { Handlers } from '../protocol/receive.ts';
import { receive } from '../protocol/receive.ts';
import type { SenderClass } from '../protocol/schemas.ts';
import type {
  ContentNotices,
  PageRequests,
  PanelItem,
  PanelRequests,
  Requests,
  TestRequests,
} from '../protocol/messages.ts';
import { browser } from './browser.ts';
import { originOf } from './origins.ts';

/** Where a request came from, in the browser's words. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** Scheme and host of the sending frame; null for the extension's own pages. */
  readonly origin: string | null;
  /** The tab is in a private window. */
  readonly incognito: boolean;
}

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

/** A request from one of the extension's own pages. Rejects when the background refuses: that is a bug of ours. */
export async function ask<T extends keyof (PageRequests & TestRequests)>(
  type: T,
  payload: Requests[T]['request'],
): Promise<Requests[T]['reply']> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<T>>(envelope(type, payload));
  if (!reply.ok) throw new Error(`${type}: ${reply.error}`);
  return reply.value;
}

/** What the tab's page shows now, asked of its content script directly; empty where none of ours answers. */
export async function askPage(tabId: number): Promise<PanelRequests['list']['reply']> {
  const items: unknown = await browser.tabs.sendMessage(tabId, { type: 'list' }).catch(() => null);
  return Array.isArray(items) ? (items as PanelItem[]) : [];
}

/** Is somebody writing in a page that is read? Asked of all of them when it matters; none answers where nobody does. */
export async function somebodyWrites(): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  const answers = await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { type: 'writing' })));
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value === true);
}

/** Tells every content script of ours. Tabs without one do not answer, which is fine. */
export async function notifyContent(type: keyof ContentNotices): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { type })));
}
