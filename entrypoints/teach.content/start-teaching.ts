import { detectInbox } from '../../lib/ehr/detect/detect-inbox.ts';
import { layoutMeasure } from '../../lib/ehr/detect/measure.ts';
import { deriveOpen, type OpenFound, type OpenProblem } from '../../lib/ehr/learn/derive-open.ts';
import type { Learnt } from '../../lib/ehr/learn/derive-profile.ts';
import type { Part } from '../../lib/ehr/learn/guess-parts.ts';
import { beginLesson, learn, previewOf, type About, type Lesson } from '../../lib/ehr/learn/lesson.ts';
import { slotsOf } from '../../lib/ehr/learn/slots.ts';
import { element } from '../../lib/overlay/element.ts';
import { askBackground } from '../../lib/platform/content.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';
import { teach as words } from '../../lib/words/en/teach.ts';
import { drawMarks, pageElementAt, scrollUnder, type Mark } from './pointer.ts';
import { createShell } from './shell.ts';
import { openAskView, openCheckView, openClickView } from './opened-views.ts';
import { textBlocks } from './text-blocks.ts';
import { doneView, partsView, pickView, pointView, type Outcome } from './views.ts';

type Step =
  | { readonly at: 'point'; readonly missed: boolean }
  | { readonly at: 'parts' }
  | { readonly at: 'pick'; readonly part: Part; readonly outside: boolean }
  | { readonly at: 'open' }
  | { readonly at: 'open-click'; readonly problem: OpenProblem | null }
  | { readonly at: 'open-check'; readonly found: OpenFound }
  | { readonly at: 'done'; readonly outcome: Outcome };

/** Steps in which something in the page is clicked, or gone to with the arrow keys. */
const pointing = ({ at }: Step): boolean => at === 'point' || at === 'pick' || at === 'open-click';

const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 50) || 'taught';

