import type { Message } from '../core/shared/message.ts';
import type { RouteReply } from './messages.ts';

/** The port behind which routing runs: the content script knows this and nothing of the engine. */
export interface Router {
  /** Rejects only when the extension is gone (updated, disabled): then the page's overlay ends. */
  readonly route: (messages: readonly Message[], others: readonly Message[]) => Promise<RouteReply>;
}
