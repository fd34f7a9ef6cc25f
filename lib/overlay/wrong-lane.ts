import type { OverlayWords } from '../words/en/overlay.ts';
import { element } from './element.ts';
import type { Entry } from './entry.ts';

export interface WrongLanePorts {
  readonly words: OverlayWords;
  /** Whose it could have been. */
  readonly roles: () => readonly { readonly id: string; readonly name: string }[];
  /** The person says that the lane was wrong: rejects when it could not be counted. */
  readonly tap: (entry: Entry, should: string) => Promise<unknown>;
}

/**
 * "Wrong? It should have been …" at the end of a card: one tap, counted once for each suggestion. Only a person's own click
 * counts, not one that a script of the page makes up.
 */
export function createWrongLane({ words, roles, tap }: WrongLanePorts): (entry: Entry) => HTMLElement {
  const said = new WeakMap<object, string>();
  return (entry) => {
    const { decision } = entry;
    const news = element('p', { role: 'status', class: 'about' }, said.get(decision) ?? '');
    if (said.has(decision)) return element('section', { class: 'wrong' }, news);
    const choices = roles()
      .filter(({ id }) => id !== decision.role)
      .map(({ id, name }) =>
        element(
          'button',
          {
            type: 'button',
            click: ({ isTrusted }) => {
              if (!isTrusted || said.has(decision)) return;
              said.set(decision, words.wrongLaneNoted(name));
              list.remove();
              news.textContent = words.wrongLaneNoted(name);
              tap(entry, id).catch(() => {
                said.delete(decision);
                news.textContent = words.wrongLaneFailed();
              });
            },
          },
          name,
        ),
      );
    const list = element(
      'details',
      {},
      element('summary', {}, words.wrongLane()),
      element('div', { role: 'group', 'aria-label': words.wrongLane(), class: 'choices' }, ...choices),
    );
    return element('section', { class: 'wrong' }, list, news);
  };
}
