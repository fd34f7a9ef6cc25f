import { readFileSync } from 'node:fs';
import { type Message, SENDER_ROLES, type SenderRole } from '../../lib/core/shared/message.ts';

/** One labelled text. `label` is the set's own; only `emergency` has a meaning here. */
export interface Row {
  readonly id: string;
  /** Where the text comes from: figures are never pooled over sources. */
  readonly source: string;
  readonly label: string;
  readonly note: string;
  /** `dev`, `held-out`, or '' for sets that are not split. */
  readonly split: string;
  /** `es` for Spanish, '' where the set does not say. */
  readonly language: string;
  readonly message: Message;
}

const isSender = (value: unknown): value is SenderRole => SENDER_ROLES.some((role) => role === value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text as a message that was read in full. */
export function messageOf(fields: {
  id: string;
  text: string;
  from?: SenderRole;
  category?: string;
  subject?: string;
}): Message {
  return {
    id: fields.id,
    category: fields.category ?? null,
    from: fields.from ?? 'patient',
    subject: fields.subject ?? '',
    text: fields.text,
    textState: 'read',
    priority: null,
    result: null,
    receivedAt: null,
    patientKey: null,
  };
}

/** Any JSONL with `text` and `label`; `id`, `source`, `split`, `note`, `from`, `category` and `subject` are used where given. */
export function readSet(file: string): Row[] {
  const rows: Row[] = [];
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) throw new Error(`${file}:${at + 1}: not an object`);
    const fields = Object.fromEntries(Object.entries(value));
    if (typeof fields.text !== 'string') throw new Error(`${file}:${at + 1}: no text`);
    const id = text(fields.id) || String(at + 1);
    const category = text(fields.category);
    rows.push({
      id,
      source: text(fields.source) || file,
      label: text(fields.label) || 'unlabelled',
      note: text(fields.note),
      split: text(fields.split),
      language: text(fields.language),
      message: messageOf({
        id,
        text: fields.text,
        subject: text(fields.subject),
        from: isSender(fields.from) ? fields.from : 'patient',
        ...(category === '' ? {} : { category }),
      }),
    });
  }
  return rows;
}
