import type { Message } from './message.ts';

/** What one row of an EHR's list says now. */
export interface RowReading {
  readonly id: string;
  /** The row's content without relative times, read state and selection: what a suggestion is bound to, with the id. */
  readonly fingerprint: string;
  readonly message: Message;
  /**
   * The attribute, on the row or on something inside it, that has this value only while the row shows this message; null
   * where the id is in no attribute.
   */
  readonly interlock: { readonly attribute: string; readonly value: string; readonly onRow: boolean } | null;
}

/** A row that its page has not filled yet, or that shows nothing of what we read: there is nothing to suggest on. */
export function isBlank({ message }: RowReading): boolean {
  const { category, from, subject, text, priority, result, receivedAt, patientKey } = message;
  const said = [category, priority, result, receivedAt, patientKey].some((value) => value !== null);
  return !said && from === 'unknown' && subject === '' && text === '';
}
