import { KINDS, type Kind } from './parked.ts';

/** How clinic closes; when it does, the clinic calendar says. The person's own choices win over the clinic's, which win over these. */
export interface CloseSettings {
  /** Minutes before the end of the last session. */
  readonly leadMinutes: number;
  /** Minutes since midnight; equal: no quiet hours. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** The prompt shows a small card in the EHR's pages, too. */
  readonly inPage: boolean;
  /** The weekly 0 to 10. */
  readonly asksWeekly: boolean;
  /** Kinds of work that the park step offers, in this order. */
  readonly kinds: readonly Kind[];
}

export const LONGEST_LEAD = 60;

export const CLOSE_DEFAULTS: CloseSettings = {
  leadMinutes: 0,
  quiet: { from: 21 * 60, to: 6 * 60 },
  inPage: false,
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
