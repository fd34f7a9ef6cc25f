/**
 * A message as the engine sees it: what could be read of one item of an EHR inbox.
 * It lives in memory only; nothing of it is ever stored or sent anywhere but to the extension's own worker.
 */

/** Who wrote the message, as a kind of sender. `unknown` is treated as if it might be a patient. */
export const SENDER_ROLES = ['patient', 'pharmacy', 'lab', 'payer', 'staff', 'clinician', 'system', 'unknown'] as const;
export type SenderRole = (typeof SENDER_ROLES)[number];

export const PRIORITIES = ['low', 'routine', 'high', 'stat'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const RESULT_KINDS = ['normal', 'abnormal', 'critical', 'corrected'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** Was a field read in full (`read`), not there at all (`absent`), or shortened by the page (`cut`)? */
export type FieldState = 'read' | 'absent' | 'cut';

export interface Message {
  /** Stable within the page; never kept. */
  readonly id: string;
  /** The EHR's own type label, as shown ("Rx Request"); mapped through `categories[].labels`. */
  readonly category: string | null;
  readonly from: SenderRole;
  readonly subject: string;
  readonly text: string;
  /** `absent` or `cut` means that the body exists but was not read in full; `read` with '' means there is no body. */
  readonly textState: FieldState;
  readonly priority: Priority | null;
  readonly result: ResultKind | null;
  /** Milliseconds since the Unix epoch, or null where the page did not say. */
  readonly receivedAt: number | null;
  /** Tells messages of one patient from another's. In memory, never a name or record number in clear. */
  readonly patientKey: string | null;
}
