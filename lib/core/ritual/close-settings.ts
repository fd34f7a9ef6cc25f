import type { OpenSpan } from '../shared/weekly-hours.ts';
import { KINDS, type Kind } from './parked.ts';

/** Choices about clinic close. The person's own win over the clinic's, which win over these. */
export interface CloseSettings {
  readonly hours: readonly OpenSpan[];
  readonly daysOff: readonly string[];
  /** Minutes before the end of the last session. */
  readonly leadMinutes: number;
  /** Minutes since midnight; equal: no quiet hours. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** The weekly 0 to 10. */
  readonly asksWeekly: boolean;
  /** Kinds of work that the park step offers, in this order. */
  readonly kinds: readonly Kind[];
}

const WEEKDAYS = [1, 2, 3, 4, 5];
export const LONGEST_LEAD = 60;

/** Monday to Friday, 8 to 18 (the clinic hours of Arndt 2017, doi:10.1370/afm.2121), until somebody says otherwise. */
export const CLOSE_DEFAULTS: CloseSettings = {
  hours: WEEKDAYS.map((weekday) => ({ weekday, from: 8 * 60, to: 18 * 60 })),
  daysOff: [],
  leadMinutes: 0,
  quiet: { from: 21 * 60, to: 6 * 60 },
  asksWeekly: true,
  kinds: KINDS,
};

export type ClosingDefaults = Partial<Pick<CloseSettings, 'leadMinutes' | 'asksWeekly' | 'kinds'>>;

/**
 * What a playbook's `closing` says: `{ "leadMinutes": 10, "weeklyQuestion": false, "kinds": ["results", "notes"] }`. Whatever is
 * not of that form is left out, so that a newer playbook still closes an older day. A clinic sets how; whether and when
 * somebody is asked (quiet hours, leave, pace) is theirs alone.
 */
export function closingDefaults(closing: unknown): ClosingDefaults {
  if (typeof closing !== 'object' || closing === null) return {};
  const leadMinutes = 'leadMinutes' in closing ? closing.leadMinutes : null;
  const weeklyQuestion = 'weeklyQuestion' in closing ? closing.weeklyQuestion : null;
  const kinds = 'kinds' in closing && Array.isArray(closing.kinds) ? closing.kinds : [];
  const known = KINDS.filter((kind) => kinds.includes(kind));
  return {
    ...(isLead(leadMinutes) && { leadMinutes }),
    ...(typeof weeklyQuestion === 'boolean' && { asksWeekly: weeklyQuestion }),
    ...(known.length > 0 && { kinds: known }),
  };
}

const isLead = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_LEAD;

export const closeSettings = (clinic: ClosingDefaults, own: Partial<CloseSettings>): CloseSettings => ({
  ...CLOSE_DEFAULTS,
  ...clinic,
  ...own,
});
