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

/** Where list and opened message are looked for: the page, or a shadow root in it. */
export type Scope = Document | ShadowRoot;
/** Gives an element's shadow root, closed ones included; null where it has none. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

/** The innermost shadow root that the profile names, or the page where it names none; null where one is not there. */
export function findScope(profile: EhrProfile, page: Document, openRoot: OpenRoot): Scope | null {
  let scope: Scope | null = page;
  for (const selector of profile.hosts ?? []) {
    const host: Element | null = scope?.querySelector(selector) ?? null;
    scope = host && openRoot(host);
  }
  return scope;
}

export type ListProblem = 'no-list' | 'too-few' | 'too-many' | 'no-ids' | 'double-ids' | 'changed';

export const listRoot = (profile: EhrProfile, scope: Scope): Element | null => scope.querySelector(profile.list.root);

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
