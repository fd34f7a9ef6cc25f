import type { OverlayWords } from '../words/en/overlay.ts';
import { element } from './element.ts';
import type { Entry } from './entry.ts';
import type { PlainSight } from './plain-sight.ts';

export interface WrongLanePorts {
  readonly words: OverlayWords;
  /** Whose it could have been. */
  readonly roles: () => readonly Role[];
  /** The person says that the lane was wrong, or takes it back: rejects when it could not be counted. */
  readonly tap: (entry: Entry, should: string, back: boolean) => Promise<unknown>;
  /** Was what is tapped in plain sight? Asked anew for each card that is drawn. */
  readonly sight: PlainSight;
}

interface Role {
  readonly id: string;
  readonly name: string;
}

/**
 * "Wrong lane: should have been …" at the end of a card, one tap on a role: counted once for each suggestion, and taken back
 * by one more. It is the one thing in the page that changes something outside of it, so it answers only a person's own
 * click on what that person can see (docs/adr/0003-wrong-lane-in-the-page.md).
 */
export function createWrongLane({ words, roles, tap, sight }: WrongLanePorts): (entry: Entry) => HTMLElement {
  const said = new WeakMap<object, Role>();
  return (entry) => {
    const { decision } = entry;
    const news = element('p', { role: 'status', class: 'about' });
    const box = element('section', { class: 'wrong' });
    // Before a message was opened no lane was suggested, so none can be wrong.
    if (decision.lane === 'open-first') return box;

    const failed = (): void => void (news.textContent = words.wrongLaneFailed());
    const draw = (): void => {
      const role = said.get(decision);
      const parts = role ? noted(role) : choices();
      box.replaceChildren(...parts, news);
    };
    const say = (role: Role, back: boolean): void => {
      if (!sight.now()) {
        news.textContent = words.wrongLaneCovered();
        return;
      }
      news.textContent = back ? words.wrongLaneBack() : '';
      if (back) said.delete(decision);
      else said.set(decision, role);
      draw();
      box.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
      tap(entry, role.id, back).catch(() => {
        if (back) said.set(decision, role);
        else said.delete(decision);
        draw();
        failed();
      });
    };
    const noted = (role: Role): HTMLElement[] => [
      element('p', { class: 'about' }, words.wrongLaneNoted(role.name)),
      element('button', { type: 'button', class: 'plain ask', click: () => say(role, true) }, words.wrongLaneUndo()),
    ];
    const choices = (): HTMLElement[] => {
      const buttons = roles()
        .filter(({ id }) => id !== decision.role)
        .map((role) => element('button', { type: 'button', click: () => say(role, false) }, role.name));
      return [
        element('h3', {}, words.wrongLane()),
        element('div', { role: 'group', 'aria-label': words.wrongLane(), class: 'choices' }, ...buttons),
      ];
    };
    draw();
    sight.on(box);
    return box;
  };
}
