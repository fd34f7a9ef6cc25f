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
 * "Wrong? It should have been …" at the end of a card: counted once for each suggestion. Only a person's own click comes
 * here: the event guard lets no other through to a closed root.
 */
export function createWrongLane({ words, roles, tap }: WrongLanePorts): (entry: Entry) => HTMLElement {
  const said = new WeakMap<object, string>();
  return (entry) => {
    const { decision } = entry;
    const news = element('p', { role: 'status', class: 'about' }, said.get(decision) ?? '');
    // Before a message was opened no lane was suggested, so none can be wrong.
    if (said.has(decision) || decision.lane === 'open-first') return element('section', { class: 'wrong' }, news);

    const count = (id: string, name: string) => (): void => {
      said.set(decision, words.wrongLaneNoted(name));
      ask.remove();
      choices.remove();
      news.textContent = words.wrongLaneNoted(name);
      tap(entry, id).catch(() => {
        said.delete(decision);
        news.textContent = words.wrongLaneFailed();
      });
    };
    const buttons = roles()
      .filter(({ id }) => id !== decision.role)
      .map(({ id, name }) => element('button', { type: 'button', click: count(id, name) }, name));
    const choices = element(
      'div',
      { role: 'group', 'aria-label': words.wrongLane(), class: 'choices', hidden: true },
      ...buttons,
    );
    const toggle = (): void => {
      choices.hidden = !choices.hidden;
      ask.setAttribute('aria-expanded', String(!choices.hidden));
      if (!choices.hidden) choices.scrollIntoView({ block: 'nearest' });
    };
    const ask = element(
      'button',
      { type: 'button', class: 'plain ask', 'aria-expanded': 'false', click: toggle },
      words.wrongLane(),
    );
    return element('section', { class: 'wrong' }, ask, choices, news);
  };
}
