import type { Message } from '../../shared/message.ts';
import type { Span } from './decision.ts';
import type { Inbox } from './inbox.ts';
import type { PoolData } from './pool.ts';

/** What conditions ask about one message. The engine fills the same object for every message. */
export interface Facts {
  message: Message;
  now: number;
  /** Built when first asked for. */
  inbox: () => Inbox;
  /** Numbers of the playbook's categories that the message's label means. */
  categories: readonly number[];
  /** Some category of the message holds results. */
  holdsResults: boolean;
  readonly categoryIds: readonly string[];
  readonly pool: PoolData;
  /** A phrase of this set is said in subject or text: not negated, and the sender's own or a sig. */
  readonly isSaid: (set: number) => boolean;
  readonly setNames: readonly string[];
  /** Where it is said; known only while explaining. */
  readonly spansOf: (set: number) => Span[];
}
