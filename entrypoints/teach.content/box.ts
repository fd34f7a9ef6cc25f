import { element } from '../../lib/overlay/element.ts';
import type { TeachWords } from '../../lib/words/en/teach.ts';
import { drawMarks, pageElementAt, scrollUnder, type Mark } from './pointer.ts';
import { createShell, type Shell } from './shell.ts';

/** What the box is used for: one thing after another, each with its own steps. */
export interface Flow {
  readonly view: () => readonly Node[];
  /** Something in the page is clicked now, or gone to with the arrow keys; `anywhere`: it may be in a frame of the page. */
  readonly pointing: () => 'here' | 'anywhere' | null;
  /** What the arrow keys go through. */
  readonly stops: () => readonly Element[];
  readonly take: (target: Element | null) => void;
  /** Escape; false where there is no step to go back to. */
  readonly back: () => boolean;
  readonly marks: () => readonly Mark[];
}

export interface Box {
  readonly shell: Shell;
  /** From now on the box shows this. */
  readonly run: (flow: Flow) => void;
  /** The flow is at another step. */
  readonly redraw: () => void;
  /** `left`: by the page or another frame, not by the person. */
  readonly end: (why?: 'closed' | 'left') => void;
}

/** The box in the page, its keys, and the sheet that catches clicks. Everything ends with `life`. */
export function createBox(words: TeachWords, life: AbortController): Box {
  const { signal } = life;
  const shell = createShell(words.title(), signal);
  const before = document.activeElement;
  const content = element('div');
  let flow: Flow | null = null;
  let hovered: Element | null = null;

  const end: Box['end'] = (why = 'closed') => {
    life.abort(why);
    if (before instanceof HTMLElement) before.focus();
  };

  const mark = (): void => {
    const marks: Mark[] = [...(flow?.marks() ?? [])];
    if (hovered?.isConnected) marks.push({ element: hovered, kind: 'hover' });
    drawMarks(shell.marks, marks);
  };

  const spread = (): void => {
    const where = flow?.pointing() ?? null;
    shell.catchClicks(where !== null, where === 'anywhere');
  };

  const redraw = (): void => {
    hovered = null;
    spread();
    content.replaceChildren(...(flow?.view() ?? []));
    mark();
    if (!shell.panel.hidden) shell.panel.focus({ preventScroll: true });
  };

  const hover = (target: Element | null): void => {
    hovered = target;
    mark();
  };

  /** While pointing at a list a whole row lights up, so that it is seen what will be taken. */
  const under = ({ clientX, clientY }: MouseEvent): Element | null => pageElementAt(clientX, clientY, shell.host);

  const catcher = shell.root.querySelector<HTMLElement>('.catcher');
  catcher?.addEventListener('mousemove', (event) => hover(under(event)), { signal });
  catcher?.addEventListener('mouseleave', () => hover(null), { signal });
  catcher?.addEventListener('click', (event) => event.isTrusted && flow?.take(under(event)), { signal });
  catcher?.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      scrollUnder(event, shell.host);
      mark();
    },
    { signal, passive: false },
  );

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!flow?.back()) end();
      return;
    }
    if (!flow?.pointing()) return;
    const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (way !== undefined) {
      event.preventDefault();
      const all = flow.stops();
      const next = all[(all.indexOf(hovered as Element) + way + all.length) % Math.max(1, all.length)] ?? null;
      next?.scrollIntoView({ block: 'nearest' });
      hover(next);
    } else if (event.key === 'Enter' && hovered && shell.root.activeElement === shell.panel) {
      event.preventDefault();
      flow.take(hovered);
    }
  };
  shell.panel.addEventListener('keydown', onKey, { signal });
  const moved = (): void => {
    mark();
    spread();
  };
  for (const type of ['scroll', 'resize']) addEventListener(type, moved, { signal, capture: true, passive: true });
  addEventListener('pagehide', () => life.abort('left'), { signal });

  const corner = (name: string, sign: string, press: () => void): HTMLElement =>
    element('button', { type: 'button', class: 'plain', 'aria-label': name, title: name, click: press }, sign);
  const corners = [
    corner(words.move(), '⇄', () => shell.panel.classList.toggle('left')),
    corner(words.close(), '✕', () => end()),
  ];
  shell.panel.append(
    element('div', { class: 'top' }, element('h2', {}, words.title()), element('div', {}, ...corners)),
    content,
  );
  return {
    shell,
    run(next) {
      flow = next;
      redraw();
    },
    redraw,
    end,
  };
}
