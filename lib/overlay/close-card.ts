import type { OverlayWords } from '../words/en/overlay.ts';
import { element } from './element.ts';

export interface CloseCard {
  readonly show: (up: boolean) => void;
}

/**
 * The day's one prompt, in the page, for whoever chose that. It takes no focus, and its only button puts it away on this
 * page: what answers the prompt is outside the page, where no page can have it clicked.
 */
export function createCloseCard(surface: HTMLElement, words: OverlayWords): CloseCard {
  const text = element('p', { role: 'status' });
  const hide = element('button', { type: 'button' }, words.clinicOverHide());
  const box = element('section', { class: 'over', 'aria-label': words.clinicOverName(), hidden: true }, text, hide);
  surface.append(box);
  const show = (up: boolean): void => {
    box.hidden = !up;
    // A live region says what changes in it, so it is filled when it is seen.
    text.textContent = up ? words.clinicOver() : '';
  };
  hide.addEventListener('click', () => show(false));
  return { show };
}
