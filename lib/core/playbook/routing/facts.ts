import type { Message } from '../../shared/message.ts';
import { findPhrases } from '../../text/phrase-index.ts';
import { readText, senseOf, type Reading } from '../../text/reading.ts';
import type { CompiledPlaybook } from './compiled.ts';
import type { FieldName, Span } from './decision.ts';
import type { Inbox } from './inbox.ts';
import { labelKey } from './label-key.ts';

/** A field read once for everything that listens to it. */
export interface ReadField {
  readonly field: FieldName;
  readonly reading: Reading;
}

/** What conditions ask about one message. */
export interface Facts {
  readonly message: Message;
  readonly now: number;
  readonly inbox: Inbox;
  /** Ids of the playbook's categories that the message's label means. */
  readonly categories: readonly string[];
  /** Some category of the message holds results. */
  readonly holdsResults: boolean;
  /** Phrases that are said (not negated, not quoted), and where. */
  readonly said: ReadonlyMap<number, readonly Span[]>;
}

export function readFields(message: Message): ReadField[] {
  return [
    { field: 'subject', reading: readText(message.subject) },
    { field: 'text', reading: readText(message.text) },
    { field: 'category', reading: readText(message.category ?? '') },
  ];
}

export function spanOf({ field, reading: { tokens } }: ReadField, start: number, end: number): Span {
  return { field, start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 };
}

export function gatherFacts(
  compiled: CompiledPlaybook,
  message: Message,
  fields: readonly ReadField[],
  inbox: Inbox,
  now: number,
): Facts {
  const said = new Map<number, Span[]>();
  for (const field of fields) {
    if (field.field === 'category') continue;
    for (const { phrase, start, end } of findPhrases(compiled.phrases, field.reading.tokens)) {
      const { negated, zone } = senseOf(field.reading, start, end);
      // A sig is the order itself: rules about drugs must read it. Other people's words are not the sender's.
      if (negated || (zone !== 'written' && zone !== 'sig')) continue;
      const spans = said.get(phrase);
      if (spans === undefined) said.set(phrase, [spanOf(field, start, end)]);
      else spans.push(spanOf(field, start, end));
    }
  }
  const categories = message.category === null ? [] : (compiled.labels.get(labelKey(message.category)) ?? []);
  const holdsResults = compiled.categories.some(({ id, holds }) => holds === 'results' && categories.includes(id));
  return { message, now, inbox, categories, holdsResults, said };
}
