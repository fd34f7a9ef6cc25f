import type { EhrProfile } from '../core/shared/ehr-profile.ts';

/** Detecting and teaching: what crosses between contexts for it. */
export interface LearnContentRequests {
  /** "This is how this site's list is read": for the sender's own origin only. */
  'teach-save': { request: { profile: EhrProfile }; reply: { readonly approved: boolean } };
}

export interface LearnPageRequests {
  /** "Read this tab until it leaves the site or closes", with a profile that was guessed there; nothing is kept. */
  'try-here': { request: { tabId: number; origin: string; profile: EhrProfile | null }; reply: null };
  /** "The site was approved with a profile that was guessed": used where no other fits. */
  'keep-guess': { request: { origin: string; profile: EhrProfile }; reply: null };
}
