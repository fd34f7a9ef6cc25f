import type { Message } from '../../shared/message.ts';

/** Whose text may be a patient's: a sender that could not be told is treated as one. */
export const mayBePatient = (message: Message): boolean => message.from === 'patient' || message.from === 'unknown';

/**
 * What the messages of an inbox say about each other. Built once, so that a question about one message costs the
 * logarithm of the inbox, not its length.
 */
export interface Inbox {
  /** Times of what each patient wrote, ascending; `unknown` counts messages without one. */
  readonly written: ReadonlyMap<string, { readonly times: readonly number[]; readonly unknown: number }>;
  /** Identical system-authored notices about one patient, in order of time and id. Gathered when first asked for. */
  readonly notices: () => ReadonlyMap<string, readonly { readonly time: number; readonly id: string }[]>;
}

const HOUR_MS = 3_600_000;
const timeOf = ({ receivedAt }: Message): number | null =>
  receivedAt !== null && Number.isFinite(receivedAt) ? receivedAt : null;

/** Null unless the message can be a duplicate at all: system-authored, read in full, about a patient, not a result. */
function noticeKey(message: Message): string | null {
  const { from, patientKey, result, textState, subject, text, category } = message;
  if (from !== 'system' || patientKey === null || result !== null || textState !== 'read') return null;
  if (subject.trim() === '' && text.trim() === '') return null;
  return JSON.stringify([patientKey, category, subject, text]);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** `messages` holds each message once. */
export function indexInbox(messages: readonly Message[]): Inbox {
  const byPatient = new Map<string, (number | null)[]>();
  for (const message of messages) {
    if (mayBePatient(message) && message.patientKey !== null) push(byPatient, message.patientKey, timeOf(message));
  }
  const written = new Map<string, { times: number[]; unknown: number }>();
  for (const [patient, all] of byPatient) {
    const times = all.filter((time) => time !== null).sort((a, b) => a - b);
    written.set(patient, { times, unknown: all.length - times.length });
  }
  let notices: ReturnType<typeof gatherNotices> | null = null;
  return { written, notices: () => (notices ??= gatherNotices(messages)) };
}

function gatherNotices(messages: readonly Message[]): Map<string, { time: number; id: string }[]> {
  const notices = new Map<string, { time: number; id: string }[]>();
  for (const message of messages) {
    const time = timeOf(message);
    const key = noticeKey(message);
    if (key !== null && time !== null) push(notices, key, { time, id: message.id });
  }
  for (const list of notices.values()) list.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  return notices;
}

/** First index whose value is not below `value`. */
function lowerBound<T>(list: readonly T[], below: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && below(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Did the same patient write before, within `hours`? Where a time is unknown the answer is yes: a repeat raises, so
 * the doubt goes that way. `inbox` holds the message itself.
 */
export function isRepeat(inbox: Inbox, message: Message, hours: number): boolean {
  if (!mayBePatient(message) || message.patientKey === null) return false;
  const list = inbox.written.get(message.patientKey);
  if (list === undefined) return false;
  const time = timeOf(message);
  if (time === null) return list.times.length + list.unknown > 1;
  if (list.unknown > 0) return true;
  const first = lowerBound(list.times, (other) => other < time - hours * HOUR_MS);
  const after = lowerBound(list.times, (other) => other <= time);
  return after - first > 1;
}

/**
 * Is it the second or later of identical system-authored notices about one patient within `hours`? Where the time, the
 * patient or the whole text is unknown the answer is no: a duplicate lowers, so the doubt goes the other way.
 */
export function isDuplicate(inbox: Inbox, message: Message, hours: number): boolean {
  const key = noticeKey(message);
  const time = timeOf(message);
  if (key === null || time === null) return false;
  const list = inbox.notices().get(key) ?? [];
  const own = lowerBound(list, (other) => other.time < time || (other.time === time && other.id < message.id));
  const before = list[own - 1];
  return before !== undefined && time - before.time <= hours * HOUR_MS;
}
