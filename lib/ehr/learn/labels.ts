import type { Priority, SenderRole } from '../../core/shared/message.ts';

/** What the EHRs' own words for a kind of sender mean; in lower case. Words that are not here are for a person to map. */
export const SENDERS: Readonly<Record<string, SenderRole>> = {
  patient: 'patient',
  proxy: 'patient',
  caregiver: 'patient',
  parent: 'patient',
  portal: 'patient',
  pharmacy: 'pharmacy',
  lab: 'lab',
  laboratory: 'lab',
  imaging: 'lab',
  payer: 'payer',
  insurance: 'payer',
  staff: 'staff',
  nurse: 'staff',
  clinician: 'clinician',
  provider: 'clinician',
  physician: 'clinician',
  system: 'system',
};

export const PRIORITY_WORDS: Readonly<Record<string, Priority>> = {
  high: 'high',
  urgent: 'high',
  asap: 'high',
  '!': 'high',
  stat: 'stat',
  emergency: 'stat',
  low: 'low',
  normal: 'routine',
  routine: 'routine',
};

/** The entries of `table` whose word is among `values`. */
export function meanings<T>(
  table: Readonly<Record<string, T>>,
  values: readonly string[],
): Readonly<Record<string, T>> {
  const said = new Set(values.map((value) => value.toLowerCase()));
  return Object.fromEntries(Object.entries(table).filter(([word]) => said.has(word)));
}
