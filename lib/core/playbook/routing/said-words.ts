import type { Message } from '../../shared/message.ts';
import type { Decision } from './decision.ts';

/** For each reason, by index: the words of `message` it points at. The message must be the one that was routed. */
export function saidWords({ reasons }: Decision, message: Message): readonly (readonly string[])[] {
  return reasons.map(({ spans }) => spans.map(({ field, start, end }) => (message[field] ?? '').slice(start, end)));
}
