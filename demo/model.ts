/** What the demo's server and its page say to each other. Everything in it is invented. */

export const SOURCES = ['Patient', 'Proxy', 'Pharmacy', 'Laboratory', 'Payer', 'Staff', 'Clinician', 'System'] as const;
type Source = (typeof SOURCES)[number];

export const MESSAGE_TYPES = [
  'Appointment Request',
  'Portal Support',
  'Billing Question',
  'Records Request',
  'System Alert',
  'Order Notice',
  'Event Notice',
  'No-show',
  'Staff FYI',
  'Referral Status',
  'Referral Request',
  'Prior Auth',
  'Denial',
  'Pharmacy',
  'Forms',
  'Equipment Order',
  'Immunization',
  'CC Chart',
  'Consult Note',
  'Discharge',
  'Rx Request',
  'Lab Result',
  'Imaging Result',
  'Pathology Result',
  'Patient Advice',
  'Medication Question',
  'Staff Message',
  'Complaint',
  'Anticoag',
] as const;
type MessageType = (typeof MESSAGE_TYPES)[number];

type MessagePriority = 'High' | 'Stat';
type ResultFlag = 'Normal' | 'Abnormal' | 'Critical' | 'Corrected';

export interface Patient {
  /** As charts list people: "Maple, Sample". */
  readonly name: string;
  /** Always "T-" and six digits: no real numbering looks like it. */
  readonly mrn: string;
  readonly age: string;
  readonly phone: string;
}

/** A message as it is written down in `messages/`: its time is relative, so that "27m ago" is true on any day. */
export interface MessageSeed {
  readonly id: string;
  /** Minutes before the server's start; null for the one that arrives while the inbox is open. */
  readonly minutesAgo: number | null;
  readonly sender: string;
  readonly source: Source;
  readonly type: MessageType;
  readonly priority?: MessagePriority;
  readonly result?: ResultFlag;
  /** Absent on system alerts about nobody. */
  readonly patient?: Patient;
  readonly subject: string;
  readonly body: string;
  /** Earlier messages, quoted under the new one. */
  readonly thread?: string;
  /** Already opened by somebody when the day starts. */
  readonly read?: true;
}

/** One row of the list. The server cuts the text; the page never holds the rest. */
export interface InboxItem extends Omit<MessageSeed, 'minutesAgo' | 'body' | 'thread' | 'read'> {
  readonly receivedAt: string;
  readonly snippet: string;
  readonly unread: boolean;
}

export interface Inbox {
  /** Names the page view whose polls are being counted; sent back with every poll. */
  readonly session: number;
  /** The server's clock, ISO: relative times are counted from it. */
  readonly now: string;
  readonly items: readonly InboxItem[];
}

/** All that the grid shows: it does not poll. */
export type GridInbox = Omit<Inbox, 'session'>;

export interface Reply {
  readonly text: string;
  readonly at: string;
}

export interface FullMessage extends Omit<InboxItem, 'snippet'> {
  readonly body: string;
  readonly thread: string | null;
  readonly replies: readonly Reply[];
}

export interface Note {
  readonly id: string;
  readonly patient: Patient;
  readonly title: string;
  readonly visit: string;
  readonly text: string;
  readonly savedAt: string | null;
}

export interface Order {
  readonly id: string;
  readonly patient: Patient;
  readonly name: string;
  readonly kind: 'Lab' | 'Imaging' | 'Medication' | 'Referral';
  readonly orderedAt: string;
  readonly status: 'Pended' | 'Signed';
}

export interface ResultRow {
  readonly id: string;
  readonly patient: Patient;
  readonly test: string;
  readonly value: string;
  readonly range: string;
  readonly flag: ResultFlag;
  readonly collectedAt: string;
}

/** A place in today's schedule. `start` is minutes after midnight on the clinic's wall clock. */
export interface Visit {
  readonly id: string;
  readonly start: number;
  readonly minutes: number;
  readonly patient: Patient | null;
  readonly reason: string;
  readonly state: 'Arrived' | 'Scheduled' | 'Done' | 'Blocked';
}

export interface Chart {
  readonly patient: Patient;
  readonly problems: readonly string[];
  readonly medications: readonly string[];
  readonly allergies: readonly string[];
  readonly messages: readonly Pick<InboxItem, 'id' | 'type' | 'subject' | 'receivedAt'>[];
}
