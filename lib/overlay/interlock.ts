import type { RowReading } from '../core/shared/row-reading.ts';
import { OUTWEIGHS, SEEN, SHELL_RULE } from './badge-style.ts';

/**
 * The rule in CSS that shows a badge only while its row carries the id it was made for. Badges are hidden by themselves
 * (`shellStyle`) and shown by nothing else, so when the page reuses the row the badge goes in the same style pass, even if our
 * script hangs or has been orphaned, and when the page throws the rules out.
 */
export interface Interlock {
  /** Shows `badge` while its row shows `reading`; replaces what was said of it before. */
  readonly show: (badge: HTMLElement, reading: RowReading) => void;
  readonly hide: (badge: HTMLElement) => void;
  /** Rows of this kind become containing blocks while a badge in them asks for it (`contain`). */
  readonly contain: (row: Element) => void;
  /** What was said since the last time takes effect, and what will be said next is written with it, if anything is. */
  readonly write: (foreseen: () => readonly RowReading[]) => void;
}

/**
 * Rows of badges that need a containing block; here, not in the row's own style, so that it goes when the badge goes. By the
 * row's name: without one, every element of the page would be asked in every pass over its styles. Not by an animation that stays in
 * effect, which would spare Firefox a pass over all rows when the rule comes: any important rule of the page weighs more, and the
 * page can cancel it.
 */
const containing = (row: Element): string =>
  `${CSS.escape(row.localName)}:has(> timeback-badge[contain])${OUTWEIGHS} { position: relative !important }`;
/** Of a badge whose row holds its id in no attribute. */
const ALWAYS = 'timeback-seen';
const SEEN_ALWAYS = `timeback-badge.${ALWAYS} ${SEEN}`;

/** On paper a page's rows stand otherwise, and nobody looks at them again before it is printed: there badges stay hidden. */
const sheetOf = (holding: Iterable<string>, seen: Iterable<string>): string =>
  [...holding, '@media screen {', ...seen, '}'].join('\n');

/**
 * Every change of a sheet costs the browser a walk over the whole page. So rules are written many at a time, and one that no
 * badge needs any more stays: it shows nothing by itself. When so many have gathered they are thrown out together.
 */
const MOST_RULES = 2_000;

/** `root`: the tree the rows are in, whose styles reach them. */
export function createInterlock(root: Document | ShadowRoot, signal: AbortSignal): Interlock {
  const style = document.createElement('style');
  const needed = new Map<HTMLElement, string>();
  const kinds = new Set<string>();
  const written = new Set<string>();
  const made = new Map<string, Rule>();
  let names = 0;
  let used = false;
  /** What the style was when it was written last: a page that moves it around has the browser begin with its text again. */
  let sheet: CSSStyleSheet | null = null;
  signal.addEventListener('abort', () => style.remove());

  const ruleFor = (id: string, held: Held): Rule => {
    const row = held.onRow ? holderOf(held) : `:has(${holderOf(held)})`;
    const key = `${row} ${id}`;
    const known = made.get(key);
    if (known) return known;
    const name = `timeback-${(names += 1)}`;
    const rule = { name, text: `${row} > timeback-badge.${name}[for="${CSS.escape(id)}"] ${SEEN}` };
    made.set(key, rule);
    return rule;
  };

  const writeAnew = (rules: string): void => {
    // Text that an extension sets is free of the page's CSP in Firefox; an element without any is not, and gets no sheet.
    style.textContent = `${SHELL_RULE}\n${rules}`;
    // At the end, where a shadow root's rows that are told by their number keep it; and sheets that only come behind others
    // cost the browser least.
    if (!style.isConnected) (root instanceof Document ? (root.head ?? root.documentElement) : root).append(style);
    ({ sheet } = style);
  };

  return {
    contain(row) {
      used = true;
      kinds.add(containing(row));
    },
    hide(badge) {
      needed.delete(badge);
      // The rule that showed it may still stand.
      badge.className = '';
      badge.removeAttribute('for');
    },
    show(badge, reading) {
      used = true;
      if (!reading.interlock) {
        needed.delete(badge);
        badge.className = ALWAYS;
        return;
      }
      const { name, text } = ruleFor(reading.id, reading.interlock);
      if (needed.get(badge) === text) return;
      needed.set(badge, text);
      badge.className = name;
      badge.setAttribute('for', reading.id);
    },
    write(foreseen) {
      if (!used) return;
      // The page may have emptied its head, and our rules with it.
      const anew = sheet === null || style.sheet !== sheet || !style.isConnected || written.size > MOST_RULES;
      if (anew) {
        written.clear();
        made.clear();
      } else if ([...needed.values(), ...kinds].every((rule) => written.has(rule))) return;
      const next = foreseen().flatMap(({ id, interlock }) => (interlock ? [ruleFor(id, interlock).text] : []));
      const unwritten = (rules: Iterable<string>): string[] => [...new Set(rules)].filter((rule) => !written.has(rule));
      const [holding, seen] = [unwritten(kinds), unwritten([SEEN_ALWAYS, ...needed.values(), ...next])];
      const rules = sheetOf(holding, seen);
      if (anew) writeAnew(rules);
      else sheet?.insertRule(`@media all {\n${rules}\n}`, sheet.cssRules.length);
      for (const rule of [...holding, ...seen]) written.add(rule);
    },
  };
}

type Held = NonNullable<RowReading['interlock']>;

/** A badge's rule is found by a class of its own: by the id alone, the browser would compare each badge with every rule. */
interface Rule {
  readonly name: string;
  readonly text: string;
}

/** A selector for the element that holds the id. */
export const holderOf = ({ attribute, value }: Held): string => `[${CSS.escape(attribute)}="${CSS.escape(value)}"]`;
