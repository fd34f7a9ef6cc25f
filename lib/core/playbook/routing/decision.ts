import type { Message } from '../../shared/message.ts';

/** The answer for one message. Codes and parameters only; `lib/words` makes sentences of them. */

export const LANES = ['not-physician', 'protocol', 'physician'] as const;
export type Lane = (typeof LANES)[number];
/** `open-first`: no lane yet, because a patient's text was not read in full. */
export type ShownLane = Lane | 'open-first';

export type FlagLevel = 'emergency' | 'urgent';

/** Why the lane is higher than the rules alone would have made it. */
export type Floor = 'flag' | 'negated-flag' | 'clinical-content' | 'unread' | 'repeat';

export type FieldName = 'subject' | 'text' | 'category';

/** Where words matched: UTF-16 offsets into the field's original string, end exclusive. */
export interface Span {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
}

/** One line of the explanation. Parameters are data for a sentence, shown as text. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly spans: readonly Span[];
}

export const REASON_CODES = [
  // safety
  'flag', // {level, concept}: the safety list heard this
  'flag-opened', // {level}: flagged when its whole text was read; the row alone does not say it
  'flag-negated', // {concept}: a red flag under an explicit negation: no flag, but the floor holds
  'excluded-zone', // {zone, concept}: heard in a quoted thread, signature, boilerplate or sig: not counted
  // routing
  'rule', // {rule, title, lane}: the rule that won
  'because', // {text}: the playbook's own reason
  'condition', // {kind, value}: a condition of the winning rule that held; spans show the words
  'no-rule', // no candidate: the physician's lane by default
  'lost', // {rule, title, lane}: matched too, and was less cautious or listed later
  'excepted', // {rule, title, condition, value}: would have matched but for its `unless`
  'draft', // {rule, title, role}: a clinical rule this clinic has not approved
  'looks-like', // {rule, title, lane, role}: what it would be, once read
  // floors
  'floor-flag',
  'floor-negated-flag',
  'floor-clinical-content', // {concept}
  'floor-unread', // {field}
  'floor-repeat', // {hours}: a further message of the same patient
  // roles
  'role-fallback', // {from, to, why}: unmapped | unstaffed | out-of-scope
  'viewer', // {whose: yours | theirs, viewer, role}: only where the context names a viewer
  'review-due', // {rule, on}
  'playbook-expired', // {on}: lanes are shown grey
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Suggestion {
  readonly rule: string;
  readonly lane: Lane;
  readonly role: string;
}

export interface Decision {
  readonly id: string;
  readonly lane: ShownLane;
  /** The role that acts; the reserved id `physician` for the physician's lane; null for `open-first`. */
  readonly role: string | null;
  /** The rule whose verdict the lane is; null when none matched or a floor overruled every rule. */
  readonly rule: string | null;
  readonly flag: FlagLevel | null;
  readonly floor: Floor | null;
  /** For `open-first`: what it would be if the part that was read were all. */
  readonly looksLike: Suggestion | null;
  /** Draft rules that would have won, were they approved. Shown grey, not followed. */
  readonly drafts: readonly Suggestion[];
  /** Shortest due of all candidates, losing ones included, in hours; null where none says. */
  readonly dueHours: number | null;
  /** Ids of the winning rule's protocol and redirect; the redirect is null on any flagged message. */
  readonly protocol: string | null;
  readonly redirect: string | null;
  readonly reasons: readonly Reason[];
}

/** What else the engine needs: the clock's reading and the other messages (for duplicates and repeats). */
export interface RoutingContext {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** Minutes to add to UTC for the clinic's local time at `now` (staffing hours, expiry, review dates). */
  readonly offsetMinutes: number;
  /** The inbox's other messages; the message itself may be among them (same id) and is passed over. */
  readonly others: readonly Message[];
  /** The role that looks. It changes what is said about whose it is, never the lane or the flag. */
  readonly viewer?: string;
}
