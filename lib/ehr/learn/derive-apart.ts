import type { EhrProfile, FieldSpecs, OpenSpec, ValueSpec } from '../../core/shared/ehr-profile.ts';
import { beginsAs, oneValue, saidAt } from '../read-opened.ts';
import { ADDRESS } from '../read-value.ts';
import { plain } from '../value-shape.ts';
import { ancestorsOf, type OpenFound, type OpenLearnt, type OpenProblem } from './derive-open.ts';
import { PRIORITY_WORDS, SENDERS } from './labels.ts';
import { allowedBy, rowsLike, type Allowed, type ListedRow } from './listed-rows.ts';
import { idsIn } from './opened-id.ts';
import { subjectIn, textIn, uniqueIn, type OpenPlace } from './open-parts.ts';
import { pageMatchOf } from './page-match.ts';
import { rootSelector } from './row-selector.ts';

/**
 * The same as `deriveOpen` for a message that opens in a document without the list: another frame, a window, or a page of
 * its own. `listed` are the list's rows, from wherever it is; null where it is gone, and then `opening` is the id of the row that
 * was clicked. Without an id that a row has, the message is learnt to be read by itself, and `untied` says why.
 */
export function deriveApart(
  profile: EhrProfile,
  listed: readonly ListedRow[] | null,
  page: Document,
  pointed: Element,
  opening: string | null = null,
): OpenLearnt {
  const no = (problem: OpenProblem): OpenLearnt => ({ open: null, problem });
  if (pointed.getRootNode() !== page) return no('elsewhere');
  const around = ancestorsOf(pointed, null);
  const alike = listed && rowsLike(listed, plain(around.at(-1)?.textContent ?? '').toLowerCase());
  if (alike?.length === 0) return no('not-the-message');
  if (alike && alike.length > 1) return no('two-alike');
  const row = alike?.[0] ?? null;
  const allowed = allowedBy(profile, row);
  const found = around.flatMap((root) => {
    const one = apartAt(profile, page, { root, pointed, row, allowed }, row?.id ?? opening);
    return one ? [one] : [];
  });
  // The smallest that says most; what ties it to its row comes first.
  const worth = ({ open, untied }: OpenFound): number =>
    (untied === null ? 100 : 0) + (open.subject ? 10 : 0) + Object.keys(open.fields ?? {}).length;
  const best = Math.max(...found.map(worth));
  const learnt = found.find((one) => worth(one) === best);
  return learnt ? { ...learnt, problem: null } : no('not-named');
}

function apartAt(profile: EhrProfile, page: Document, place: OpenPlace, id: string | null): OpenFound | null {
  const { root, row, allowed } = place;
  // Steps from the page's top name nothing: every other page of the EHR has them too.
  const selector = rootSelector(root, page, (one) => allowed(one) && /[#.[]/u.test(one));
  const text = selector === null ? null : textIn(place);
  if (selector === null || text === null) return null;
  const subject = row && subjectIn(root, text.element, row, allowed);
  const plainOpen: OpenSpec = {
    match: { ...placeOf(page), has: selector },
    root: selector,
    ...(subject && { subject }),
    text: text.spec,
    fields: fieldsIn(profile, root, text.element, row, allowed),
  };
  const reading = saidAt(root, plainOpen);
  if (!reading || reading.text === '') return null;
  const { spec, untied } = idIn(place, id, reading.text);
  return { open: spec ? { ...plainOpen, id: spec } : plainOpen, text: text.element, reading, untied };
}

/** Frames that were written by a script have no address of their own. */
function placeOf({ location }: Document): ReturnType<typeof pageMatchOf> {
  return location.protocol === 'about:' ? {} : pageMatchOf(new URL(location.href));
}

const LINKS: ReadonlySet<string> = new Set(['href', 'action', ADDRESS]);

interface Tie {
  readonly spec: ValueSpec | null;
  readonly untied: OpenFound['untied'];
}

function idIn({ root, row, allowed }: OpenPlace, own: string | null, text: string): Tie {
  if (own === null) return { spec: null, untied: 'no-list' };
  let untied: OpenFound['untied'] = 'no-id';
  for (const { id, spec } of idsIn(root, new Set([own]), allowed)) {
    if (oneValue(root, spec) !== id) continue;
    // Nobody compared what it says with that row: a link may lead to another message, and a value's beginning may be a name.
    if (!row && (spec.after !== undefined || LINKS.has(spec.from ?? ''))) continue;
    // The address can run ahead of what is shown: only the message's own beginning, which the list shows, ties the two.
    if (spec.from !== ADDRESS || (row && beginsAs(text, row.values['text'] ?? ''))) return { spec, untied: null };
    untied = 'address-only';
  }
  return { spec: null, untied };
}

/** What else the opened message says in words that are the EHR's own, or that its row says too. */
function fieldsIn(
  profile: EhrProfile,
  root: Element,
  text: Element,
  row: ListedRow | null,
  allowed: Allowed,
): NonNullable<OpenSpec['fields']> {
  const vocabulary: Readonly<Partial<Record<keyof FieldSpecs, readonly string[]>>> = {
    category: profile.fit?.fields.category?.labels ?? [],
    from: Object.keys(SENDERS),
    priority: Object.keys(PRIORITY_WORDS),
  };
  const found: Partial<Record<'category' | 'from' | 'priority' | 'patient' | 'date', ValueSpec>> = {};
  for (const part of ['category', 'from', 'priority', 'patient', 'date'] as const) {
    const own = row?.values[part] ?? '';
    const words = own === '' ? (vocabulary[part] ?? []) : [own.toLowerCase()];
    const spec = partIn(root, text, words, allowed);
    if (spec) found[part] = spec;
  }
  return found;
}

/** The one part that says one of `words` and nothing else; two such parts would be a list to choose from. */
function partIn(root: Element, text: Element, words: readonly string[], allowed: Allowed): ValueSpec | null {
  const saying = [...root.querySelectorAll('*')].filter(
    (element) => !text.contains(element) && words.includes(plain(element.textContent).toLowerCase()),
  );
  const innermost = saying.filter((element) => !saying.some((other) => other !== element && element.contains(other)));
  if (innermost.length !== 1) return null;
  for (const element of saying.toReversed()) {
    const selector = uniqueIn(root, element, allowed);
    if (selector !== null) return { in: selector };
  }
  return null;
}
