import { element } from '../../lib/overlay/element.ts';
import { TEACH_STYLE } from './style.ts';

/** Our box in the page: a closed root above everything, and a sheet that catches clicks so that the page gets none. */
export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  readonly marks: HTMLElement;
  /** Catches the pointer while something is pointed at; with `frames`, the page's frames have a sheet of their own. */
  readonly catchClicks: (on: boolean, frames: boolean) => void;
}

const SHELL: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};
/** Keys and clicks inside are ours; the page's shortcuts must not hear them. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
];

export function createShell(label: string, signal: AbortSignal): Shell {
  const host = document.createElement('timeback-teach');
  const root = host.attachShadow({ mode: 'closed' });
  host.style.setProperty('all', 'initial');
  for (const [name, value] of Object.entries(SHELL)) host.style.setProperty(name, value, 'important');
  const sheet = document.createElement('style');
  sheet.textContent = TEACH_STYLE;
  const marks = element('div', { class: 'marks', 'aria-hidden': 'true' });
  const catcher = element('div', { class: 'catcher', hidden: true });
  const panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': label, tabindex: '-1' });
  root.append(sheet, element('div', { class: 'surface' }, catcher, marks, panel));
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Above the page's own modal dialogs, and, as those make all else dead, inside the one that is open.
  host.popover = 'manual';
  const place = (): void => {
    const modals = document.querySelectorAll('dialog:modal');
    const parent = modals[modals.length - 1] ?? document.documentElement;
    if (host.parentNode === parent && host.matches(':popover-open')) return;
    parent.append(host);
    host.showPopover();
  };
  place();
  const modals = new MutationObserver(place);
  modals.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => {
    modals.disconnect();
    host.remove();
  });
  return {
    host,
    root,
    panel,
    marks,
    catchClicks(on, frames) {
      catcher.hidden = !on;
      catcher.style.clipPath = on && frames ? aroundFrames() : '';
    },
  };
}

/** All of the view but the page's frames, as a shape; none where there are no frames. */
function aroundFrames(): string {
  const holes = [...document.querySelectorAll('iframe, frame')].map((frame) => {
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  });
  return holes.length === 0 ? '' : `path(evenodd, "M0 0H${innerWidth}V${innerHeight}H0Z${holes.join('')}")`;
}
