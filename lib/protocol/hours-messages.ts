import type { Activity, EhrProfile } from '../core/shared/ehr-profile.ts';

/** From the content script on an EHR page, about time. None of the answers holds any of it. */
export interface HoursContentRequests {
  /** "Does time count on this page?" */
  'count-here': { request: Record<string, never>; reply: CountHere };
  /** "Somebody worked on this page in this slot." Said once a slot, at its end or when the page is left. */
  mark: { request: Mark; reply: null };
}

export interface CountHere {
  readonly count: boolean;
  /** Milliseconds until it does, when the person paused it. */
  readonly pausedFor: number | null;
  /** What tells activities from the page. */
  readonly profiles: readonly Pick<EhrProfile, 'id' | 'match' | 'activities'>[];
  /** What to add to the device's clock, milliseconds; 0 but in test builds. */
  readonly clockShift: number;
}

export interface Mark {
  readonly slot: number;
  readonly offset: number;
  readonly zone: string;
  /** The clock was changed or the computer slept since the slot before: the gap in between must not be filled. */
  readonly jumped: boolean;
  readonly parts: readonly { readonly profile: string | null; readonly activity: Activity; readonly marks: number }[];
}
