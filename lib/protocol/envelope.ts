import type { RequestType, Requests } from './messages.ts';

/** Rises when a message changes its meaning. A page left open across an update is told to refresh. */
export const PROTOCOL_VERSION = 1;

export interface Envelope<T extends RequestType = RequestType> {
  readonly v: number;
  readonly type: T;
  readonly payload: Requests[T]['request'];
}

/** Errors that a sender can understand; bugs stay in the background's log. */
export type ReplyError = 'unknown-version' | 'unknown-type' | 'not-allowed' | 'bad-payload' | 'failed';

export type Reply<T extends RequestType> =
  { readonly ok: true; readonly value: Requests[T]['reply'] } | { readonly ok: false; readonly error: ReplyError };

export function envelope<T extends RequestType>(type: T, payload: Requests[T]['request']): Envelope<T> {
  return { v: PROTOCOL_VERSION, type, payload };
}
