import { PROTOCOL_VERSION, type Reply } from './envelope.ts';
import type { RequestType, Requests } from './messages.ts';
import { REQUESTS, type SenderClass } from './schemas.ts';

export type Handlers<Sender> = {
  readonly [T in RequestType]?: (payload: Requests[T]['request'], sender: Sender) => Promise<Requests[T]['reply']>;
};

/**
 * The one door: every message to the background passes here. Checks version, type, the sender's class (computed once,
 * by the caller, from what the browser says) and the payload; only then a handler sees it. Never throws: a handler that
 * does is reported to `onBug` with the message's type and never with its content.
 */
export async function receive<Sender>(
  raw: unknown,
  from: SenderClass,
  sender: Sender,
  handlers: Handlers<Sender>,
  onBug: (type: string, error: unknown) => void,
): Promise<Reply<RequestType>> {
  if (typeof raw !== 'object' || raw === null) return { ok: false, error: 'unknown-type' };
  const { v, type, payload } = raw as { v?: unknown; type?: unknown; payload?: unknown };
  if (v !== PROTOCOL_VERSION) return { ok: false, error: 'unknown-version' };
  if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type) || !Object.hasOwn(handlers, type)) {
    return { ok: false, error: 'unknown-type' };
  }
  const known = type as RequestType;
  const accepted = REQUESTS[known];
  if (accepted?.from !== from) return { ok: false, error: 'not-allowed' };
  const parsed = accepted.payload.safeParse(payload);
  if (!parsed.success) return { ok: false, error: 'bad-payload' };
  try {
    // The table ties each type to its payload; TypeScript cannot follow that tie through a variable key.
    const handle = handlers[known] as (payload: unknown, sender: Sender) => Promise<Requests[RequestType]['reply']>;
    return { ok: true, value: await handle(parsed.data, sender) };
  } catch (error) {
    onBug(known, error);
    return { ok: false, error: 'failed' };
  }
}