/** The box in the page in which somebody shows where the messages are. Everything ends with `life`. */
export function startTeaching(life: AbortController): void {
  const { signal } = life;
  const shell = createShell(words.title(), signal);
  const before = document.activeElement;
  const content = element('div');
  let step: Step = { at: 'point', missed: false };
  let lesson: Lesson | null = null;
  let learnt: Learnt | null = null;
  let hovered: Element | null = null;
  let fullText = false;
  let ehr = location.hostname;

  /** As it was saved last; the opened message is added to it. */
  let saved: Outcome = 'failed';

  const end = (): void => {
    life.abort();
    if (before instanceof HTMLElement) before.focus();
  };

  const about = (): About => ({
    page: document,
    address: new URL(location.href),
    top: window === window.top,
    id: kebab(`${ehr}-messages`),
    ehr: ehr.trim() || location.hostname || 'EHR',
    seen: new Date().toISOString().slice(0, 7),
    fullText,
  });

  /** What Enter and the arrow keys go through in this step. */
  const stops = (): readonly Element[] => {
    if (step.at === 'point') {
      return detectInbox(document, { measure: layoutMeasure, openRoot })[0]?.rows ?? [];
    }
    if (step.at === 'open-click' && learnt?.profile) return textBlocks(learnt.profile, openRoot);
    if (step.at !== 'pick' || !lesson) return [];
    const row = lesson.rows.indexOf(lesson.row);
    return slotsOf(lesson.parent, lesson.rows)
      .map(({ elements }) => elements[row])
      .filter((one): one is Element => one !== null && one !== undefined && layoutMeasure.shown(one));
  };

  const go = (next: Step): void => {
    step = next;
    hovered = null;
    shell.catchClicks(pointing(step));
    draw();
    shell.panel.focus({ preventScroll: true });
  };

  const take = (target: Element | null): void => {
    if (step.at === 'point') {
      lesson = target && beginLesson(target, layoutMeasure);
      go(lesson ? { at: 'parts' } : { at: 'point', missed: true });
    } else if (step.at === 'pick' && lesson) {
      if (!target || target === lesson.row || !lesson.row.contains(target)) go({ ...step, outside: true });
      else {
        lesson = { ...lesson, parts: new Map(lesson.parts).set(step.part, target) };
        go({ at: 'parts' });
      }
    } else if (step.at === 'open-click' && target) takeOpened(target);
  };

  const takeOpened = (target: Element): void => {
    const profile = learnt?.profile;
    if (!profile) return;
    const found = deriveOpen(profile, document, openRoot, target);
    go(found.open === null ? { at: 'open-click', problem: found.problem } : { at: 'open-check', found });
  };

  const save = (opened: OpenFound | null): void => {
    const profile = learnt?.profile;
    if (!profile) return;
    go({ at: 'done', outcome: 'saving' });
    askBackground('teach-save', { profile: { ...profile, ...(opened && { open: opened.open }) } }).then(
      ({ approved }) => {
        saved = approved ? 'reading' : 'approve';
        go({ at: 'done', outcome: opened ? 'opened' : saved });
      },
      () => go({ at: 'done', outcome: 'failed' }),
    );
  };

  const openStart = (): void => go({ at: 'open' });
  const leaveOut = (): void => go({ at: 'done', outcome: saved });

  const view = (): readonly Node[] => {
    if (step.at === 'point') return pointView(words, step.missed);
    if (step.at === 'done') return doneView(words, step.outcome, { close: end, openStart });
    if (step.at === 'open')
      return openAskView(words, { ready: () => go({ at: 'open-click', problem: null }), skip: leaveOut });
    if (step.at === 'open-click') return openClickView(words, step.problem, leaveOut);
    if (step.at === 'open-check') {
      const { found } = step;
      return openCheckView(words, found.reading, {
        save: () => save(found),
        wider: () => takeOpened(found.text.parentElement ?? found.text),
        again: () => go({ at: 'open-click', problem: null }),
        skip: leaveOut,
      });
    }
    const current = lesson;
    if (!current) return [];
    if (step.at === 'pick') {
      const { part, outside } = step;
      return pickView(words, part, outside, {
        none: () => {
          const parts = new Map(current.parts);
          parts.delete(part);
          lesson = { ...current, parts };
          go({ at: 'parts' });
        },
      });
    }
    learnt = learn(current, about());
    return partsView(
      words,
      {
        lesson: current,
        learnt,
        preview: learnt.profile && previewOf(learnt.profile, document, openRoot),
        fullText,
        ehr,
      },
      {
        pick: (part) => go({ at: 'pick', part, outside: false }),
        another: () => go({ at: 'point', missed: false }),
        fullText: (on) => {
          fullText = on;
          go({ at: 'parts' });
        },
        ehr: (name) => {
          // The words are being typed: only the profile follows, the box stays as it is.
          ehr = name;
          learnt = learn(current, about());
        },
        save: () => save(null),
      },
    );
  };

  const draw = (): void => {
    content.replaceChildren(...view());
    mark();
  };

  const mark = (): void => {
    const marks: Mark[] = [];
    if (step.at === 'open-check') marks.push({ element: step.found.text, kind: 'part' });
    if (lesson && (step.at === 'parts' || step.at === 'pick')) {
      for (const row of lesson.rows.slice(0, 200))
        marks.push({ element: row, kind: row === lesson.row ? 'chosen' : 'row' });
      for (const part of lesson.parts.values()) marks.push({ element: part, kind: 'part' });
    }
    if (hovered?.isConnected) marks.push({ element: hovered, kind: 'hover' });
    drawMarks(shell.marks, marks);
  };

  const hover = (target: Element | null): void => {
    hovered = target;
    mark();
  };

  /** While pointing at a list a whole row lights up, so that it is seen what will be taken. */
  const under = ({ clientX, clientY }: MouseEvent): Element | null => pageElementAt(clientX, clientY, shell.host);

  const catcher = shell.root.querySelector<HTMLElement>('.catcher');
  catcher?.addEventListener('mousemove', (event) => hover(under(event)), { signal });
  catcher?.addEventListener('click', (event) => event.isTrusted && take(under(event)), { signal });
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
      if (step.at === 'pick') go({ at: 'parts' });
      else if (step.at === 'open-click') openStart();
      else end();
      return;
    }
    if (!pointing(step)) return;
    const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (way !== undefined) {
      event.preventDefault();
      const all = stops();
      const next = all[(all.indexOf(hovered as Element) + way + all.length) % Math.max(1, all.length)] ?? null;
      next?.scrollIntoView({ block: 'nearest' });
      hover(next);
    } else if (event.key === 'Enter' && hovered && shell.root.activeElement === shell.panel) {
      event.preventDefault();
      take(hovered);
    }
  };
  shell.panel.addEventListener('keydown', onKey, { signal });
  for (const type of ['scroll', 'resize']) addEventListener(type, mark, { signal, capture: true, passive: true });
  addEventListener('pagehide', () => life.abort(), { signal });

  shell.panel.append(
    element(
      'div',
      { class: 'top' },
      element('h2', {}, words.title()),
      element(
        'div',
        {},
        element(
          'button',
          {
            type: 'button',
            class: 'plain',
            'aria-label': words.move(),
            title: words.move(),
            click: () => shell.panel.classList.toggle('left'),
          },
          '⇄',
        ),
        element(
          'button',
          { type: 'button', class: 'plain', 'aria-label': words.close(), title: words.close(), click: end },
          '✕',
        ),
      ),
    ),
    content,
  );
  go(step);
}
