import type { PageMatch } from '../../core/shared/ehr-profile.ts';

/** A part of an address that names one thing (a person, a message, a session) and not a kind of page. */
const volatile = (part: string): boolean => /\d{2}|%|@|=|;/u.test(part) || part.length > 40;

/** The steady beginning of a path: nothing of it may name a patient. */
export function steadyPath(path: string): string {
  const parts = path.split('/');
  const end = parts.findIndex((part, at) => at > 0 && volatile(part));
  return end < 0 ? path : `${parts.slice(0, end).join('/')}/`;
}

/** Path and, for pages whose address is in the fragment ("#/inbox"), fragment; without what names one thing. */
export function pageMatchOf(address: URL): PageMatch {
  const path = steadyPath(address.pathname);
  const hash = /^#!?\/?[A-Za-z]/u.test(address.hash) ? steadyPath(address.hash.split(/[?&=]/u)[0] ?? '') : '';
  return { path, ...(hash !== '' && !volatile(hash) && { hash }) };
}
