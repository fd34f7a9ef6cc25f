import { envelope, type Reply } from '../protocol/envelope.ts';
import type {
  ContentNotices,
  PageRequests,
  PanelItem,
  PanelRequests,
  Requests,
  TestRequests,
} from '../protocol/messages.ts';
import type { OpenedElsewhere, OpenLesson } from '../protocol/learn-messages.ts';
import { browser } from './browser.ts';

/** Where a request came from, in the browser's words. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** Scheme and host of the sending frame; null for the extension's own pages. */
  readonly origin: string | null;
  /** The tab is in a private window. */
  readonly incognito: boolean;
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

/** How long is waited for a page's answer. */
const PAGE_PATIENCE_MS = 2_000;

/**
 * Is somebody writing in a page that is read? Asked of all of them when it matters; none answers where nobody does. A page in
 * front that does not come to answer may be written in; one that the browser put to sleep never answers, and is not.
 */
export async function somebodyWrites(): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(tabs.map(writesIn));
  return answers.includes(true);
}

/** `frozen`: Chromium's, not yet in the polyfill's types. */
async function writesIn(tab: {
  id?: number;
  active: boolean;
  discarded?: boolean;
  frozen?: boolean;
}): Promise<boolean> {
  const { id, active, discarded = false, frozen = false } = tab;
  if (id === undefined || discarded || frozen) return false;
  const asked: Promise<unknown> = browser.tabs.sendMessage(id, { type: 'writing' });
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(active), PAGE_PATIENCE_MS));
  return Promise.race([asked.then((answer) => answer === true).catch(() => false), late]);
}

/** Hands a message that is open in a frame of `tabId` to that tab's lists, or the opening tab's; did one have its row? */
export async function offerOpened(tabId: number, opened: OpenedElsewhere): Promise<boolean> {
  return (await firstAnswer(tabId, { type: 'is-open', opened })) === true;
}

/** What is being taught in the tab, or in the one that opened it, as the page that shows the list says. */
export async function lessonIn(tabId: number): Promise<OpenLesson | null> {
  return ((await firstAnswer(tabId, { type: 'lesson' })) as OpenLesson | undefined) ?? null;
}

async function firstAnswer(tabId: number, message: object): Promise<unknown> {
  for (const id of await withOpener(tabId)) {
    const answer: unknown = await browser.tabs.sendMessage(id, message).catch(() => null);
    if (answer !== null && answer !== undefined) return answer;
  }
  return undefined;
}

/** The tab, and the one from which its page was opened: EHRs show messages in windows of their own. */
export async function withOpener(tabId: number): Promise<readonly number[]> {
  const { openerTabId } = await browser.tabs.get(tabId);
  return openerTabId === undefined ? [tabId] : [tabId, openerTabId];
}

/** Tells the content scripts in all frames of one tab. */
export async function notifyTab(tabId: number, type: keyof ContentNotices): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type }).catch(() => undefined);
}

/** Tells every content script of ours. Tabs without one do not answer, and those that the browser put to sleep not soon. */
export async function notifyContent(type: keyof ContentNotices): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  const told = Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { type })));
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, PAGE_PATIENCE_MS))]);
}
