import type { EhrProfile, ValueSpec } from '../core/shared/ehr-profile.ts';

/** Every selector of a profile with where it stands ("fields.date.in"); '' is left out: it names the scope itself. */
export function selectorsOf(profile: EhrProfile): readonly { readonly at: string; readonly selector: string }[] {
  const { match, hosts = [], list, fields, open, activities } = profile;
  const values = (at: string, specs: object): [string, string | undefined][] =>
    Object.entries(specs as Readonly<Record<string, ValueSpec>>).map(([name, spec]) => [`${at}.${name}.in`, spec.in]);
  const all: [string, string | undefined][] = [
    ['match.has', match.has],
    ...hosts.map((host, index): [string, string] => [`hosts.${index}`, host]),
    ['list.root', list.root],
    ['list.row', list.row],
    ['list.id.in', list.id.in],
    ...values('fields', fields),
    ['open.match.has', open?.match?.has],
    ['open.root', open?.root],
    ['open.id.in', open?.id?.in],
    ['open.subject.in', open?.subject?.in],
    ['open.text.in', open?.text.in],
    ...values('open.fields', open?.fields ?? {}),
    ...activities.map(({ has }, index): [string, string | undefined] => [`activities.${index}.has`, has]),
  ];
  return all.flatMap(([at, selector]) => (selector === undefined || selector === '' ? [] : [{ at, selector }]));
}

/** Does the page's own parser take every selector? It is asked on an empty fragment: nothing is searched. */
export function selectorsHold(profile: EhrProfile, page: Document): boolean {
  const nowhere = page.createDocumentFragment();
  return selectorsOf(profile).every(({ selector }) => {
    try {
      nowhere.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
}
