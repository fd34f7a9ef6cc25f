import type { OverlayWords } from '../words/en/overlay.ts';
import { element } from './element.ts';
import type { Entry } from './entry.ts';
import { icon } from './icons.ts';

/**
 * What the strip says of the page as a whole; a state that stops reading comes before the counts. `elsewhere`: no inbox
 * is on the page, so there is nothing to say. `opened`: a message is open that does not say which row it is.
 */
export type StripState = 'reading' | 'opened' | 'not-read' | 'stale' | 'paused' | 'elsewhere';

export interface StripView {
  readonly state: StripState;
  readonly flags: number;
  /** Messages with a suggestion, in reading order; asked for when somebody looks at the list. */
  readonly entries: () => readonly Entry[];
  readonly suggestions: number;
  /** Rows on the page, and how many of them were not read in full. */
  readonly rows: number;
  readonly notInFull: number;
  readonly expired: boolean;
  readonly shadow: boolean;
}

export interface Strip {
  readonly show: (view: StripView) => void;
  /** Opens the list and takes the keyboard there. */
  readonly focus: () => void;
}

/** So many suggestions are listed at a time: a page of them is drawn within a frame, thousands are not. */
const PAGE = 300;

/**
 * The quiet bar at the page's edge: flags first, what was not read, and the list of all suggestions for keyboard and
 * screen reader (the badges in the rows are hidden from both).
 */
export function createStrip(
  surface: HTMLElement,
  words: OverlayWords,
  choose: (entry: Entry, from: DOMRect) => void,
): Strip {
  const summary = element('div', { class: 'bar', role: 'status' });
  const toggle = element('button', { type: 'button', class: 'plain', 'aria-expanded': 'false' });
  const list = element('ul', { class: 'list', 'aria-label': words.listName(), hidden: true });
  const bar = element('div', { class: 'bar' }, summary, toggle);
  const box = element('section', { class: 'strip', 'aria-label': words.stripName() }, list, bar);
  let view: StripView | null = null;
  let listed = PAGE;
  surface.append(box);

  const setOpen = (open: boolean): void => {
    list.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? words.hideList() : words.showList();
    if (open) renderList();
  };

  const renderList = (): void => {
    if (!view || list.hidden) return;
    const focused = (surface.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-id');
    const entries = flagsFirst(view.entries());
    list.replaceChildren(...entries.slice(0, listed).map((entry) => element('li', {}, itemOf(entry))));
    const more = entries.length - listed;
    if (more > 0) list.append(element('li', {}, moreButton(more)));
    if (focused !== null && focused !== undefined) {
      list.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    }
  };

  const moreButton = (more: number): HTMLElement =>
    element('button', { type: 'button', click: showMore }, words.showMore(more));

  const showMore = (): void => {
    const next = listed;
    listed += PAGE;
    renderList();
    list.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };

  const itemOf = (entry: Entry): HTMLElement => {
    const { message, id } = entry.reading;
    const { lane, rule, flag } = entry.decision;
    // Inside a closed root: for tests and for `npm start`, which list what was suggested.
    const data = { 'data-id': id, 'data-lane': lane, 'data-rule': rule ?? '', 'data-flag': flag ?? '' };
    const button = element('button', { type: 'button', ...data });
    button.classList.add(`is-${entry.badge.form}`);
    button.append(
      icon(entry.badge.form),
      words.listItem(entry.badge.text, message.subject || words.noSubject(), message.category ?? ''),
    );
    button.addEventListener('click', () => choose(entry, button.getBoundingClientRect()));
    return button;
  };

  toggle.addEventListener('click', () => setOpen(list.hidden !== false));
  setOpen(false);

  return {
    show(next) {
      view = next;
      box.hidden = next.state === 'elsewhere';
      const parts = summaryOf(next, words);
      const text = parts.map((part) => part.textContent).join('\n');
      const before = [...summary.children].map((part) => part.textContent).join('\n');
      if (text !== before) summary.replaceChildren(...parts);
      toggle.hidden = next.suggestions === 0;
      renderList();
    },
    focus() {
      setOpen(true);
      (list.querySelector<HTMLElement>('button') ?? toggle).focus();
    },
  };
}

function summaryOf(view: StripView, words: OverlayWords): HTMLElement[] {
  const state = {
    reading: view.notInFull > 0 ? words.stripUnread(view.notInFull, view.rows) : words.stripAllRead(view.rows),
    opened: words.stripOpened(),
    'not-read': words.stripNotRead(),
    stale: words.stripStale(),
    paused: words.stripPaused(),
    elsewhere: '',
  }[view.state];
  return [
    ...(view.flags > 0 ? [element('strong', {}, icon('emergency'), words.stripFlags(view.flags))] : []),
    element('span', {}, state),
    ...(view.shadow ? [element('span', {}, words.stripShadow())] : []),
    ...(view.expired ? [element('span', {}, words.stripExpired())] : []),
  ];
}

const flagsFirst = (entries: readonly Entry[]): readonly Entry[] => [
  ...entries.filter((entry) => entry.decision.flag === 'emergency'),
  ...entries.filter((entry) => entry.decision.flag === 'urgent'),
  ...entries.filter((entry) => entry.decision.flag === null),
];
