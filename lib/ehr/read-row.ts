import type { EhrProfile, ValueSpec } from '../core/shared/ehr-profile.ts';
import type { FieldState, Message } from '../core/shared/message.ts';
import type { RowReading } from '../core/shared/row-reading.ts';
import { readDate } from './read-date.ts';
import { findIn, MAX_VALUE, readValue, valueOf } from './read-value.ts';

/** Gives one patient's messages one key, without the name: counted up per page, gone with it. */
export type PatientKeys = (patient: string) => string;

export function patientKeys(): PatientKeys {
  const keys = new Map<string, string>();
  return (patient) => {
    const known = keys.get(patient) ?? `p${keys.size + 1}`;
    keys.set(patient, known);
    return known;
  };
}

/** What the row says now, or null where it has no id (and none is known): a row that cannot be told from others is not read. */
export function readRow(row: Element, profile: EhrProfile, keyOf: PatientKeys, known?: string): RowReading | null {
  const spec = profile.list.id;
  const holder = known === undefined ? findIn(row, spec) : null;
  const id = known ?? (holder && valueOf(holder, spec));
  if (!id) return null;
  const held = holder && inAttribute(spec) ? holder.getAttribute(spec.from) : null;
  return readingOf(id, held, profile, keyOf, (field) => readValue(row, field));
}

/** Is it an attribute that says it? */
export const inAttribute = (spec: ValueSpec): spec is ValueSpec & { readonly from: string } =>
  spec.from !== undefined && spec.from !== 'text';

/** `held`: the attribute that holds the id, as it is now; `read` gives what the row says of a field. */
export function readingOf(
  id: string,
  held: string | null,
  profile: EhrProfile,
  keyOf: PatientKeys,
  read: (spec: ValueSpec) => string | null,
): RowReading {
  const { fields } = profile;
  const value = (spec: ValueSpec | undefined): string | null => (spec ? read(spec) : null);
  const category = value(fields.category);
  const sender = value(fields.from);
  const subject = value(fields.subject);
  const text = value(fields.text);
  const patient = value(fields.patient);
  const priority = value(fields.priority);
  const result = value(fields.result);
  const message: Message = {
    id,
    category,
    from: lookUp(profile.senders, sender) ?? 'unknown',
    subject: subject ?? '',
    text: text ?? '',
    textState: textState(text, profile),
    priority: lookUp(profile.priorities, priority) ?? null,
    result: lookUp(profile.results, result) ?? null,
    receivedAt: readDate(value(fields.date)),
    patientKey: patient ? keyOf(patient) : null,
  };
  const fingerprint = [category, sender, subject, text, patient, priority, result].join('\u0000');
  return { id, fingerprint, message, interlock: interlockOf(held, profile.list.id) };
}

function textState(text: string | null, profile: EhrProfile): FieldState {
  if (text === null) return 'absent';
  if (text.length >= MAX_VALUE) return 'cut';
  const cutBy = profile.fields.text?.cutBy;
  return cutBy !== undefined && text.endsWith(cutBy) ? 'cut' : 'read';
}

function lookUp<T>(table: Readonly<Record<string, T>> | undefined, label: string | null): T | undefined {
  if (!table || label === null) return undefined;
  const key = label.toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** What the row has only while it shows this message. */
function interlockOf(held: string | null, { in: where, from }: ValueSpec): RowReading['interlock'] {
  return held === null || from === undefined ? null : { attribute: from, value: held, onRow: where === '' };
}
