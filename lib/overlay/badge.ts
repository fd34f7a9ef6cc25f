import type { BadgeModel } from './badge-model.ts';
import { bodyStyle, ICON_STYLE, WORDS_STYLE } from './badge-style.ts';
import type { EventGuard } from './guard-events.ts';
import { icon } from './icons.ts';
import { mountHost } from './mount-host.ts';
import type { Band, Placement } from './placement.ts';

/**
 * One badge: a light-DOM shell in the row's own box, its content in a closed root. It never measures the row: top and
 * bottom are pinned and the height is at most the row's, so that a row which shrinks on reuse cannot let it hang out.
 */
export interface Badge {
  readonly host: HTMLElement;
  readonly say: (model: BadgeModel, placement: Placement) => void;
}

const SHELL: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'absolute',
  'margin-block': 'auto',
  visibility: 'hidden',
};

/** Shares of the row, never pixels: top, bottom and the most a badge may be high. */
const BAND_BOX: Readonly<Record<Band, readonly [inset: string, height: string]>> = {
  middle: ['0', 'min(22px, 100%)'],
  upper: ['0 50%', 'min(22px, 50%)'],
  lower: ['50% 0', 'min(22px, 50%)'],
};

/** `activate` is called on a click of the person; the shell itself is hidden from assistive technology (the list says it). */
export function createBadge(guard: EventGuard, activate: (host: HTMLElement) => void): Badge {
  const { host, root } = mountHost('timeback-badge');
  for (const [name, value] of Object.entries(SHELL)) host.style.setProperty(name, value);
  host.setAttribute('aria-hidden', 'true');
  const body = document.createElement('div');
  const words = document.createElement('span');
  body.className = 'badge';
  words.style.cssText = WORDS_STYLE;
  root.append(body);
  guard.add(host, { root, activate: () => activate(host) });

  let said = '';
  return {
    host,
    say(model, placement) {
      const compact = placement.form === 'compact';
      const next = [model.form, model.text, model.small, model.paint, ...Object.values(placement)].join('|');
      if (next === said) return;
      said = next;
      const [inset, height] = BAND_BOX[placement.band];
      host.style.setProperty('inset-block', inset);
      host.style.setProperty('height', height);
      host.style.setProperty('max-width', `${placement.room}px`);
      host.style.setProperty('inset-inline-end', `${placement.inset}px`);
      host.style.setProperty('z-index', placement.raised ? '1' : 'auto');
      body.style.cssText = bodyStyle({ form: model.form, compact, small: model.small });
      body.title = model.text;
      words.textContent = model.text;
      words.hidden = compact;
      const sign = icon(model.form);
      sign.style.cssText = ICON_STYLE;
      body.replaceChildren(sign, words);
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
