import type { EhrProfile } from '../core/shared/ehr-profile.ts';

/** Detecting and teaching: what crosses between contexts for it. */
export interface LearnContentRequests {
  /** "This is how this site's list is read": for the sender's own origin only. */
  'teach-save': { request: { profile: EhrProfile }; reply: { readonly approved: boolean } };
  /** "The list is taught; now an opened message": with `catching` it may be clicked in the tab's other frames too. */
  'teach-open': { request: { profile: EhrProfile; catching: boolean; opening: string | null }; reply: null };
  /** "What is being taught in this tab?" Its list's rows are asked of the page that shows it, and kept nowhere. */
  'teach-lesson': { request: Record<string, never>; reply: OpenLesson | null };
  /** "It was clicked here": the tab's other frames need not wait any more; with `over` the lesson ends. */
  'teach-taken': { request: { over: boolean }; reply: null };
  /** "This message is open in a frame without the list": did a list of the tab have a row for it? */
  opened: { request: OpenedElsewhere; reply: { readonly tied: boolean } };
}

/** The profile to which an opened message is being added, and what its list's rows say; null where the list is gone. */
export interface OpenLesson {
  readonly profile: EhrProfile;
  readonly listed: readonly { readonly id: string; readonly values: Readonly<Record<string, string>> }[] | null;
  /** The id of the row that was clicked last, for a page on which the list is gone. */
  readonly opening: string | null;
}

export interface OpenedElsewhere {
  readonly profile: string;
  readonly id: string;
  readonly byAddress: boolean;
  readonly subject: string | null;
  readonly text: string;
}

export interface LearnPageRequests {
  /** "Read this tab until it leaves the site or closes", with a profile that was guessed there; nothing is kept. */
  'try-here': { request: { tabId: number; origin: string; profile: EhrProfile | null }; reply: null };
  /** "The site was approved with a profile that was guessed": used where no other fits. */
  'keep-guess': { request: { origin: string; profile: EhrProfile }; reply: null };
}
