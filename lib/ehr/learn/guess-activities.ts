import type { Activity, EhrProfile, PageMatch } from '../../core/shared/ehr-profile.ts';
import { plain } from '../value-shape.ts';
import { pageMatchOf } from './page-match.ts';

const WORDS: readonly (readonly [Activity, RegExp])[] = [
  ['inbox', /\b(?:in-?box|in-?basket|messages?|tasks?|worklist|mail)\b/iu],
  ['notes', /\b(?:notes?|encounters?|charting|documentation|visits?)\b/iu],
  ['orders', /\b(?:orders?|rx|prescriptions?|referrals?)\b/iu],
  ['results', /\b(?:results?|labs?|imaging)\b/iu],
  ['schedule', /\b(?:schedules?|calendar|appointments?|agenda)\b/iu],
  ['chart', /\b(?:charts?|patients?|summary)\b/iu],
];
const MOST = 12;

/** What kind of work other pages of the EHR are, by the links of its own navigation; the inbox first. */
export function guessActivities(
  page: Document,
  address: URL,
  inbox: PageMatch,
  list: Element,
): EhrProfile['activities'] {
  const found = new Map<string, { readonly activity: Activity } & PageMatch>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (list.contains(link)) continue;
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, address.href)) continue;
    const to = new URL(href, address.href);
    if (to.origin !== address.origin) continue;
    const match = pageMatchOf(to);
    const where = match && {
      ...match,
      ...(match.path === address.pathname && match.hash === undefined && { path: '' }),
    };
    if (!where || where.path === '/' || where.path === '') continue;
    const words = `${plain(link.textContent).slice(0, 40)} ${(where.hash ?? where.path ?? '').replaceAll(/[^A-Za-z]+/gu, ' ')}`;
    const activity = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
    if (activity === undefined || activity === 'inbox') continue;
    const key = JSON.stringify(where);
    if (!found.has(key)) found.set(key, { ...where, activity });
  }
  const own = Object.fromEntries(Object.entries(inbox).filter(([name]) => name !== 'has')) as PageMatch;
  const first =
    Object.keys(own).length > 0 ? [{ ...own, activity: 'inbox' as const }] : [{ ...inbox, activity: 'inbox' as const }];
  return [...first, ...[...found.values()].slice(0, MOST)];
}
