import type { Message } from './message.ts';

/** What one row of an EHR's list says now. */
export interface RowReading {
  readonly id: string;
  /** The row's content without relative times, read state and selection: what a suggestion is bound to, with the id. */
  readonly fingerprint: string;
  readonly message: Message;
  /** A selector that holds, inside the row or on it, only while the row shows this id; null where the id is in no attribute. */
  readonly interlock: { readonly selector: string; readonly onRow: boolean } | null;
}
