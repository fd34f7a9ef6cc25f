import { envelope, type Reply } from '../protocol/envelope.ts';
import type { OpenedElsewhere, OpenLesson } from '../protocol/learn-messages.ts';
import type { ContentNotices, ContentRequests, PanelRequests, Requests } from '../protocol/messages.ts';

/** The content script's door to the browser: native, without the polyfill. Both browsers answer with promises. */
interface NativeRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => void;

const scope = globalThis as unknown as { browser?: { runtime?: NativeRuntime }; chrome?: { runtime?: NativeRuntime } };

function runtime(): NativeRuntime | undefined {
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}

/** False once the extension was updated, disabled or removed while this page stayed open. */
export function extensionAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks the background. Rejects when it refuses or when the extension is gone (`extensionAlive()` tells which). */
export async function askBackground<T extends keyof ContentRequests>(
  type: T,
  payload: Requests[T]['request'],
): Promise<Requests[T]['reply']> {
  const native = runtime();
  if (native?.id === undefined) throw new Error('extension gone');
  const reply = (await native.sendMessage(envelope(type, payload))) as Reply<T> | undefined;
  if (!reply?.ok) throw new Error(`${type}: ${reply?.error ?? 'no answer'}`);
  return reply.value;
}

/** Answers the side panel's question with `list` until `signal` ends. Frames without messages leave it to the others. */
export function onListRequest(list: () => PanelRequests['list']['reply'], signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, answer: (reply: unknown) => void): void => {
    if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'list') return;
    const items = list();
    if (items.length > 0) answer(items);
  };
  listen(listener, signal);
}

/** Answers the background's "does somebody write here?" while it is so; frames in which nobody does leave it to the others. */
export function onWritingQuestion(writing: () => boolean): void {
  listen((message, _sender, answer) => {
    if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'writing') return;
    if (writing()) answer(true);
  });
}

/** Takes a message that is open in another frame, until `signal` ends; true where a row here is its. */
export function onOpenedElsewhere(take: (opened: OpenedElsewhere) => boolean, signal: AbortSignal): void {
  listen((message, _sender, answer) => {
    if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'is-open') return;
    if ('opened' in message && take(message.opened as OpenedElsewhere)) answer(true);
  }, signal);
}

/** Says what is being taught here, to the tab's other frames, until `signal` ends; null leaves it to another frame. */
export function onLessonQuestion(lesson: () => OpenLesson | null, signal: AbortSignal): void {
  listen((message, _sender, answer) => {
    if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'lesson') return;
    const mine = lesson();
    if (mine) answer(mine);
  }, signal);
}

/** Calls `heard` for every notice until `signal` ends; without one, as long as the page lives. */
export function onNotice(heard: (type: keyof ContentNotices) => void, signal?: AbortSignal): void {
  const listener = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    const { type } = message;
    if (isNotice(type)) heard(type);
  };
  listen(listener, signal);
}

const NOTICES: Readonly<Record<keyof ContentNotices, true>> = {
  refresh: true,
  focus: true,
  elected: true,
  opened: true,
  'teach-taken': true,
  stop: true,
  'clinic-over': true,
  'clinic-answered': true,
};

const isNotice = (type: unknown): type is keyof ContentNotices =>
  typeof type === 'string' && Object.hasOwn(NOTICES, type);

function listen(listener: Listener, signal?: AbortSignal): void {
  runtime()?.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (extensionAlive()) runtime()?.onMessage.removeListener(listener);
  });
}
