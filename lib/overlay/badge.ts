import type { BadgeModel } from './badge-model.ts';
import { bodyStyle, ICON_STYLE, shellStyle, wordsStyle } from './badge-style.ts';
import type { EventGuard } from './guard-events.ts';
import { icon, redraw } from './icons.ts';
import { samePlace, type Placement } from './placement.ts';

/**
 * One badge: a light-DOM shell in the row's own box, its content in a closed root. It never measures the row: top and
 * bottom are pinned and the height is at most the row's, so that a row which shrinks on reuse cannot let it hang out.
 */
export interface Badge {
  readonly host: HTMLElement;
  readonly say: (model: BadgeModel, placement: Placement) => void;
}

let blank: { readonly style: string; readonly host: HTMLElement } | null = null;

/** All shells are copies: browsers keep one style for what is copied, and read it anew for each element that it is written on. */
function shell(style: string): HTMLElement {
  if (blank?.style !== style) {
    const host = document.createElement('timeback-badge');
    host.style.cssText = style;
    host.setAttribute('aria-hidden', 'true');
    blank = { style, host };
  }
  return blank.host.cloneNode() as HTMLElement;
}

/** `activate` is called on a click of the person; the shell itself is hidden from assistive technology (the list says it). */
export function createBadge(guard: EventGuard, place: Placement, activate: (host: HTMLElement) => void): Badge {
  const host = shell(shellStyle(place));
  const root = host.attachShadow({ mode: 'closed' });
  const body = document.createElement('div');
  const words = document.createElement('span');
  const sign = icon('grey');
  body.className = 'badge';
  words.hidden = place.form === 'compact';
  sign.style.cssText = ICON_STYLE;
  body.append(sign, words);
  root.append(body);
  guard.add(host, { root, activate: () => activate(host) });

  // Each part is written only when it says something else: a badge that is reused mostly differs by nothing or by its words.
  let placed = place;
  let said: BadgeModel | null = null;

  return {
    host,
    say(model, placement) {
      const moved = !samePlace(placed, placement);
      const spoken = said?.text !== model.text;
      const looks = moved || said?.form !== model.form || said.small !== model.small || said.paint !== model.paint;
      if (!moved && !spoken && !looks) return;
      if (moved) {
        host.style.cssText = shellStyle(placement);
        words.hidden = placement.form === 'compact';
      }
      if (looks) {
        const compact = placement.form === 'compact';
        body.style.cssText = bodyStyle({ form: model.form, compact, small: model.small });
        redraw(sign, model.form);
      }
      if (spoken) {
        body.title = model.text;
        words.textContent = model.text;
      }
      if (spoken || moved) words.style.cssText = wordsStyle(model.text, placement.room);
      [placed, said] = [placement, model];
      if (__TEST_BUILD__ && model.paint !== undefined) paintEvenly(body, model.paint);
    },
  };
}

/** Keeps the badge's box and takes away everything that is not of the one colour. */
function paintEvenly(body: HTMLElement, colour: string): void {
  body.style.cssText += `background: ${colour}; border: 1px solid ${colour}; border-radius: 0`;
  for (const child of body.children)
    if (child instanceof HTMLElement || child instanceof SVGElement) child.style.visibility = 'hidden';
}
