import type { Decision, FlagLevel, Lane } from '../core/playbook/routing/decision.ts';

/** From the content script on an EHR page to the background. */
export interface AuditContentRequests {
  /** "This many messages of each kind are on the page at once": counted by day, and nothing else of them is kept. */
  'audit-seen': { request: { cells: readonly SeenCell[]; notRead: number }; reply: null };
  /** "One tap on the card: this lane was wrong, it should have been this role's", or `back`: it was not. */
  'wrong-lane': {
    request: { lane: Decision['lane']; rule: string | null; label: string | null; should: string; back: boolean };
    reply: null;
  };
}

/** From the extension's own pages to the background. */
export interface AuditPageRequests {
  /** "What do the rules say that the counts are of?" */
  'audit-facts': { request: Record<string, never>; reply: AuditFacts };
  /** "Count by lane without showing lanes" (flags stay), or show them again. */
  'set-shadow': { request: { shadow: boolean }; reply: null };
}

/** Messages of one kind, seen at once. */
export interface SeenCell {
  /** Local calendar day on which they were received; null where the page does not say. */
  readonly day: string | null;
  readonly lane: Decision['lane'];
  readonly rule: string | null;
  /** The EHR's own type label: in memory until it is mapped to a category of the playbook, never kept. */
  readonly label: string | null;
  readonly flag: FlagLevel | null;
  readonly count: number;
}

export interface AuditRule {
  readonly id: string;
  readonly title: string;
  readonly lane: Lane;
  readonly role: string;
  /** Physician minutes one such message takes: low, high. */
  readonly minutes: readonly [number, number] | null;
}

export interface AuditFacts {
  readonly playbook: { readonly name: string; readonly version: number };
  readonly rules: readonly AuditRule[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly shadow: boolean;
  /** ISO date on this device. */
  readonly today: string;
  /** Only what reaches a physician is counted: does the person look as one? */
  readonly counting: boolean;
}
