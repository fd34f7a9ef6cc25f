import type { EhrProfile, PageMatch } from '../core/shared/ehr-profile.ts';

/** Does the page (or frame) look like one the profile is for? */
export function pageMatches(match: PageMatch, page: Document, address: URL): boolean {
  if (match.path !== undefined && !address.pathname.startsWith(match.path)) return false;
  if (match.pathHas !== undefined && !address.pathname.includes(match.pathHas)) return false;
  if (match.hash !== undefined && !address.hash.startsWith(match.hash)) return false;
  return match.has === undefined || page.querySelector(match.has) !== null;
}

/** The first profile that is for this page, or null. */
export function chooseProfile(profiles: readonly EhrProfile[], page: Document, address: URL): EhrProfile | null {
  return profiles.find((profile) => pageMatches(profile.match, page, address)) ?? null;
}

export type ListProblem = 'no-list' | 'too-few' | 'too-many' | 'no-ids' | 'double-ids' | 'changed';

export const listRoot = (profile: EhrProfile, page: Document): Element | null => page.querySelector(profile.list.root);

export const listRows = (profile: EhrProfile, root: Element): Element[] => [...root.querySelectorAll(profile.list.row)];

/** Is the list still what the profile says? Ids are those of `rows`, null where a row has none. */
export function checkList(profile: EhrProfile, ids: readonly (string | null)[]): ListProblem | null {
  const { min, max } = profile.list.expect;
  if (ids.length < min) return 'too-few';
  if (ids.length > max) return 'too-many';
  const found = ids.filter((id) => id !== null);
  if (ids.length > 0 && found.length < ids.length / 2) return 'no-ids';
  return new Set(found).size < found.length ? 'double-ids' : null;
}
